#include "understand/date/interval.h"

#include "understand/date/calendar.h"

#include <algorithm>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

Day day_of(const Reading& reading) {
    return floor<days>(reading.start);
}

void move_to(Reading& reading, Day day) {
    const auto length = reading.end - reading.start;
    const auto last = reading.last - reading.start;
    reading.start = day;
    reading.end = day + length;
    reading.last = day + last;
}

// "Nov to Feb 2017" begins in 2016.
void take_year(Value& open, const Value& other, bool is_before) {
    const Day day = day_of(open);
    if (!make_day(year_of(day_of(other)), month_of(day), day_of_month(day))) {
        open.earlier.reset();
        open.is_unresolved = true;
        open.timex.replace(0, 4, timex_of(day_of(other)).substr(0, 4));
        return;
    }
    for (int step = 0; step <= 1; ++step) {
        const int year = year_of(day_of(other)) + (is_before ? -step : step);
        const auto found = make_day(year, month_of(day), day_of_month(day));
        if (!found) continue;
        if (is_before ? *found > day_of(other) : *found < day_of(other)) continue;
        open.earlier.reset();
        if (open.unit == Unit::Month) {
            static_cast<Reading&>(open) = month_range(year, month_of(day));
        } else {
            move_to(open, *found);
            open.timex = timex_of(*found);
        }
        open.open = Open::None;
        return;
    }
}

// "Next Monday to Friday": the Friday behind that Monday.
void take_week(Value& open, const Value& other, int shift_days) {
    const int ahead = static_cast<int>((day_of(open) - day_of(other)).count() % 7 + 7) % 7;
    const Day day = day_of(other) + days{ahead == 0 ? 0 : ahead + shift_days};
    open.earlier.reset();
    move_to(open, day);
    open.timex = timex_of(day);
    open.open = Open::None;
}

// "The end of March" is where it ends, "mid-September" its middle day.
void take_point(Value& value) {
    if (value.part == Part::None || !is_of_months(value.unit)) return;
    value.each([&](Reading& reading) {
        const Day day = day_of(reading);
        const bool is_month = value.unit == Unit::Month;
        const Value all = unit_range(day, is_month ? Unit::Month : Unit::Year, 0);
        const auto half = (floor<days>(all.end) - floor<days>(all.start)) / 2;
        Day at = floor<days>(value.part == Part::End ? reading.end : reading.start);
        if (value.part == Part::Mid) at = floor<days>(all.start) + half;
        const std::string timex = timex_of(at);
        reading.timex = reading.timex.starts_with("XXXX") ? "XXXX" + timex.substr(4) : timex;
        reading.start = reading.last = at;
        reading.end = at + days{1};
    });
    value.unit = Unit::Quarter;
    value.part = Part::None;
}

std::string point(const Reading& reading, Unit unit) {
    if (reading.timex.starts_with("PRESENT")) return timex_of(day_of(reading));
    if (unit <= Unit::Day) return reading.timex;
    const std::string day = timex_of(day_of(reading));
    return reading.timex.starts_with("XXXX") ? "XXXX" + day.substr(4) : day;
}

std::string length_of(const Reading& from, const Reading& to, Unit from_unit, Unit to_unit) {
    const Day a = day_of(from);
    const Day b = day_of(to);
    const int months = (year_of(b) - year_of(a)) * 12 + month_of(b) - month_of(a);
    if (from_unit == Unit::Year && to_unit == Unit::Year) {
        return "P" + std::to_string(months / 12) + "Y";
    }
    if (is_of_months(from_unit) && is_of_months(to_unit)) {
        return "P" + std::to_string(months) + "M";
    }
    return "P" + std::to_string((b - a).count()) + "D";
}

Value whole(const Value& from, const Value& to) {
    Value value = from;
    value.unit = std::min(from.unit, to.unit);
    value.modifier = Modifier::None;
    value.part = Part::None;
    value.is_unresolved = from.is_unresolved || to.is_unresolved;
    return value;
}

}  // namespace

std::optional<Value> interval(Value from, Value to, const Context& context) {
    take_point(from);
    take_point(to);
    if (from.open == Open::Year && to.open == Open::None && !to.earlier) {
        if (day_of(to) != context.today() || to.unit != Unit::Day) take_year(from, to, true);
    } else if (from.open == Open::None && !from.earlier && to.open == Open::Year) {
        if (day_of(from) != context.today()) take_year(to, from, false);
    } else if (from.open == Open::None && to.open == Open::Week) {
        take_week(to, from, 0);
    } else if (from.open == Open::Week && to.open == Open::None && !to.earlier &&
               to.unit == Unit::Day) {
        take_week(from, to, -7);
    }
    Reading early_from = from.earlier ? *from.earlier : from;
    Reading early_to = to.earlier ? *to.earlier : to;
    Reading late_from = from;
    Reading late_to = to;
    if (late_from.start > late_to.start) late_from = early_from;
    if (early_to.start < early_from.start) early_to = to;
    const auto make = [&](const Reading& a, const Reading& b) {
        return Reading{.start = a.start,
                       .end = b.end,
                       .last = b.start,
                       .timex = "(" + point(a, from.unit) + "," + point(b, to.unit) + "," +
                                length_of(a, b, from.unit, to.unit) + ")"};
    };
    Value value = whole(from, to);
    value.earlier.reset();
    if (value.is_unresolved) {
        value.timex = "(" + from.timex + "," + to.timex + ",PXD)";
        return value;
    }
    if (late_to.start < late_from.start) return {};
    static_cast<Reading&>(value) = make(late_from, late_to);
    value.earlier.reset();
    if (early_from.start != late_from.start) {
        value.earlier = make(early_from, early_to);
    }
    return value;
}

Value in_half(Value time, bool is_late) {
    const auto of_day = time.start - floor<days>(time.start);
    const auto shift = is_late && of_day < hours{12}     ? hours{12}
                       : !is_late && of_day >= hours{12} ? hours{-12}
                                                         : hours{0};
    const auto size = time.timex.size();
    time.start += shift;
    time.end += shift;
    time.last += shift;
    time.half_day_open = false;
    time.timex = timex_of_time(time.start, size > 6).substr(0, size);
    return time;
}

std::optional<Value> interval_of_times(Value from, Value to) {
    const auto noon = Local{hours{12}};
    if (from.half_day_open && !to.half_day_open) {
        // "2:20 to 3 pm" is all in the afternoon, "9 to 3 pm" is not.
        const bool is_late = to.start >= noon && from.start + hours{12} < to.start;
        from = in_half(from, is_late || from.start >= noon);
    } else if (!from.half_day_open && to.half_day_open) {
        const bool is_late = to.start <= from.start || from.start >= noon;
        to = in_half(to, is_late);
    } else if (from.half_day_open && from.start >= noon && from.start < noon + hours{1} &&
               to.start + hours{12} > from.start) {
        from = in_half(from, false);  // "12 to 1".
        from.half_day_open = true;
    } else if (from.half_day_open && to.start <= from.start) {
        // "10-4" may be at night too, "10:30 to 3" is by day.
        to = in_half(to, true);
        to.half_day_open = from.timex.size() == to.timex.size();
    }
    if (to.start <= from.start && to.start - Local{} < hours{1} && from.start < noon) {
        to.start += hours{12};
        to.timex = timex_of_time(to.start, to.timex.size() > 6).substr(0, to.timex.size());
    }
    if (to.start <= from.start) to.start += days{1};
    Value value = whole(from, to);
    value.half_day_open = from.half_day_open && to.half_day_open;
    value.end = value.last = to.start;
    value.timex = "(" + from.timex + "," + to.timex + "," +
                  timex_of_clock_length(to.start - from.start) + ")";
    return value;
}

bool set_run(Symbol& out, Local a, Local b, const Value& length) {
    const Local from = std::min(a, b);
    const Local to = std::max(a, b);
    const bool is_clock = length.timex.find('T') != std::string::npos;
    const auto written = [&](Local time) {
        return is_clock ? timex_of_moment(time) : timex_of(floor<days>(time));
    };
    out.kind = is_clock ? 'Z' : 'R';
    out.value = value_of(
        from, to, "(" + written(from) + "," + written(to) + "," + length.timex + ")", length.unit);
    return true;
}

std::optional<Value> interval_of_moments(const Value& from, const Value& to) {
    Value value = from.joined(to, [](const Reading& a, const Reading& b) {
        return Reading{.start = a.start,
                       .end = b.start,
                       .last = b.start,
                       .timex = "(" + a.timex + "," + b.timex + "," +
                                timex_of_clock_length(b.start - a.start) + ")"};
    });
    value.unit = std::min(from.unit, to.unit);
    value.half_day_open = from.half_day_open && to.half_day_open;
    if (value.earlier && value.earlier->end <= value.earlier->start) value.earlier.reset();
    if (value.end <= value.start && from.earlier) {
        Value earlier = from;
        static_cast<Reading&>(earlier) = Reading{*from.earlier};
        earlier.earlier.reset();
        Value later = to;
        later.earlier.reset();
        return interval_of_moments(earlier, later);
    }
    if (value.end <= value.start) return {};
    return value;
}

Value times_on(const Value& day, const Value& times) {
    Value value = at_time(day, times);
    value.modifier = Modifier::None;
    return value;
}

}  // namespace foresail::understand::dates
