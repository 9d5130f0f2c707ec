// What lies beside the reference: tomorrow, next Friday, last week, the next three months.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"

#include <algorithm>
#include <cmath>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, Value value) {
    out.kind = kind;
    out.value = std::move(value);
    return true;
}
// A range that was told from the reference: "next week", not "week 27".
bool set_near(Symbol& out, Value value) {
    out.number = 1;
    return set(out, 'R', std::move(value));
}

bool day_word(const Match& m, Symbol& out) {
    return set(out, 'D', day_value(m.context.today() + days{m.number(1)}));
}

// The weekday by which the words reach from today on.
bool weekday_alone(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    const Day today = m.context.today();
    const int ahead = (m.number(1) - weekday_of(today) + 7) % 7;
    const std::string timex = "XXXX-WXX-" + std::to_string(m.number(1));
    Value value = day_value(today + days{ahead}, timex, Open::Week);
    value.earlier = day_value(today + days{ahead - 7}, timex, Open::Week);
    return set(out, 'D', value);
}

Day weekday_of_week(const Context& context, int weekday, int offset) {
    const Day today = context.today();
    const int ahead = (weekday - weekday_of(today) + 7) % 7;
    const int back = (weekday_of(today) - weekday + 7) % 7;
    if (offset == 10) return today + days{ahead == 0 ? 7 : ahead};
    if (offset == -10) return today - days{back == 0 ? 7 : back};
    return monday_of(today) + days{weekday - 1 + 7 * offset};
}
// "The last week of 2016" is not last week.
bool is_last_of_range(const Match& m, std::size_t rel) {
    if (m.number(rel) != -1) return false;
    // "Die letzten 3 Wochen dieses Jahres".
    const bool is_german = m.context.language == "de";
    if (is_german && (m.after() == 'R' || (m.after() == 'r' && m.after(1) == 'U'))) return true;
    if (m.after() == 'Y') return true;  // "Im letzten Quartal 2018".
    if (m.after() != 'g' && m.after() != 'i') return false;
    const char next = m.after(1) == 'd' ? m.after(2) : m.after(1);
    return std::string_view{"YMRrUJe"}.find(next) != std::string_view::npos;
}

bool relative_weekday(const Match& m, Symbol& out, std::size_t rel, std::size_t weekday) {
    if (m.number(rel) == 5 || is_last_of_range(m, rel)) return false;
    return set(out, 'D', day_value(weekday_of_week(m.context, m.number(weekday), m.number(rel))));
}
bool next_weekday(const Match& m, Symbol& out) {
    return relative_weekday(m, out, 1, 2);
}
bool weekday_next(const Match& m, Symbol& out) {
    return relative_weekday(m, out, 2, 1);
}
bool weekday_in_week(const Match& m, Symbol& out, std::size_t weekday, std::size_t week) {
    if (m.value(week).unit != Unit::Week || m[week].number != 1) return false;
    return set(out, 'D', day_value(floor<days>(m.value(week).start) + days{m.number(weekday) - 1}));
}
bool weekday_then_week(const Match& m, Symbol& out) {
    return weekday_in_week(m, out, 1, 2);
}
// "Wednesday afternoon next week".
bool weekday_part_week(const Match& m, Symbol& out) {
    if (!weekday_in_week(m, out, 1, 3)) return false;
    return set(out, 'Z', at_time(out.value, part_value(m.number(2))));
}
// "On Friday next week" takes its "on" with it.
bool on_weekday_then_week(const Match& m, Symbol& out) {
    const bool is_on = m.context.language == "en" && m[1].number == 1;
    const auto ahead = m.value(3).start - Local{m.context.today()};
    return is_on && ahead > days{0} && ahead <= days{7} && weekday_in_week(m, out, 2, 3);
}
bool week_then_weekday(const Match& m, Symbol& out) {
    return weekday_in_week(m, out, 2, 1);
}

// "Two Sundays from now".
bool weekdays_later(const Match& m, Symbol& out) {
    const int count = m.number(1);
    if (count < 1 || count > 60) return false;
    const int weekday = m[2].kind == 's' ? m.number(2) - 100 : m.number(2);
    if (weekday < 1 || weekday > 7) return false;
    const Day first = weekday_of_week(m.context, weekday, 10);
    return set(out, 'D', day_value(first + days{7 * (count - 1)}));
}

int plain_offset(int offset) {
    return offset == 10 ? 1 : offset == -10 ? -1 : offset == 5 ? 0 : offset;
}

// A run of hours, minutes or seconds.
Value between(Local from, Local to, const std::string& duration, Unit unit) {
    return value_of(from, to,
                    "(" + timex_of_moment(from) + "," + timex_of_moment(to) + "," + duration + ")",
                    unit);
}

// "The same week": of which we don't know.
std::string unknown_timex(Unit unit) {
    return unit == Unit::Week      ? "XXXX-WXX"
           : unit == Unit::Weekend ? "XXXX-WXX-WE"
           : unit == Unit::Month   ? "XXXX-XX"
                                   : "XXXX";
}

bool relative_unit(const Match& m, Symbol& out, std::size_t rel, std::size_t unit_group) {
    const Unit unit = m.unit(unit_group);
    const int offset = plain_offset(m.number(rel));
    if (is_last_of_range(m, rel)) return false;
    out.is_vague = m[unit_group].is_plural;  // "The next days" are not tomorrow.
    if (unit == Unit::Day || unit == Unit::BusinessDay) {
        if (m.number(rel) == 5) return false;
        Day day = m.context.today();
        if (unit == Unit::Day) day += days{offset};
        if (unit != Unit::Day) day = floor<days>(add(day, offset, unit));
        return set(out, 'D', day_value(day));
    }
    if (unit < Unit::Day) {
        const Local other = add(m.context.reference, offset, unit);
        const Local from = std::min(other, m.context.reference);
        const Local to = std::max(other, m.context.reference);
        return offset != 0 && set(out, 'Z', between(from, to, timex_of_duration(1, unit), unit));
    }
    Value value = unit_range(m.context.today(), unit, offset);
    if (m.number(rel) == 5) value.timex = unknown_timex(unit);
    return set_near(out, value);
}
bool next_unit(const Match& m, Symbol& out) {
    return relative_unit(m, out, 1, 2);
}
bool unit_next(const Match& m, Symbol& out) {
    return relative_unit(m, out, 2, 1);
}
// "Partner of the month", "the weekend": the one that we are in.
bool the_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(1);
    const bool is_of =
        m.after() == 'g' && std::string_view{"YMRD"}.find(m.after(1)) != std::string_view::npos;
    const bool is_followed =
        is_of || std::string_view{"bONnLUYMDTQC"}.find(m.after()) != std::string_view::npos;
    if (m.context.language != "en" || m[1].is_plural || unit < Unit::Day) return false;
    const bool fits = unit == Unit::Day || unit == Unit::Week || unit == Unit::Month ||
                      unit == Unit::Year || unit == Unit::Weekend;
    if (!fits || (is_followed && !(m.after() == 'b' && unit == Unit::Year))) return false;
    out.is_vague = unit != Unit::Weekend;
    if (unit == Unit::Day) return set(out, 'D', day_value(m.context.today()));
    return set_near(out, unit_range(m.context.today(), unit, 0));
}
bool weekend_alone(const Match& m, Symbol& out) {
    if (m.context.language != "en" || m.unit(1) != Unit::Weekend || m[1].is_plural) return false;
    return set_near(out, unit_range(m.context.today(), Unit::Weekend, 0));
}

bool relative_month(const Match& m, Symbol& out, std::size_t rel, std::size_t month) {
    const int way = plain_offset(m.number(rel));
    const int wanted = m.number(month);
    const int now = month_of(m.context.today());
    int year = year_of(m.context.today()) + way;
    // "Next March" is the next one, "last March" the last one.
    if (m.context.language == "en" && way == 1 && wanted > now) --year;
    if (m.context.language == "en" && way == -1 && wanted < now) ++year;
    return set(out, 'R', month_range(year, wanted));
}
bool next_month(const Match& m, Symbol& out) {
    if (m[2].is_weak && m.number(1) == 0) return false;
    return relative_month(m, out, 1, 2);
}
bool month_next(const Match& m, Symbol& out) {
    return m.after() != 'U' && relative_month(m, out, 2, 1);
}

// "The last three weeks", "next 5 days": up to today, from tomorrow on.
bool run_of(const Match& m, Symbol& out, int direction, const Value& length) {
    if (direction == 0 || length.unit == Unit::Weekend) return false;
    const Local now = m.context.reference;
    const int sign = direction > 0 ? 1 : -1;
    if (length.timex.find('T') != std::string::npos) {
        const Local other = shift(now, length.timex, sign);
        return set(out, 'Z',
                   between(std::min(now, other), std::max(now, other), length.timex, length.unit));
    }
    Day origin = m.context.today() + days{sign > 0 ? 1 : 0};
    if (length.unit == Unit::Quarter || length.unit == Unit::Decade) {
        const Value here = unit_range(m.context.today(), length.unit, 0);
        origin = floor<days>(sign > 0 ? here.end : here.start);
    }
    Day other = floor<days>(shift(origin, length.timex, sign));
    if (length.unit == Unit::BusinessDay) {
        const Day last = floor<days>(shift(m.context.today(), length.timex, sign));
        origin = sign > 0 ? floor<days>(add(m.context.today(), 1, Unit::BusinessDay)) : origin;
        other = sign > 0 ? last + days{1} : last;
    }
    const Day from = std::min(origin, other);
    const Day to = std::max(origin, other);
    return set(
        out, 'R',
        value_of(from, to, "(" + timex_of(from) + "," + timex_of(to) + "," + length.timex + ")",
                 length.unit));
}
bool next_run(const Match& m, Symbol& out) {
    if (is_last_of_range(m, 1)) return false;
    return run_of(m, out, plain_offset(m.number(1)), m.value(2));
}
bool run_next(const Match& m, Symbol& out) {
    if (m.context.language == "en" || m.after() == 'U') return false;
    return run_of(m, out, plain_offset(m.number(2)), m.value(1));
}
// "5 upcoming years"; "13 last minute" are not minutes.
bool count_next_units(const Match& m, Symbol& out) {
    const bool has_plural = m.context.language != "de" && m.unit(3) != Unit::Month;
    // "El 1 del próximo mes".
    const bool is_of = m.unit(3) == Unit::Month && m[2].span.begin - m[1].span.end > 1;
    // "Seremos 4 el próximo mes"; "que viene" is a phrase behind its unit.
    const bool has_article = m.context.language == "es" && m[2].is_phrase;
    if (has_article || (has_plural && !m[3].is_plural) || is_of || is_last_of_range(m, 2))
        return false;
    const double count = m[1].number * (m.number(3) == 13 ? 2 : 1);
    const Value length = value_of({}, {}, timex_of_duration(count, m.unit(3)), m.unit(3));
    return run_of(m, out, plain_offset(m.number(2)), length);
}

}  // namespace

const Rules& near_rules() {
    static const Rules rules = make_rules({
        {"(A)", day_word},
        {"(n)g*(r)g*(U)", count_next_units},
        {"([n1])([sW])l", weekdays_later},
        {"(r)g*(L)", next_run},
        {"(L)g?(r)", run_next},
        {"(r)(U)", next_unit},
        {"d?(U)(r)", unit_next},
        {"(r)[g,]*(W)", next_weekday},
        {"(g)(W)[,]?[gi]*(R)", on_weekday_then_week},
        {"(W)[,]?[gi]*(R)", weekday_then_week},
        {"(W)(P)[gi,]*(R)", weekday_part_week},
        {"(R)[gi,-]*(W)", week_then_weekday},
        {"(W)[g,]*(r)",
         [](const Match& m, Symbol& out) {
             // "Monday after next".
             const bool is_second = m.number(2) == 2 || m.number(2) == -2;
             return (m.context.language != "en" || is_second) && weekday_next(m, out);
         }},
        {"(U)g?(r)", [](const Match& m,
                        Symbol& out) { return m.context.language != "en" && unit_next(m, out); }},
        {"(r)g*(M)", next_month},
        {"(M)g*(r)", [](const Match& m,
                        Symbol& out) { return m.context.language != "en" && month_next(m, out); }},
    });
    return rules;
}

const Rules& weekday_rules() {
    static const Rules rules = make_rules({
        {"(W)[gi,]*(R)", weekday_then_week},
        {"(R)[gi,-]*(W)", week_then_weekday},
        {"(W)", weekday_alone},
        {"d(U)", the_unit},
        {"(U)", weekend_alone},
    });
    return rules;
}

}  // namespace foresail::understand::dates
