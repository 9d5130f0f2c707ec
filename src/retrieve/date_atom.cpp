#include "retrieve/date_atom.h"

#include "retrieve/calendar_words.h"

#include <algorithm>
#include <array>

#include <re2/re2.h>

namespace foresail::retrieve {

using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::years;

namespace {

/// Reads on from a place; a rule that doesn't fit leaves it as it was.
class Reader {
public:
    Reader(const Tokens& tokens, std::size_t at, sys_days today)
        : tokens_{tokens}, start_{at}, at_{at}, today_{today} {}

    std::optional<DateAtom> read() {
        using Rule = std::optional<DateAtom> (Reader::*)();
        static constexpr std::array<Rule, 9> rules{
            &Reader::written_date, &Reader::day_and_month, &Reader::month_and_day,
            &Reader::quarter,      &Reader::relative_day,  &Reader::counted_units,
            &Reader::named_unit,   &Reader::weekday,       &Reader::month_or_year};
        for (const Rule rule : rules) {
            at_ = start_;
            if (auto atom = (this->*rule)()) {
                atom->token_count = at_ - start_;
                return atom;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::string_view word(std::size_t ahead = 0) const {
        const auto place = at_ + ahead;
        return place < tokens_.size() ? std::string_view{tokens_[place].folded}
                                      : std::string_view{};
    }
    [[nodiscard]] year this_year() const { return year_month_day{today_}.year(); }
    [[nodiscard]] std::string_view word_before() const {
        return start_ > 0 ? std::string_view{tokens_[start_ - 1].folded} : std::string_view{};
    }
    // What stands before makes a date of a word that could be another: "in May", "from March to
    // May".
    [[nodiscard]] bool is_in_date_context() const {
        const auto before = word_before();
        if (is_date_filler(before) || means_since(before) || means_before(before) ||
            means_after(before) || means_until(before) || means_between(before)) {
            return true;
        }
        return means_and(before) &&
               std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(start_),
                           [](const Token& token) { return means_between(token.folded); });
    }
    bool take(bool fits) {
        if (fits) ++at_;
        return fits;
    }
    bool take_last() { return take(means_last(word())); }
    void skip_fillers() {
        while (!word().empty() && is_date_filler(word())) ++at_;
    }

    // A year right behind, with or without "of": "2025", "de 2025", "last year".
    std::optional<year> take_year() {
        const auto before = at_;
        skip_fillers();
        if (const auto number = year_of(word())) {
            ++at_;
            return year{*number};
        }
        const bool is_last = take_last();
        if (take(unit_of(word()) == Unit::Year) && (is_last || take_last())) {
            return this_year() - years{1};
        }
        at_ = before;
        return std::nullopt;
    }

    static DateAtom span_of(sys_days begin, sys_days end) { return {.begin = begin, .end = end}; }
    static DateAtom months_from(year_month first, int count) {
        return span_of(sys_days{first / 1}, sys_days{(first + months{count}) / 1});
    }
    std::optional<DateAtom> one_day(std::optional<year> given, month in, unsigned day) const {
        const year chosen = given.value_or(this_year());
        year_month_day date{chosen, in, std::chrono::day{day}};
        if (!given && date.ok() && sys_days{date} > today_) date -= years{1};
        if (!date.ok()) return std::nullopt;
        return span_of(sys_days{date}, sys_days{date} + days{1});
    }

    // "2025-11-03", "3.11.2025", "3/11/2025", "3.11"
    std::optional<DateAtom> written_date() {
        static const re2::RE2 iso{R"((\d{4})-(\d{1,2})-(\d{1,2}))"};
        static const re2::RE2 dotted{R"((\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4}))?)"};
        int first = 0;
        unsigned second = 0;
        unsigned third = 0;
        if (re2::RE2::FullMatch(word(), iso, &first, &second, &third)) {
            ++at_;
            return one_day(year{first}, month{second}, third);
        }
        unsigned day = 0;
        unsigned in_month = 0;
        std::string year_text;
        if (!re2::RE2::FullMatch(word(), dotted, &day, &in_month, &year_text)) return std::nullopt;
        ++at_;
        std::optional<year> given;
        if (!year_text.empty()) {
            const int number = std::stoi(year_text);
            given = year{number < 100 ? 2000 + number : number};
        }
        // Written the American way, where it can't be otherwise.
        if (in_month > 12) std::swap(day, in_month);
        return one_day(given, month{in_month}, day);
    }

    // "3 May", "3rd of May 2025", "3 de mayo"; "3" before "and 10 May".
    std::optional<DateAtom> day_and_month() {
        const auto day = number_of(word());
        if (!day || *day < 1 || *day > 31) return std::nullopt;
        ++at_;
        const auto after_day = at_;
        skip_fillers();
        if (const auto in_month = month_of(word())) {
            ++at_;
            const auto given = take_year();
            return one_day(given, month{*in_month}, static_cast<unsigned>(*day));
        }
        at_ = after_day;
        if (!means_and(word())) return std::nullopt;
        const bool has_article = is_date_filler(word(1));
        if (!number_of(word(has_article ? 2 : 1))) return std::nullopt;
        DateAtom bare = span_of(sys_days{days{*day}}, sys_days{days{*day}});
        bare.is_bare_number = true;
        return bare;
    }

    // "May 3", "May 3rd, 2025"
    std::optional<DateAtom> month_and_day() {
        const auto in_month = month_of(word());
        const auto day = number_of(word(1));
        if (!in_month || !day || *day < 1 || *day > 31) return std::nullopt;
        at_ += 2;
        const auto given = take_year();
        return one_day(given, month{*in_month}, static_cast<unsigned>(*day));
    }

    // "Q3", "Q3 2025", "third quarter of 2025", "T3", "drittes Quartal"
    std::optional<DateAtom> quarter() {
        static const re2::RE2 short_form{"[qt]([1-4])"};
        int number = 0;
        const bool is_last_before = take_last();
        if (re2::RE2::FullMatch(word(), short_form, &number)) {
            ++at_;
        } else if (const auto ordinal = ordinal_of(word());
                   ordinal && unit_of(word(1)) == Unit::Quarter) {
            number = *ordinal;
            at_ += 2;
        } else {
            return std::nullopt;
        }
        const auto given = take_year();
        const auto first_month = month{static_cast<unsigned>(number * 3 - 2)};
        year_month first{given.value_or(this_year()), first_month};
        const auto must_end = is_last_before || take_last();
        if (!given && is_ahead(months_from(first, 3), must_end)) first -= years{1};
        return months_from(first, 3);
    }

    // Not begun yet, or, where only what is over is meant, not over yet.
    [[nodiscard]] bool is_ahead(const DateAtom& atom, bool must_be_over) const {
        return must_be_over ? atom.end > today_ : atom.begin > today_;
    }

    // "yesterday", "today", "the day before yesterday"
    std::optional<DateAtom> relative_day() {
        int back_days = 0;
        if (word() == "day" && word(1) == "before" && word(2) == "yesterday") {
            back_days = 2;
            at_ += 3;
        } else if (word() == "vorgestern" || word() == "anteayer" || word() == "avant-hier") {
            back_days = 2;
            ++at_;
        } else if (word() == "yesterday" || word() == "gestern" || word() == "hier" ||
                   word() == "ayer") {
            back_days = 1;
            ++at_;
        } else if (!take(word() == "today" || word() == "heute" || word() == "aujourd" ||
                         word() == "hoy")) {
            return std::nullopt;
        }
        if (word() == "hui") ++at_;
        const auto day = today_ - days{back_days};
        return span_of(day, day + days{1});
    }

    [[nodiscard]] sys_days back(int count, Unit unit) const {
        const year_month_day date{today_};
        const auto clamp = [](year_month_day moved) {
            return moved.ok() ? sys_days{moved}
                              : sys_days{moved.year() / moved.month() / std::chrono::last};
        };
        switch (unit) {
            case Unit::Day:
                return today_ - days{count};
            case Unit::Week:
                return today_ - days{7 * count};
            case Unit::Month:
                return clamp(date - months{count});
            case Unit::Quarter:
                return clamp(date - months{3 * count});
            case Unit::Year:
                return clamp(date - years{count});
        }
        return today_;
    }

    // "last two weeks", "die letzten 3 Tage", "les 3 derniers mois" last until now; "two weeks
    // ago", "vor zwei Wochen", "il y a 3 jours", "hace 3 dias" is a day, or the week or month
    // around it.
    std::optional<DateAtom> counted_units() {
        bool is_last = take_last();
        const bool is_ago_before = take_ago_before();
        if (word() == "a" && word(1) == "couple") ++at_;
        const auto count = number_of(word());
        if (!count || *count < 1 || *count > 1000) return std::nullopt;
        ++at_;
        if (word() == "of") ++at_;
        is_last = is_last || take_last();
        const auto unit = unit_of(word());
        if (!unit) return std::nullopt;
        ++at_;
        is_last = is_last || take_last();
        if (is_last) return span_of(back(*count, *unit), today_ + days{1});
        if (!is_ago_before && !take(word() == "ago" || word() == "atras")) return std::nullopt;
        return around(back(*count, *unit), *unit);
    }

    // "vor", "il y a" and "hace" in front of the number.
    bool take_ago_before() {
        if (word() == "il" && word(1) == "y" && word(2) == "a") {
            at_ += 3;
            return true;
        }
        return take(word() == "vor" || word() == "hace");
    }

    // The calendar unit that `day` lies in. Weeks begin on Monday.
    static DateAtom around(sys_days day, Unit unit) {
        const year_month_day date{day};
        const year_month in{date.year(), date.month()};
        switch (unit) {
            case Unit::Day:
                return span_of(day, day + days{1});
            case Unit::Week: {
                const auto monday = day - days{std::chrono::weekday{day}.iso_encoding() - 1};
                return span_of(monday, monday + days{7});
            }
            case Unit::Month:
                return months_from(in, 1);
            case Unit::Quarter: {
                const auto first = (static_cast<unsigned>(date.month()) - 1) / 3 * 3 + 1;
                return months_from({date.year(), month{first}}, 3);
            }
            case Unit::Year:
                return months_from({date.year(), month{1}}, 12);
        }
        return span_of(day, day + days{1});
    }

    // "last week", "this month", "letztes Quartal", "la semaine derniere", "el mes pasado"
    std::optional<DateAtom> named_unit() {
        bool is_last = take_last();
        const bool is_this = !is_last && take(means_this(word()));
        const auto unit = unit_of(word());
        if (!unit || *unit == Unit::Day) return std::nullopt;
        ++at_;
        is_last = is_last || (!is_this && take_last());
        if (is_this) return around(today_, *unit);
        if (!is_last) return std::nullopt;
        return around(around(today_, *unit).begin - days{1}, *unit);
    }

    // "Monday", "last Monday", "lundi dernier"
    std::optional<DateAtom> weekday() {
        bool is_last = take_last();
        const auto number = weekday_of(word());
        if (!number) return std::nullopt;
        ++at_;
        is_last = is_last || take_last();
        auto back_days = std::chrono::weekday{today_} - std::chrono::weekday{*number};
        if (is_last && back_days == days{0}) back_days = days{7};
        return span_of(today_ - back_days, today_ - back_days + days{1});
    }

    // "November", "last November", "noviembre pasado", "November 2025", "2025"
    std::optional<DateAtom> month_or_year() {
        if (const auto number = year_of(word())) {
            ++at_;
            return months_from({year{*number}, month{1}}, 12);
        }
        bool is_last = take_last();
        take(means_this(word()));
        const auto in = month_of(word());
        if (!in) return std::nullopt;
        const bool is_doubtful =
            is_doubtful_month(word()) && at_ == start_ && !is_in_date_context();
        ++at_;
        const auto given = take_year();
        is_last = is_last || take_last();
        if (is_doubtful && !given && !is_last) return std::nullopt;
        year_month first{given.value_or(this_year()), month{*in}};
        if (!given && is_ahead(months_from(first, 1), is_last)) first -= years{1};
        return months_from(first, 1);
    }

    const Tokens& tokens_;
    const std::size_t start_;
    std::size_t at_;
    const sys_days today_;
};

}  // namespace

std::optional<DateAtom> read_date(const Tokens& tokens, std::size_t at, sys_days today) {
    if (at >= tokens.size()) return std::nullopt;
    return Reader{tokens, at, today}.read();
}

}  // namespace foresail::retrieve
