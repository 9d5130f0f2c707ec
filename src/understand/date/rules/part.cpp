// Parts of periods and of days: early May, later this week, the end of the month, end of business.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, Value value) {
    out.kind = kind;
    out.value = std::move(value);
    return true;
}

Part part_named(int number) {
    return number == 1 || number == 21   ? Part::Start
           : number == 2                 ? Part::Mid
           : number == 3 || number == 13 ? Part::End
                                         : Part::None;
}

Reading cut(Reading whole, Day from, Day to) {
    whole.start = from;
    whole.end = whole.last = to;
    return whole;
}
Reading part_of_month(const Reading& whole, Part part) {
    const Day begin = floor<days>(whole.start);
    const Day end = floor<days>(whole.end);
    if (part == Part::Start) return cut(whole, begin, begin + days{15});
    if (part == Part::Mid) return cut(whole, begin + days{9}, begin + days{20});
    return cut(whole, begin + days{15}, end);
}
Reading part_of_week(const Reading& whole, Part part) {
    const Day begin = floor<days>(whole.start);
    if (part == Part::Start) return cut(whole, begin, begin + days{3});
    if (part == Part::Mid) return cut(whole, begin + days{1}, begin + days{5});
    return cut(whole, begin + days{3}, floor<days>(whole.end));
}
// A year by its number has thirds, this year and next have halves.
Reading part_of_months(const Reading& whole, Part part, bool has_thirds) {
    const Day begin = floor<days>(whole.start);
    const Day end = floor<days>(whole.end);
    const int months = (year_of(end) - year_of(begin)) * 12 + month_of(end) - month_of(begin);
    const int size = has_thirds ? months / 3 : months / 2;
    if (part == Part::Start) return cut(whole, begin, add_months(begin, size));
    if (part == Part::End) return cut(whole, add_months(end, -size), end);
    const int rest = has_thirds ? size : months / 4;
    return cut(whole, add_months(begin, rest), add_months(end, -rest));
}
bool is_number(const std::string& timex) {
    return timex.size() == 4 && std::isdigit(static_cast<unsigned char>(timex[0])) != 0;
}

std::optional<Value> part_of(const Value& whole, Part part, bool is_near) {
    if (part == Part::None || whole.part != Part::None || whole.modifier != Modifier::None) {
        return {};
    }
    Value value = whole;
    value.part = part;
    value.each([&](Reading& reading) {
        if (whole.unit == Unit::Month) {
            reading = part_of_month(reading, part);
        } else if (whole.unit == Unit::Week || whole.unit == Unit::WorkWeek) {
            reading = part_of_week(reading, part);
        } else if (is_of_months(whole.unit)) {
            reading = part_of_months(reading, part, is_number(reading.timex) && !is_near);
        }
    });
    return value;
}

// "Earlier this year" ends today, "later this week" begins today.
void bound_by_today(Value& value, int word, const Context& context) {
    const Local today = context.today();
    if (word == 21 && value.start <= today && value.end > today) value.end = value.last = today;
    if (word == 13 && value.start < today && value.end > today) value.start = today;
}

bool part_of_range(const Match& m, Symbol& out) {
    const int word = m.number(1);
    auto value = part_of(m.value(2), part_named(word), m[2].number == 1);
    if (!value) return false;
    bound_by_today(*value, word, m.context);
    return set(out, 'R', *value);
}
bool part_of_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    if (unit < Unit::Week || m[2].is_plural) return false;
    auto value = part_of(unit_range(m.context.today(), unit, 0), part_named(m.number(1)), true);
    if (!value) return false;
    bound_by_today(*value, m.number(1), m.context);
    return set(out, 'R', *value);
}
// "Eom"; "Monatsende", "Jahresanfang", "Monatsmitte".
bool part_in_a_word(const Match& m, Symbol& out) {
    constexpr std::array units{Unit::Week, Unit::Month, Unit::Year, Unit::Quarter};
    constexpr std::array parts{Part::End, Part::Start, Part::Mid};
    const int index = m.number(1) % 10 - 3;
    const int kind = m.number(1) / 10 - 3;
    if (index < 0 || index > 3 || kind < 0 || kind > 2) return false;
    const Value whole = unit_range(m.context.today(), units[static_cast<std::size_t>(index)], 0);
    const auto value = part_of(whole, parts.at(static_cast<std::size_t>(kind)), true);
    return value && set(out, 'R', *value);
}

// "Early morning", "later in the afternoon".
bool part_of_day_part(const Match& m, Symbol& out) {
    const Part part = part_named(m.number(1));
    return part != Part::None && set(out, 'V', narrowed(part_value(m.number(2)), part));
}
// "Sunday early morning".
bool day_and_part(const Match& m, Symbol& out) {
    if (m.value(2).part == Part::None || m.stands_apart(1)) return false;
    return set(out, 'Z', at_time(m.value(1), m.value(2)));
}
bool part_of_tonight(const Match& m, Symbol& out) {
    const Part part = part_named(m.number(1));
    if (part == Part::None) return false;
    const Value times = narrowed(part_value(m.number(2)), part);
    return set(out, 'Z', at_time(day_value(m.context.today()), times));
}

// "Late last night", "early tomorrow morning".
bool part_of_near_part(const Match& m, Symbol& out) {
    const Part part = part_named(m.number(1));
    if (part == Part::None || m[2].number == 5) return false;
    const int way = m[2].number > 0 ? 1 : m[2].number < 0 ? -1 : 0;
    const Value times = narrowed(part_value(m.number(3)), part);
    return set(out, 'Z', at_time(day_value(m.context.today() + days{way}), times));
}
bool part_of_part_on_day(const Match& m, Symbol& out) {
    const Part part = part_named(m.number(1));
    if (part == Part::None || m.value(2).unit != Unit::Day) return false;
    return set(out, 'Z', at_time(m.value(2), narrowed(part_value(m.number(3)), part)));
}

// "Early in the day Wednesday", "mid today", "later today".
bool part_of_day(const Match& m, Symbol& out, const Value& day) {
    const Part part = part_named(m.number(1));
    if (part == Part::None) return false;
    Value value = day;
    value.part = part;
    value.unit = Unit::Hour;
    value.each([&](Reading& reading) {
        const Local begin = reading.start;
        if (part == Part::Start) reading.end = begin + hours{12};
        if (part == Part::Mid) reading.start = begin + hours{10};
        if (part == Part::Mid) reading.end = begin + hours{14};
        if (part == Part::End) reading.start = begin + hours{12};
        reading.last = reading.end;
    });
    return set(out, 'Z', value);
}
bool part_of_named_day(const Match& m, Symbol& out) {
    return m.value(2).unit == Unit::Day && part_of_day(m, out, m.value(2));
}
bool part_of_the_day(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Day || m.number(1) == 3) return false;
    Value day = m.has(3) ? m.value(3) : day_value(m.context.today());
    day.earlier.reset();
    return part_of_day(m, out, day);
}

bool end_of_day(Symbol& out, const Value& day, double word) {
    const int minutes = static_cast<int>(word);
    Value value = at_time(day, time_of_day(minutes, false));
    if (minutes == 1439) {
        value.each([](Reading& reading) {
            reading.end = floor<days>(reading.start) + days{1};
            reading.start = reading.last = reading.end - seconds{1};
            reading.timex += ":59";
        });
    }
    return set(out, 'X', value);
}
bool end_of_that_day(const Match& m, Symbol& out) {
    const bool is_first = m[1].kind == 'E';
    return end_of_day(out, m.value(is_first ? 2 : 1), m[is_first ? 1 : 2].number);
}
bool end_of_today(const Match& m, Symbol& out) {
    return end_of_day(out, day_value(m.context.today()), m[1].number);
}
// "The end of tomorrow".
bool end_of_named_day(const Match& m, Symbol& out) {
    if (m.number(1) != 3) return false;
    return m.value(2).unit == Unit::Day && end_of_day(out, m.value(2), 1439);
}

bool now(const Match& m, Symbol& out) {
    const Local time = m.context.reference;
    Value value =
        value_of(time, time + 1min, m.number(1) == 1 ? "FUTURE_REF" : "PRESENT_REF", Unit::Minute);
    value.last = time;
    return set(out, 'X', value);
}

}  // namespace

const Rules& day_part_rules() {
    static const Rules rules = make_rules({
        {"(p)[-g]*(P)", part_of_day_part},
        {"(p)[-g]*(B)", part_of_tonight},
        {"(p)g?(r)(P)", part_of_near_part},
    });
    return rules;
}

const Rules& part_rules() {
    static const Rules rules = make_rules({
        {"(p)[-gi]*(D)[g,]*(P)", part_of_part_on_day},
        {"d?(p)g*(D)", end_of_named_day},
        {"(p)[-gi]*(R)", part_of_range},
        {"(p)[-gi]*(U)g*(D)", part_of_the_day},
        {"(p)[-gi]*(D)", part_of_named_day},
        {"(p)[-gi]*(U)", part_of_the_day},
        {"(p)[-gi]*(U)", part_of_unit},
        {"(p)", part_in_a_word},
        {"(D)[,gi]*(V)", day_and_part},
        {"(E)[g,]*(D)", end_of_that_day},
        {"(D)[gi,]*(E)", end_of_that_day},
        {"(E)", end_of_today},
        {"(N)", now},
    });
    return rules;
}

}  // namespace foresail::understand::dates
