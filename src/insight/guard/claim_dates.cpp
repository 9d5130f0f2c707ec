// Dates: in digits, with the month's name, quarters, weekdays.
#include "insight/guard/claim_reader.h"
#include "insight/guard/words/phrase_table.h"
#include "insight/guard/words/words.h"

#include <array>
#include <chrono>
#include <tuple>

#include <re2/re2.h>

namespace foresail::insight::guarding {
namespace {

// "By the end of April" for the 30th, "in the middle of May" for the 15th.
constexpr int month_end_day_min = 25;
constexpr int month_middle_begin = 10;
constexpr int month_middle_end = 20;

constexpr std::string_view parts_of_month = R"(
end: end, end of, the end of, late, ende, fin, fin de, finales de, final de, la fin de
middle: mid, middle of, the middle of, mitte, mi, milieu de, mediados de, mitad de
start: early, start of, the start of, beginning of, the beginning of, anfang, debut, debut de
start: principios de, comienzos de, inicios de
)";
constexpr std::size_t part_words_max = 3;

std::string month_day(int month, int day) {
    return std::to_string(month) + "-" + std::to_string(day);
}

int full_year(int year) {
    return year < 100 ? year + 2000 : year;
}

bool is_real_day(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

// As ISO counts: 1 is Monday.
int weekday_of_date(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding());
}

}  // namespace

void ClaimReader::add_day(Day day, std::size_t begin, std::size_t end) {
    Claim claim{.what = "the date"};
    const std::string month = std::to_string(day.month);
    const std::string year = std::to_string(day.year);
    claim.gives = {"month:" + month};
    if (day.year != 0) {
        claim.gives.push_back("year:" + year);
        claim.gives.push_back("month_of_year:" + year + "-" + month);
    }
    if (day.day == 0) {
        claim.any_of = {{"month:" + month}};
        if (day.year == 0) claim.gives.push_back("month_alone:" + month);
        if (day.year != 0) {
            claim.any_of = {{"month_of_year:" + year + "-" + month},
                            {"month_alone:" + month, "year:" + year}};
        }
        add(begin, end, std::move(claim));
        return;
    }
    const std::string date = month_day(day.month, day.day);
    if (day.day >= month_end_day_min) claim.gives.push_back("end:" + month);
    if (day.day >= month_middle_begin && day.day <= month_middle_end) {
        claim.gives.push_back("middle:" + month);
    }
    if (day.day <= month_middle_begin) claim.gives.push_back("start:" + month);
    claim.any_of = {{"day:" + date}};
    claim.gives.push_back("day:" + date);
    if (day.year == 0) {
        claim.gives.push_back("day_alone:" + date);
        claim.gives.push_back("month_alone:" + month);
    } else {
        claim.any_of = {{"date:" + year + "-" + date}, {"day_alone:" + date, "year:" + year}};
        claim.gives.push_back("date:" + year + "-" + date);
        claim.gives.push_back("falls_on:" +
                              std::to_string(weekday_of_date(day.year, day.month, day.day)));
    }
    add(begin, end, std::move(claim));
}

// "2026-11-14", "14.11.2026", "14.11.", "11/14/26", "14/11".
std::size_t ClaimReader::read_date_in_digits(std::size_t at) {
    if (token(at).kind != TokenKind::Digits) return at;
    if (token(at).is_glued && at > 0 && token(at - 1).kind == TokenKind::Word) return at;
    static const re2::RE2 iso{R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[^\d]|$))"};
    static const re2::RE2 whole{
        R"(^((\d{1,2})([-./])\s?(\d{1,2})[-./]\s?(\d{4}|\d{2}))(?:[^\d]|$))"};
    static const re2::RE2 open{R"(^((\d{1,2})([/.])(\d{1,2})(\.?))(?:[^\d/]|$))"};
    const std::size_t begin = token(at).span.begin;
    const re2::StringPiece rest{text_.data() + begin,
                                std::min<std::size_t>(40, text_.size() - begin)};
    int first = 0;
    int second = 0;
    int year = 0;
    std::string mark;
    std::string point;
    re2::StringPiece found;
    std::size_t length = 0;
    std::vector<Day> days;
    if (re2::RE2::PartialMatch(rest, iso, &year, &first, &second)) {
        days = {{year, first, second}};
        length = 8;
        while (length < rest.size() && length < 10 && rest[length] >= '0' && rest[length] <= '9') {
            ++length;
        }
    } else if (re2::RE2::PartialMatch(rest, whole, &found, &first, &mark, &second, &year)) {
        length = found.size();
        days = {{full_year(year), second, first}};
        if (mark != "." && language_ == "en") days.push_back({full_year(year), first, second});
    } else if (re2::RE2::PartialMatch(rest, open, &found, &first, &mark, &second, &point)) {
        length = found.size();
        if (mark == "." && point.empty()) return at;
        days = {{0, second, first}};
        if (mark != "." && language_ == "en") days.push_back({0, first, second});
    }
    std::erase_if(days, [](const Day& day) { return !is_real_day(day.month, day.day); });
    if (days.empty()) return at;
    std::size_t end = at;
    while (end < tokens_.size() && token(end).span.begin < begin + length) ++end;
    // Read both ways, and as it stands: "24/7", and a price at the end of a sentence.
    Claim claim{.what = "the date"};
    const std::size_t before = reading_.claims.size();
    for (const Day& day : days) add_day(day, at, end);
    for (std::size_t i = before; i < reading_.claims.size(); ++i) {
        Claim& read = reading_.claims[i];
        claim.any_of.insert(claim.any_of.end(), read.any_of.begin(), read.any_of.end());
        claim.gives.insert(claim.gives.end(), read.gives.begin(), read.gives.end());
    }
    reading_.claims.resize(before);
    if (year == 0) {
        const std::string literal = "literal:" + std::string{found.data(), found.size()};
        claim.any_of.push_back({literal});
        claim.gives.push_back(literal);
        const auto value = mark == "." ? digits_value(token(at).folded) : std::nullopt;
        if (value) {
            claim.any_of.push_back({"number:" + value_key(*value)});
            claim.gives.push_back("number:" + value_key(*value));
        }
    }
    add(at, end, std::move(claim));
    return end;
}

// "Mid-May", "Ende März", "a principios de junio"; the month itself is read by itself.
std::size_t ClaimReader::read_part_of_month(std::size_t at) {
    static const PhraseTable table{parts_of_month};
    static const std::unordered_set<std::string> fillers{"-", "of",    "the", "du",  "mois", "de",
                                                         "d", "month", "mes", "del", "'"};
    std::string phrase;
    for (std::size_t i = at; i < tokens_.size() && i < at + part_words_max; ++i) {
        if (token(i).kind != TokenKind::Word) break;
        phrase += (i == at ? "" : " ") + token(i).folded;
        const std::string_view part = table.find(phrase);
        if (part.empty()) continue;
        std::size_t next = i + 1;
        while (fillers.contains(token(next).folded)) ++next;
        const auto month = month_at(next);
        if (!month) continue;
        const std::string key = std::string{part} + ":" + std::to_string(month->first);
        add(at, i + 1, {.what = "the time of the month", .any_of = {{key}}, .gives = {key}});
        return i + 1;
    }
    return at;
}

std::optional<std::pair<int, std::size_t>> ClaimReader::month_at(std::size_t at) const {
    if (token(at).kind != TokenKind::Word) return {};
    const int month = month_of(token(at).folded);
    if (month == 0) return {};
    // "may", "march" and "sept" (seven) are months by their capital, or beside a number.
    static const std::unordered_set<std::string> others{"may", "march", "sept", "mar", "mai",
                                                        "dec", "jan",   "mo",   "ago", "ene"};
    const bool is_doubtful = others.contains(token(at).folded) && !token(at).is_capital &&
                             (language_ == "en" || is(at, "sept") || is(at, "ago"));
    const bool follows_number =
        at > 0 && (token(at - 1).kind == TokenKind::Digits || is(at - 1, "of"));
    if (is_doubtful && !follows_number) return {};
    const bool is_modal = is(at, "may") && language_ == "en" && token(at).is_opening &&
                          token(at + 1).kind != TokenKind::Digits;
    if (is_modal) return {};
    std::size_t end = at + 1;
    if (is(end, ".") && token(end).is_glued && token(at).text.size() <= 5) ++end;
    return std::pair{month, end};
}

std::size_t ClaimReader::read_year(std::size_t at, int& year) const {
    std::size_t next = at;
    if (is(next, ",") || (is(next, "-") && token(next).is_glued)) ++next;
    const bool is_short = (is(next, "'") || is(next, "’")) && token(next + 1).is_glued &&
                          token(next + 1).kind == TokenKind::Digits &&
                          token(next + 1).folded.size() == 2;
    if (is_short) {
        year = full_year(std::atoi(token(next + 1).folded.c_str()));
        return next + 2;
    }
    if (is(next, "de") || is(next, "del") || is(next, "of")) ++next;
    const Token& digits = token(next);
    const bool is_year = digits.kind == TokenKind::Digits && digits.folded.size() == 4 &&
                         (digits.folded.starts_with("19") || digits.folded.starts_with("20"));
    if (!is_year || digits.folded.find_first_of(".,'") != std::string::npos) return at;
    if (is(next + 1, "%") || is(next + 1, "€") || is(next + 1, "$")) return at;
    year = std::atoi(digits.folded.c_str());
    return next + 1;
}

// "14", "14.", "14th", "fourteenth", "1er", with the "of" behind it.
std::optional<std::pair<int, std::size_t>> ClaimReader::day_number_at(std::size_t at) const {
    const auto number = read_number(from(at));
    int day = 0;
    std::size_t end = at;
    if (number) {
        day = static_cast<int>(number->value);
        end = at + number->token_count;
        if (number->value != day || (number->is_article && !number->is_in_digits)) return {};
    } else if (is(at, "first") || is(at, "erste") || is(at, "ersten") || is(at, "erster") ||
               is(at, "premier") || is(at, "primero")) {
        day = 1;
        end = at + 1;
    }
    if (day < 1 || day > 31) return {};
    return std::pair{day, end};
}

// "14 November 2026", "November 14th", "14 de noviembre", "9 to 12 May", "May 9-12", "November".
std::size_t ClaimReader::read_date_in_words(std::size_t at) {
    if (const auto month = month_at(at)) {
        Day day{.month = month->first};
        std::size_t end = month->second;
        std::size_t number_at = end;
        if (is(number_at, "the")) ++number_at;
        const auto number = day_number_at(number_at);
        const bool is_clock = number && (is(number->second, ":") || is(number->second, "h") ||
                                         is(number->second, "%"));
        if (number && !is_clock) {
            day.day = number->first;
            end = number->second;
        }
        const std::size_t first_end = end;
        const auto last = day.day != 0 && is_joiner(end) ? day_number_at(end + 1) : std::nullopt;
        if (last && last->first > day.day) end = last->second;
        end = read_year(end, day.year);
        add_day(day, at, last && last->first > day.day ? first_end : end);
        if (last && last->first > day.day) {
            add_day({day.year, day.month, last->first}, first_end + 1, end);
        }
        return end;
    }
    const auto first = day_number_at(at);
    if (!first) return at;
    std::size_t next = first->second;
    const auto skip_small = [&](std::size_t i) {
        if (is(i, ".") && token(i).is_glued) ++i;
        if (is(i, "-") && month_at(i + 1)) ++i;
        if (is(i, "of") || is(i, "de") || is(i, "du") || is(i, "d")) ++i;
        return i;
    };
    std::size_t behind = skip_small(next);
    if (const auto month = month_at(behind)) {
        Day day{.month = month->first, .day = first->first};
        const std::size_t end = read_year(month->second, day.year);
        add_day(day, at, end);
        return end;
    }
    // "... wir sieben. Bis 20. November" is no range.
    if (!is_joiner(behind) || token(behind).is_capital) return at;
    const auto last = day_number_at(behind + 1);
    if (!last) return at;
    const auto month = month_at(skip_small(last->second));
    if (!month) return at;
    Day day{.month = month->first, .day = first->first};
    const std::size_t end = read_year(month->second, day.year);
    add_day(day, at, next);
    add_day({day.year, day.month, last->first}, behind + 1, end);
    return end;
}

// "Q3", "T3", "3Q": the quarter and the token behind it; 0 where there is none.
std::pair<int, std::size_t> ClaimReader::quarter_in_letters(std::size_t at) const {
    const bool is_letter = is(at, "q") || is(at, "t");
    if (is_letter && token(at).is_capital && token(at + 1).kind == TokenKind::Digits &&
        token(at + 1).is_glued) {
        return {std::atoi(token(at + 1).folded.c_str()), at + 2};
    }
    const bool is_reversed = token(at).kind == TokenKind::Digits && token(at + 1).is_capital &&
                             token(at + 1).is_glued && (is(at + 1, "q") || is(at + 1, "t"));
    if (is_reversed) return {std::atoi(token(at).folded.c_str()), at + 2};
    return {0, at};
}

// "Third quarter", "3. Quartal", "III. Quartal", "1er trimestre", "3.er trimestre".
std::pair<int, std::size_t> ClaimReader::quarter_in_words(std::size_t at) const {
    static const PhraseTable firsts{
        "1: first, erste, ersten, premier, primer, i\n2: ii\n"
        "3: iii\n4: iv\n"};
    int quarter = 0;
    std::size_t end = at;
    bool is_ordinal = false;
    if (const auto first = firsts.find(token(at).folded); !first.empty()) {
        quarter = first.front() - '0';
        end = at + 1;
        is_ordinal = true;
    } else if (const auto number = read_number(from(at))) {
        quarter = static_cast<int>(number->value);
        end = at + number->token_count;
        is_ordinal = number->is_ordinal;
    }
    if (is(end, ".") && token(end).is_glued) {
        ++end;
        is_ordinal = true;
        if (is(end, "er") && token(end).is_glued) ++end;
    }
    if (!is_ordinal || time_unit(token(end).folded) != "quarter") return {0, at};
    return {quarter, end + 1};
}

// With its year: "Q3 2026", "Q3/2026", "Q3 '26".
std::size_t ClaimReader::read_quarter(std::size_t at) {
    auto [quarter, end] = quarter_in_letters(at);
    if (quarter == 0) std::tie(quarter, end) = quarter_in_words(at);
    if (quarter < 1 || quarter > 4) return at;
    const std::string key = "quarter:" + std::to_string(quarter);
    Claim claim{.what = "the quarter", .any_of = {{key}}, .gives = {key}};
    int year = 0;
    const bool is_slash = is(end, "/") && token(end).is_glued;
    const std::size_t behind = read_year(is_slash ? end + 1 : end, year);
    if (year != 0) end = behind;
    if (year != 0) {
        claim.any_of = {{key, "year:" + std::to_string(year)}};
        claim.gives.push_back("year:" + std::to_string(year));
    }
    add(at, end, std::move(claim));
    return end;
}

std::size_t ClaimReader::read_weekday(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    const int day = weekday_of(token(at).folded);
    const bool is_other_word = token(at).text.size() <= 4 && !token(at).is_capital;
    if (day == 0 || is_other_word) return at;
    const std::string number = std::to_string(day);
    Claim claim{
        .what = "the day", .any_of = {{"weekday:" + number}}, .gives = {"weekday:" + number}};
    // "Next Friday" is not each Friday on which a date happens to fall.
    static const std::unordered_set<std::string> near{
        "next",   "this",    "coming",   "last",    "past",    "nachsten", "nachster", "kommenden",
        "diesen", "letzten", "prochain", "dernier", "proximo", "pasado",   "este",     "ce"};
    const bool is_near =
        near.contains(token(at + 1).folded) || (at > 0 && near.contains(token(at - 1).folded));
    if (!is_near) claim.any_of.push_back({"falls_on:" + number});
    add(at, at + 1, std::move(claim));
    return at + 1;
}

}  // namespace foresail::insight::guarding
