// What is said from the reference on: tomorrow, next Friday, in two weeks, the end of the month.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, Value value) {
    out.kind = kind;
    out.value = std::move(value);
    return true;
}

bool day_word(const Match& m, Symbol& out) {
    return set(out, 'D', day_value(m.context.today() + days{m.number(1)}));
}

// The weekday by which the words reach from today on.
bool weekday_alone(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    const Day today = m.context.today();
    const int ahead = (m.number(1) - weekday_of(today) + 7) % 7;
    std::array<char, 16> timex{};
    (void)std::snprintf(timex.data(), timex.size(), "XXXX-WXX-%d", m.number(1));
    return set(out, 'D', day_value(today + days{ahead == 0 ? 7 : ahead}, timex.data(), Open::Week));
}

Day weekday_of_week(const Context& context, int weekday, int offset) {
    const Day today = context.today();
    if (offset == 10) {
        const int ahead = (weekday - weekday_of(today) + 7) % 7;
        return today + days{ahead == 0 ? 7 : ahead};
    }
    if (offset == -10) {
        const int back = (weekday_of(today) - weekday + 7) % 7;
        return today - days{back == 0 ? 7 : back};
    }
    return monday_of(today) + days{weekday - 1 + 7 * offset};
}
bool relative_weekday(const Match& m, Symbol& out, std::size_t rel, std::size_t weekday) {
    return set(out, 'D', day_value(weekday_of_week(m.context, m.number(weekday), m.number(rel))));
}
bool next_weekday(const Match& m, Symbol& out) {
    return relative_weekday(m, out, 1, 2);
}
bool weekday_next(const Match& m, Symbol& out) {
    return relative_weekday(m, out, 2, 1);
}
bool weekday_in_week(const Match& m, Symbol& out, std::size_t weekday, std::size_t week) {
    if (m.value(week).unit != Unit::Week) return false;
    return set(out, 'D', day_value(floor<days>(m.value(week).start) + days{m.number(weekday) - 1}));
}
bool weekday_then_week(const Match& m, Symbol& out) {
    return weekday_in_week(m, out, 1, 2);
}
bool week_then_weekday(const Match& m, Symbol& out) {
    return weekday_in_week(m, out, 2, 1);
}

int plain_offset(int offset) {
    return offset == 10 ? 1 : offset == -10 ? -1 : offset;
}

bool relative_unit(const Match& m, Symbol& out, std::size_t rel, std::size_t unit_group) {
    const Unit unit = m.unit(unit_group);
    const int offset = plain_offset(m.number(rel));
    if (unit == Unit::Day || unit == Unit::BusinessDay) {
        return set(out, 'D', day_value(m.context.today() + days{offset}));
    }
    if (unit < Unit::Day) {
        const Local other = add(m.context.reference, offset, unit);
        const Local from = std::min(other, m.context.reference);
        const Local to = std::max(other, m.context.reference);
        return offset != 0 && set(out, 'Z', {.start = from, .end = to, .last = to, .unit = unit});
    }
    return set(out, 'R', unit_range(m.context.today(), unit, offset));
}
bool next_unit(const Match& m, Symbol& out) {
    return relative_unit(m, out, 1, 2);
}
bool unit_next(const Match& m, Symbol& out) {
    return relative_unit(m, out, 2, 1);
}
bool relative_month(const Match& m, Symbol& out, std::size_t rel, std::size_t month) {
    const int year = year_of(m.context.today()) + plain_offset(m.number(rel));
    return set(out, 'R', month_range(year, m.number(month)));
}
bool next_month(const Match& m, Symbol& out) {
    if (m[2].is_weak && m.number(1) == 0) return false;
    return relative_month(m, out, 1, 2);
}
bool month_next(const Match& m, Symbol& out) {
    return relative_month(m, out, 2, 1);
}
bool month_of_range(const Match& m, Symbol& out) {
    if (m.value(2).unit != Unit::Year || m.value(1).unit != Unit::Month) return false;
    return set(out, 'R',
               month_range(year_of(floor<days>(m.value(2).start)),
                           month_of(floor<days>(m.value(1).start))));
}
bool day_of_range_year(const Match& m, Symbol& out) {
    if (m.value(2).unit != Unit::Year || m.value(1).open != Open::Year) return false;
    const Day day = floor<days>(m.value(1).start);
    const auto found =
        make_day(year_of(floor<days>(m.value(2).start)), month_of(day), day_of_month(day));
    return found && set(out, 'D', day_value(*found));
}

// "the last three weeks", "next 5 days": up to today, from tomorrow on.
bool count_of_units(const Match& m, Symbol& out, std::size_t rel, std::size_t count,
                    std::size_t unit_group) {
    const int direction = plain_offset(m.number(rel));
    const Unit unit = m.unit(unit_group);
    if (direction == 0 || unit == Unit::Weekend) return false;
    const double number = m[count].number;
    const Local base = unit < Unit::Day ? m.context.reference : Local{m.context.today()};
    const Local origin = direction > 0 && unit >= Unit::Day ? base + days{1} : base;
    const Local other = add(direction > 0 ? origin : base, direction > 0 ? number : -number, unit);
    Value value{.start = std::min(origin, other),
                .end = std::max(direction > 0 ? origin : base, other),
                .unit = unit};
    value.last = value.end;
    if (unit >= Unit::Day) {
        value.timex = "(" + timex_of(floor<days>(value.start)) + "," +
                      timex_of(floor<days>(value.end)) + "," + timex_of_duration(number, unit) +
                      ")";
    }
    return set(out, unit < Unit::Day ? 'Z' : 'R', value);
}
bool next_count_units(const Match& m, Symbol& out) {
    return count_of_units(m, out, 1, 2, 3);
}
bool count_next_units(const Match& m, Symbol& out) {
    return count_of_units(m, out, 2, 1, 3);
}
bool count_units_next(const Match& m, Symbol& out) {
    return count_of_units(m, out, 3, 1, 2);
}

bool shifted(Symbol& out, const Context& context, double count, Unit unit) {
    if (std::abs(count) > 100000) return false;
    if (unit < Unit::Day) {
        const Local time = add(context.reference, count, unit);
        return set(
            out, 'X',
            {.start = time,
             .end = time + 1min,
             .last = time,
             .unit = Unit::Minute,
             .timex = timex_of(floor<days>(time)) + timex_of_time(time, unit == Unit::Second)});
    }
    return set(out, 'D', day_value(floor<days>(add(context.today(), count, unit))));
}
double count_in(const Match& m, std::size_t group, std::size_t unit) {
    return m[group].number * (m.number(unit) == 13 ? 2 : 1);
}
bool units_ago(const Match& m, Symbol& out) {
    return shifted(out, m.context, -count_in(m, 1, 2), m.unit(2));
}
bool ago_units(const Match& m, Symbol& out) {
    return shifted(out, m.context, -count_in(m, 2, 3), m.unit(3));
}
bool units_later(const Match& m, Symbol& out) {
    return shifted(out, m.context, count_in(m, 1, 2), m.unit(2));
}
bool in_units(const Match& m, Symbol& out) {
    return shifted(out, m.context, count_in(m, 2, 3), m.unit(3));
}
bool within_units(const Match& m, Symbol& out) {
    Symbol end;
    if (!shifted(end, m.context, count_in(m, 2, 3), m.unit(3))) return false;
    const bool has_time = end.kind == 'X';
    const Local from = has_time ? m.context.reference : Local{m.context.today()};
    Value value{.start = from, .end = end.value.start, .last = end.value.start, .unit = m.unit(3)};
    if (!has_time) {
        value.timex = "(" + timex_of(m.context.today()) + "," + end.value.timex + "," +
                      timex_of_duration(count_in(m, 2, 3), m.unit(3)) + ")";
    }
    return set(out, has_time ? 'Z' : 'R', value);
}
// "two weeks after next Friday"
bool units_around_day(const Match& m, Symbol& out) {
    const int way = m.number(3) == 1 ? -1 : 1;
    if (m.number(3) > 3 || m.unit(2) < Unit::Day) return false;
    return set(out, 'D',
               day_value(floor<days>(add(m.value(4).start, way * count_in(m, 1, 2), m.unit(2)))));
}

// The last (first, third) week or Friday of a month.
bool ordinal_of_range(const Match& m, Symbol& out) {
    const Value& range = m.value(3);
    if (range.unit != Unit::Month && range.unit != Unit::Year) return false;
    const Day begin = floor<days>(range.start);
    const Day end = floor<days>(range.end);
    const bool is_last = m[1].kind == 'r';
    if (is_last && m.number(1) != -1) return false;
    const int number = m.number(1);
    if (m[2].kind == 'W') {
        const Day first = begin + days{(m.number(2) - weekday_of(begin) + 7) % 7};
        const Day last = end - days{1} - days{(weekday_of(end - days{1}) - m.number(2) + 7) % 7};
        const Day day = is_last ? last : first + days{7 * (number - 1)};
        return day < end && set(out, 'D', day_value(day));
    }
    if (m.unit(2) != Unit::Week) return false;
    // A week belongs to the month that has its Thursday.
    const Day monday = monday_of(begin + days{3});
    const Day last = monday_of(end - days{1});
    const Day chosen =
        is_last ? (last + days{3} < end ? last : last - days{7}) : monday + days{7 * (number - 1)};
    return set(out, 'R', unit_range(chosen, Unit::Week, 0));
}

bool part_of(const Value& whole, int part, Symbol& out) {
    const Day begin = floor<days>(whole.start);
    Value value = whole;
    switch (whole.unit) {
        case Unit::Month: {
            const int starts[] = {0, 0, 9, 15};
            const int ends[] = {0, 15, 20, 0};
            value.start = begin + days{starts[part]};
            if (part != 3) value.end = begin + days{ends[part]};
            break;
        }
        case Unit::Week:
            if (part == 1) value.end = begin + days{3};
            if (part == 3) value.start = begin + days{3};
            break;
        case Unit::Year:
        case Unit::Quarter:
        case Unit::HalfYear: {
            const auto half = floor<days>(whole.start + (whole.end - whole.start) / 2);
            if (part == 1) value.end = half;
            if (part == 3) value.start = half;
            break;
        }
        default:
            return false;
    }
    value.last = value.end;
    out.kind = 'R';
    out.value = std::move(value);
    return true;
}
bool part_of_range(const Match& m, Symbol& out) {
    return m.number(1) <= 3 && part_of(m.value(2), m.number(1), out);
}
bool part_of_unit(const Match& m, Symbol& out) {
    if (m.unit(2) < Unit::Week || m.number(1) > 3) return false;
    return part_of(unit_range(m.context.today(), m.unit(2), 0), m.number(1), out);
}
bool end_of_short(const Match& m, Symbol& out) {
    const std::array units{Unit::Week, Unit::Month, Unit::Year, Unit::Quarter};
    const int index = m.number(1) - 33;
    if (index < 0 || index > 3) return false;
    return part_of(unit_range(m.context.today(), units[static_cast<std::size_t>(index)], 0), 3,
                   out);
}

bool end_of_day(const Match& m, Symbol& out, const Value& day) {
    const int minutes = static_cast<int>(m[1].kind == 'E' ? m[1].number : m[2].number);
    Value value = at_time(day, time_of_day(minutes, false));
    if (minutes == 1439) value.end = floor<days>(day.start) + days{1};
    if (minutes == 1439) value.start = value.last = value.end - seconds{1};
    if (minutes == 1439) value.timex = day.timex + "T23:59:59";
    return set(out, 'X', value);
}
bool end_of_that_day(const Match& m, Symbol& out) {
    return end_of_day(m, out, m[1].kind == 'E' ? m.value(2) : m.value(1));
}
bool end_of_today(const Match& m, Symbol& out) {
    return end_of_day(m, out, day_value(m.context.today()));
}

bool now(const Match& m, Symbol& out) {
    const Local time = m.context.reference;
    return set(out, 'X',
               {.start = time,
                .end = time + 1min,
                .last = time,
                .unit = Unit::Minute,
                .timex = m.number(1) == 1 ? "FUTURE_REF" : "PRESENT_REF"});
}

}  // namespace

const Rules& near_rules() {
    static const Rules rules = make_rules({
        {"(A)", day_word},
        {"(r)[g,]*(W)", next_weekday},
        {"(W)[g,]*(r)", weekday_next},
        {"(r)g*(n)g*(U)", next_count_units},
        {"(n)g*(r)g*(U)", count_next_units},
        {"(n)(U)g?(r)", count_units_next},
        {"(r)(U)", next_unit},
        {"(U)g?(r)", unit_next},
        {"(r)g*(M)", next_month},
        {"(M)g*(r)", month_next},
    });
    return rules;
}

const Rules& relative_rules() {
    static const Rules rules = make_rules({
        {"([or])(W)[gi]*(R)", ordinal_of_range},
        {"([or])(U)[gi]*(R)", ordinal_of_range},
        {"(R)[gi,]*(R)", month_of_range},
        {"(D)[gi,]*(R)", day_of_range_year},
        {"(W)[gi,]*(R)", weekday_then_week},
        {"(R)[gi,]*(W)", week_then_weekday},
        {"(W)", weekday_alone},
        {"([nm1])(U)g?(b)g*(D)", units_around_day},
        {"(K)g*([nm1])g*(U)", ago_units},
        {"([nm1])g*(U)(k)", units_ago},
        {"([nm1])g*(U)g?(l)", units_later},
        {"(I)g*([nm1])g*(U)", within_units},
        {"(i)g*([nm1])g*(U)", in_units},
        {"(p)[-g]*(R)", part_of_range},
        {"(p)[-g]*(U)", part_of_unit},
        {"(p)", end_of_short},
        {"(E)[g,]*(D)", end_of_that_day},
        {"(D)[g,]*(E)", end_of_that_day},
        {"(E)", end_of_today},
        {"(N)", now},
    });
    return rules;
}

}  // namespace foresail::understand::dates
