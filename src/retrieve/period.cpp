#include "retrieve/period.h"

#include "retrieve/calendar_words.h"
#include "retrieve/date_atom.h"

#include <array>

namespace foresail::retrieve {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

namespace {

// "3 May 2026", "May 2026", "Q2 2026", "2026", or the first and the last day.
class PeriodText {
public:
    static std::string of(sys_days begin, sys_days end) {
        const year_month_day first{begin};
        const year_month_day after{end};
        if (end - begin == days{1}) return day(begin, true);
        const bool is_whole =
            first.day() == std::chrono::day{1} && after.day() == std::chrono::day{1};
        const int months = (static_cast<int>(after.year()) - static_cast<int>(first.year())) * 12 +
                           static_cast<int>(static_cast<unsigned>(after.month())) -
                           static_cast<int>(static_cast<unsigned>(first.month()));
        const auto in_month = static_cast<unsigned>(first.month());
        if (is_whole && months == 1) return month(first) + " " + year(first);
        if (is_whole && months == 3 && in_month % 3 == 1) {
            return "Q" + std::to_string(in_month / 3 + 1) + " " + year(first);
        }
        if (is_whole && months == 12 && in_month == 1) return year(first);
        const bool same_year = first.year() == year_month_day{end - days{1}}.year();
        return day(begin, !same_year) + " to " + day(end - days{1}, true);
    }

    static std::string day(sys_days at, bool with_year) {
        const year_month_day date{at};
        return std::to_string(static_cast<unsigned>(date.day())) + " " + month(date) +
               (with_year ? " " + year(date) : "");
    }

private:
    static std::string year(const year_month_day& date) {
        return std::to_string(static_cast<int>(date.year()));
    }
    static std::string month(const year_month_day& date) {
        static constexpr std::array names{"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};
        return names[static_cast<unsigned>(date.month()) - 1];
    }
};

struct Found {
    Period period;
    std::size_t begin = 0;  ///< Of the words it took.
    std::size_t end = 0;
};

// "between A and B", "from A to B", "vom A bis B", "A to B"; `at` is A's place.
std::optional<Found> read_range(const Tokens& tokens, std::size_t at, const DateAtom& first,
                                sys_days today) {
    auto next = at + first.token_count;
    if (next >= tokens.size() || !means_and(tokens[next].folded)) return std::nullopt;
    ++next;
    while (next < tokens.size() && is_date_filler(tokens[next].folded)) ++next;
    const auto last = read_date(tokens, next, today);
    if (!last || last->is_bare_number) return std::nullopt;
    sys_days begin = first.begin;
    if (first.is_bare_number) {
        // "3 and 10 May": the first day is in the month of the last one.
        const year_month_day date{last->begin};
        const auto day = static_cast<unsigned>(first.begin.time_since_epoch().count());
        begin = sys_days{date.year() / date.month() / std::chrono::day{day}};
    }
    // "November to February" asked in March: the earlier one is of the year before.
    while (begin > last->begin) begin = sys_days{year_month_day{begin} - std::chrono::years{1}};
    Found found{.begin = at, .end = next + last->token_count};
    found.period = {begin, last->end, PeriodText::of(begin, last->end)};
    return found;
}

Found read_open(const Tokens& tokens, std::size_t at, const DateAtom& atom) {
    Found found{.begin = at, .end = at + atom.token_count};
    // The word that says how it is meant stands before the date and its article.
    auto before = at;
    while (before > 0 && is_date_filler(tokens[before - 1].folded)) --before;
    const std::string_view word =
        before > 0 ? std::string_view{tokens[before - 1].folded} : std::string_view{};
    const auto text = PeriodText::of(atom.begin, atom.end);
    found.begin = word.empty() ? before : before - 1;
    if (means_since(word)) {
        found.period = {atom.begin, std::nullopt, "since " + text};
    } else if (means_after(word)) {
        found.period = {atom.end, std::nullopt, "after " + text};
    } else if (means_before(word)) {
        found.period = {std::nullopt, atom.begin, "before " + text};
    } else if (means_until(word)) {
        found.period = {std::nullopt, atom.end, "until " + text};
    } else {
        found.begin = before;
        found.period = {atom.begin, atom.end, text};
    }
    return found;
}

}  // namespace

std::optional<Period> find_period(Tokens& tokens, sys_days today) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto atom = read_date(tokens, at, today);
        if (!atom) continue;
        auto found = read_range(tokens, at, *atom, today);
        if (!found && atom->is_bare_number) continue;
        if (!found) found = read_open(tokens, at, *atom);
        while (found->begin > 0 && (is_date_filler(tokens[found->begin - 1].folded) ||
                                    means_between(tokens[found->begin - 1].folded))) {
            --found->begin;
        }
        mark_used(tokens, found->begin, found->end);
        return std::move(found->period);
    }
    return std::nullopt;
}

}  // namespace foresail::retrieve
