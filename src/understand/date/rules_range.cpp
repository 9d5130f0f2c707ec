// From one to another, modifiers, durations, and what comes again and again.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool make_range(Symbol& out, Value from, Value to, char kind) {
    out.kind = kind;
    out.value = from;
    out.value.end = to.end;
    out.value.last = to.start;
    if (to.unit < Unit::Day) out.value.end = to.start;
    out.value.unit = std::min(from.unit, to.unit);
    out.value.timex = timex_of_range(from, to);
    return out.value.end > out.value.start;
}

// "between 9 and 17 May": what is not said of one end is that of the other.
bool days_range(const Match& m, Symbol& out) {
    Value from = m.value(1);
    Value to = m.value(2);
    if (to.start < from.start && to.open == Open::Year) {
        const Day day = floor<days>(to.start);
        const auto later = make_day(year_of(day) + 1, month_of(day), day_of_month(day));
        if (later) to.start = *later;
        to.end = to.start + (m.value(2).end - m.value(2).start);
    } else if (to.start < from.start && to.open == Open::Week) {
        to.start += days{7};
        to.end += days{7};
    } else if (to.start < from.start && from.open == Open::Year) {
        const Day day = floor<days>(from.start);
        if (const auto earlier =
                make_day(year_of(floor<days>(to.start)), month_of(day), day_of_month(day))) {
            from.start = *earlier;
        }
    } else if (from.open == Open::Year && to.open == Open::None && to.unit == from.unit) {
        const Day day = floor<days>(from.start);
        if (const auto same =
                make_day(year_of(floor<days>(to.start)), month_of(day), day_of_month(day))) {
            from.start = *same <= floor<days>(to.start) ? *same : add_months(*same, -12);
            from.timex = from.unit == Unit::Day ? timex_of(floor<days>(from.start)) : from.timex;
        }
    }
    return make_range(out, from, to, 'R');
}
bool number_to_day(const Match& m, Symbol& out) {
    const Day to = floor<days>(m.value(2).start);
    const auto from = make_day(year_of(to), month_of(to), m.number(1));
    if (!from || *from >= to || m.value(2).open == Open::Week) return false;
    Value first = m.value(2);
    first.start = *from;
    if (m.value(2).open == Open::Year) {
        std::array<char, 16> timex{};
        (void)std::snprintf(timex.data(), timex.size(), "XXXX-%02d-%02d", month_of(to),
                            m.number(1));
        first.timex = timex.data();
    } else {
        first.timex = timex_of(*from);
    }
    return make_range(out, first, m.value(2), 'R');
}
bool day_to_number(const Match& m, Symbol& out) {
    const Day from = floor<days>(m.value(1).start);
    const auto to = make_day(year_of(from), month_of(from), m.number(2));
    if (!to || *to <= from || m.value(1).open == Open::Week || m[2].number > 31) return false;
    Value last = day_value(*to);
    if (m.value(1).open == Open::Year) last.timex = "XXXX" + last.timex.substr(4);
    return make_range(out, m.value(1), last, 'R');
}

bool times_range(Symbol& out, Value from, Value to, char kind) {
    if (to.start <= from.start && to.half_day_open) {
        to.start += hours{12};
        to.end += hours{12};
    }
    if (to.start <= from.start) {
        to.start += days{1};
        to.end += days{1};
    }
    return make_range(out, from, to, kind);
}
bool time_to_time(const Match& m, Symbol& out) {
    Value from = m.value(1);
    const Value& to = m.value(2);
    const bool is_late = to.start - floor<days>(to.start) >= hours{12};
    if (from.half_day_open && !to.half_day_open && is_late && from.start + hours{12} < to.start) {
        from.start += hours{12};
        from.timex = timex_of_time(from.start, false).substr(0, from.timex.size());
    }
    return times_range(out, from, to, 'V');
}
std::optional<Value> hour_like(const Symbol& symbol, const Value& other) {
    const auto hour = static_cast<int>(symbol.number);
    if (hour < 0 || hour > 24 || symbol.number != hour) return {};
    Value value = time_of_day(hour % 24 * 60, hour <= 12 && hour > 0);
    value.timex = value.timex.substr(0, 3);
    const bool other_late = other.start - floor<days>(other.start) >= hours{12};
    if (hour < 12 && !other.half_day_open && other_late) {
        if (value.start + hours{12} < other.start) {
            value.start += hours{12};
            value.timex = timex_of_time(value.start, false).substr(0, 3);
        }
    }
    return value;
}
bool hour_to_time(const Match& m, Symbol& out) {
    const auto from = hour_like(m[1], m.value(2));
    return from && times_range(out, *from, m.value(2), 'V');
}
bool time_to_hour(const Match& m, Symbol& out) {
    const auto to = hour_like(m[2], m.value(1));
    return to && times_range(out, m.value(1), *to, 'V');
}
bool hours_of_day(const Match& m, Symbol& out, std::size_t day, std::size_t from, std::size_t to) {
    const Value none{.half_day_open = true};
    const auto first = hour_like(m[from], none);
    const auto second = hour_like(m[to], none);
    if (!first || !second) return false;
    Symbol times;
    if (!times_range(times, *first, *second, 'V')) return false;
    Value on_day = m.value(day);
    const Value begin = at_time(on_day, *first);
    Value end = begin;
    end.start = begin.start + (times.value.end - times.value.start);
    end.end = end.start;
    end.timex = timex_of(floor<days>(end.start)) + timex_of_time(end.start, false).substr(0, 3);
    return make_range(out, begin, end, 'Z');
}
bool day_hours(const Match& m, Symbol& out) {
    return hours_of_day(m, out, 1, 2, 3);
}
bool hours_day(const Match& m, Symbol& out) {
    return hours_of_day(m, out, 3, 1, 2);
}

bool times_on_day(const Match& m, Symbol& out, std::size_t day, std::size_t times) {
    const Value& range = m.value(times);
    Value from = m.value(day);
    const Day on = floor<days>(from.start);
    out.kind = 'Z';
    out.value = from;
    out.value.start = on + (range.start - Local{});
    out.value.end = on + (range.end - Local{});
    out.value.last = out.value.end;
    out.value.unit = Unit::Hour;
    out.value.half_day_open = range.half_day_open;
    out.value.timex = from.timex + range.timex;
    return true;
}
bool day_times(const Match& m, Symbol& out) {
    return times_on_day(m, out, 1, 2);
}
bool times_day(const Match& m, Symbol& out) {
    return times_on_day(m, out, 2, 1);
}

// "tomorrow from 3 to 4 pm" read as X to T, and X to X.
bool moment_to_moment(const Match& m, Symbol& out) {
    Value to = m.value(2);
    const Value& from = m.value(1);
    if (m[2].kind == 'T') {
        Value day = from;
        day.timex = day.timex.substr(0, day.timex.find('T'));
        to = at_time(day, to);
        if (to.start <= from.start && to.half_day_open) {
            to.start += hours{12};
            to.end += hours{12};
        }
    }
    return times_range(out, from, to, 'Z');
}

bool modified(const Match& m, Symbol& out, std::size_t modifier, std::size_t value) {
    constexpr std::array modifiers{Modifier::None,  Modifier::Before, Modifier::After,
                                   Modifier::Since, Modifier::Until,  Modifier::Approx,
                                   Modifier::More,  Modifier::Less};
    const int number = m[modifier].kind == 'K'   ? 1
                       : m[modifier].kind == 't' ? 4
                       : m[modifier].kind == 'f' ? 3
                                                 : m.number(modifier);
    out.kind = m[value].kind;
    out.value = m.value(value);
    if (out.value.modifier != Modifier::None) return false;
    if (number >= 6 && out.kind != 'L') return false;
    if (number <= 4 && out.kind == 'L') return false;
    out.value.modifier = modifiers[static_cast<std::size_t>(number)];
    return true;
}
bool modifier_value(const Match& m, Symbol& out) {
    return modified(m, out, 1, 2);
}

bool duration(Symbol& out, const Match& m, double count, std::size_t unit_group) {
    const Unit unit = m.unit(unit_group);
    if (m.number(unit_group) == 13) count *= 2;
    out.kind = 'L';
    out.value.start = m.context.reference;
    out.value.end = out.value.last = add(m.context.reference, count < 1e5 ? count : 0, unit);
    out.value.unit = unit;
    out.value.timex = timex_of_duration(count, unit);
    return true;
}
bool count_units(const Match& m, Symbol& out) {
    if (m[1].is_weak) return false;
    return duration(out, m, m[1].number, 2);
}
bool duration_and_duration(const Match& m, Symbol& out) {
    const Value& big = m.value(1);
    const Value& small = m.value(2);
    if (small.unit >= big.unit) return false;
    out.kind = 'L';
    out.value = big;
    out.value.end = big.end + (small.end - small.start);
    const bool both_times = big.unit < Unit::Day;
    out.value.timex = big.timex + small.timex.substr(both_times ? 2 : 1);
    return true;
}

bool repeated(Symbol& out, const Context& context, std::string timex) {
    out.kind = 'S';
    out.value = day_value(context.today(), std::move(timex), Open::None);
    return true;
}
bool set_word(const Match& m, Symbol& out) {
    const int number = m.number(1);
    if (number > 100) return repeated(out, m.context, "XXXX-WXX-" + std::to_string(number - 100));
    if (number == 9) return repeated(out, m.context, "XXXX-WXX-WE");
    if (number == 20) return repeated(out, m.context, "P2W");
    return repeated(out, m.context, timex_of_duration(1, static_cast<Unit>(number)));
}
bool every_day_name(const Match& m, Symbol& out) {
    if (!m.value(2).timex.starts_with("XXXX")) return false;
    return repeated(out, m.context, m.value(2).timex);
}
bool every_unit(const Match& m, Symbol& out) {
    const double count = m.number(1) * (m.number(2) == 13 ? 2 : 1);
    return repeated(out, m.context, timex_of_duration(count, m.unit(2)));
}
bool every_count_units(const Match& m, Symbol& out) {
    return repeated(out, m.context, m.value(2).timex);
}
bool every_part(const Match& m, Symbol& out) {
    return repeated(out, m.context, m.value(2).timex);
}
bool set_at_time(const Match& m, Symbol& out) {
    const bool is_week = m.value(1).timex.starts_with("XXXX");
    return repeated(out, m.context, (is_week ? m.value(1).timex : "") + m.value(2).timex);
}

}  // namespace

const Rules& time_range_rules() {
    static const Rules rules = make_rules({
        {"(?:[fgw]+)?(T)[-~t]+g*(T)", time_to_time},
        {"w[@g]*(T)&[@g]*(T)", time_to_time},
        {"(?:[fgw]+)?(n)[-~t]+g*(T)", hour_to_time},
        {"w[@g]*(n)&[@g]*(T)", hour_to_time},
        {"w[@g]*(T)&[@g]*(n)", time_to_hour},
    });
    return rules;
}

const Rules& range_rules() {
    static const Rules rules = make_rules({
        {"(D)[,]?[fw]?[@g]*(n)[-~t&]+[@g]*(n)", day_hours},
        {"[fw]?[@g]*(n)[-~t&]+[@g]*(n)[,gi]*(D)", hours_day},
        {"(D)[,fg@]*(V)", day_times},
        {"(V)[,gi]*(D)", times_day},
        {"(?:[fgw]+)?(X)[-~t]+[g@]*([XT])", moment_to_moment},
        {"w[@g]*(X)&[@g]*([XT])", moment_to_moment},
        {"(?:[fgw]+)?([no])g*[-~t]+g*(D)", number_to_day},
        {"w[g]*([no])g*&[g]*(D)", number_to_day},
        {"(?:[fgw]+)?(D)g*[-~t]+g*(D)", days_range},
        {"w[g]*(D)&[g]*(D)", days_range},
        {"(?:[fgw]+)?(D)[-~t]+g*([no])", day_to_number},
        {"w[g]*(D)&[g]*([no])", day_to_number},
        {"(?:[fgw]+)?(R)[-~t]+g*([RD])", days_range},
        {"w[g]*([RD])&[g]*([RD])", days_range},
    });
    return rules;
}

const Rules& ending_rules() {
    static const Rules rules = make_rules({
        {"(e)(U)", every_unit},
        {"([nm1])g*(U)", count_units},
        {"(L)[&,g]*(L)", duration_and_duration},
        {"(e)[g,]*(D)", every_day_name},
        {"(e)[g,]*([VR])", every_part},
        {"(e)(L)", every_count_units},
        {"(s)", set_word},
        {"(S)[,@g]*(T)", set_at_time},
        {"(bb?)[@g]*([DXRZTVL])", modifier_value},
        {"(K)[@g]*([DXRZTV])", modifier_value},
        {"(t)[@g]*([DXRZTV])", modifier_value},
    });
    return rules;
}

}  // namespace foresail::understand::dates
