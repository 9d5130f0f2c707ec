// From one to another, modifiers, durations, and what comes again and again.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"

#include <algorithm>
#include <array>
#include <optional>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, std::optional<Value> value) {
    if (!value) return false;
    out.kind = kind;
    out.value = *std::move(value);
    return true;
}

// "In 2014 through 2018".
bool years_range(const Match& m, Symbol& out) {
    const bool are_years = m.value(1).timex.size() == 4 && m.value(2).timex.size() == 4;
    return m.context.language == "en" && are_years && m[0].kind != 'd' &&
           set(out, 'R', interval(m.value(1), m.value(2), m.context));
}
bool days_range(const Match& m, Symbol& out) {
    m.leave_glue(out);
    if (set(out, 'R', interval(m.value(1), m.value(2), m.context))) return true;
    // "From this May to October 2020", when that is over, is a range that never was.
    const bool is_from = m[0].kind == 'f' || (m[0].kind == 'g' && m.context.language != "en");
    if (!is_from) return false;
    const Value& from = m.value(1);
    const Value& to = m.value(2);
    Value value =
        value_of(from.start, from.start, "(" + from.timex + "," + to.timex + ",PXD)", from.unit);
    value.is_unresolved = true;
    return set(out, 'R', value);
}
// "Monday to Friday from 9 to 5": the days, and the times for themselves.
bool weekdays_before_times(const Match& m, Symbol& out) {
    const auto is_in = [](char kind, const char* kinds) {
        return std::string_view{kinds}.find(kind) != std::string_view::npos;
    };
    const bool has_times =
        m.after() == 'V' || (is_in(m.after(), "fwg@,") && is_in(m.after(1), "V"));
    const bool is_behind_times = m.before() == 'V' || (m.before() == ',' && m.before(1) == 'V');
    if (!(has_times || is_behind_times) || m.value(1).open != Open::Week ||
        m.value(2).open != Open::Week)
        return false;
    return days_range(m, out);
}
// "Next week from Monday to Thursday".
bool days_of_week(const Match& m, Symbol& out) {
    const bool is_week = m.value(1).unit == Unit::Week && m[1].number == 1;
    if (!is_week || m.value(2).open != Open::Week || m.value(3).open != Open::Week) return false;
    const Day monday = floor<days>(m.value(1).start);
    const auto in_week = [&](const Value& day) {
        return day_value(monday + days{weekday_of(floor<days>(day.start)) - 1});
    };
    return set(out, 'R', interval(in_week(m.value(2)), in_week(m.value(3)), m.context));
}
// "The 9th to the 17th of April", "9 to 12 June".
bool number_to_day(const Match& m, Symbol& out) {
    m.leave_glue(out);
    Value first = m.value(2);
    const int number = m.number(1);
    const bool is_day = first.unit == Unit::Day && number >= 1 && number <= 31;
    if (!is_day || first.open == Open::Week || first.open == Open::Month) return false;
    bool is_real = true;
    first.each([&](Reading& reading) {
        const Day to = floor<days>(reading.start);
        const auto from = make_day(year_of(to), month_of(to), number);
        is_real = is_real && from && *from < to;
        if (!is_real) return;
        reading.start = *from;
        reading.timex.replace(reading.timex.size() - 2, 2, timex_of(*from).substr(8));
    });
    return is_real && set(out, 'R', interval(first, m.value(2), m.context));
}
bool day_to_number(const Match& m, Symbol& out) {
    Value last = m.value(1);
    const int number = m.number(2);
    const bool is_day = last.unit == Unit::Day && number >= 1 && number <= 31;
    if (!is_day || last.open == Open::Week) return false;
    bool is_real = true;
    last.each([&](Reading& reading) {
        const Day from = floor<days>(reading.start);
        const auto to = make_day(year_of(from), month_of(from), number);
        is_real = is_real && to && *to > from;
        if (!is_real) return;
        reading.start = *to;
        reading.end = *to + days{1};
        reading.timex.replace(reading.timex.size() - 2, 2, timex_of(*to).substr(8));
    });
    return is_real && set(out, 'R', interval(m.value(1), last, m.context));
}

bool time_to_time(const Match& m, Symbol& out) {
    m.leave_glue(out);
    return set(out, 'V', interval_of_times(m.value(1), m.value(2)));
}
// "Between 0730-0930".
bool runs_of_digits(const Match& m, Symbol& out) {
    const auto from = hour_value(m[1]);
    const auto to = hour_value(m[2]);
    if (!from || !to) return false;
    return set(out, 'V', interval_of_times(*from, *to));
}
bool hour_to_time(const Match& m, Symbol& out) {
    m.leave_glue(out);
    const auto from = hour_value(m[1]);
    return from && set(out, 'V', interval_of_times(*from, m.value(2)));
}
bool time_to_hour(const Match& m, Symbol& out) {
    const auto to = hour_value(m[2]);
    return to && set(out, 'V', interval_of_times(m.value(1), *to));
}
// "De 10:30 a 3 el 1/1/2015".
bool from_time_to_hour(const Match& m, Symbol& out) {
    const bool ends = std::string_view{"!,#gdD)"}.find(m.after()) != std::string_view::npos;
    const auto to = hour_value(m[3]);
    if (m.context.language == "en" || m.number(1) != 3 || !ends || !to) return false;
    return set(out, 'V', interval_of_times(m.value(2), *to));
}
bool hours_of_day(const Match& m, Symbol& out, std::size_t day, std::size_t from, std::size_t to) {
    const auto first = hour_value(m[from]);
    const auto second = hour_value(m[to]);
    if (!first || !second || m.stands_apart(day) || m.value(day).unit != Unit::Day) return false;
    const auto times = interval_of_times(*first, *second);
    return times && set(out, 'Z', times_on(m.value(day), *times));
}
bool day_hours(const Match& m, Symbol& out) {
    return hours_of_day(m, out, 1, 2, 3);
}
bool hours_day(const Match& m, Symbol& out) {
    return hours_of_day(m, out, 3, 1, 2);
}
bool day_times(const Match& m, Symbol& out) {
    return !m.stands_apart(1) && set(out, 'Z', times_on(m.value(1), m.value(2)));
}
bool times_day(const Match& m, Symbol& out) {
    return !m.stands_apart(2) && set(out, 'Z', times_on(m.value(2), m.value(1)));
}

// "tomorrow from 3 to 4 pm" read as X to T, and X to X.
bool moment_to_moment(const Match& m, Symbol& out) {
    m.leave_glue(out);
    const Value& to = m.value(2);
    if (m.value(1).timex == "PRESENT_REF") return false;
    if (m[2].kind == 'T') {
        Value day = m.value(1);
        Value from = day;
        const auto midnight = floor<days>(from.start);
        from.start = Local{} + (from.start - midnight);
        from.earlier.reset();
        from.timex = from.timex.substr(std::min(from.timex.size(), from.timex.find('T')));
        const auto times = interval_of_times(from, to);
        day.each([](Reading& reading) { reading.timex.resize(reading.timex.find('T')); });
        return times && set(out, 'Z', times_on(day, *times));
    }
    return set(out, 'Z', interval_of_moments(m.value(1), to));
}

// "From now until 3 min later", "between now and eight o'clock", "from 2 pm till tomorrow 4:30 pm":
// a time alone is of today.
Value on_today(const Symbol& symbol, const Context& context, bool is_late) {
    if (symbol.kind != 'T') return symbol.value;
    Value time = symbol.value;
    if (time.half_day_open) time = in_half(time, is_late);
    return at_time(day_value(context.today()), time);
}
bool moments(const Match& m, Symbol& out) {
    const bool is_late =
        m[2].kind == 'T' && m.context.reference - m.context.today() > m.value(2).start - Local{};
    auto value =
        interval_of_moments(on_today(m[1], m.context, false), on_today(m[2], m.context, is_late));
    return set(out, 'Z', value);
}
// "De 14h à demain 16h30": the word for "from" is the one for "of".
bool time_to_moment(const Match& m, Symbol& out) {
    const bool is_from = m[1].kind == 'f' || (m.context.language != "en" && m.number(1) == 3);
    if (!is_from) return false;
    return set(out, 'Z', interval_of_moments(on_today(m[2], m.context, false), m.value(3)));
}
bool is_now(const Value& value) {
    return value.timex == "PRESENT_REF";
}
bool now_and_time(const Match& m, Symbol& out) {
    return (is_now(m.value(1)) || is_now(m.value(2))) && moments(m, out);
}
// "Between now and 15 November".
Value as_day(const Symbol& symbol, const Context& context) {
    return symbol.kind == 'X' ? day_value(context.today()) : symbol.value;
}
bool now_and_day(const Match& m, Symbol& out) {
    const bool has_now =
        (m[1].kind == 'X' && is_now(m.value(1))) || (m[2].kind == 'X' && is_now(m.value(2)));
    return has_now &&
           set(out, 'R', interval(as_day(m[1], m.context), as_day(m[2], m.context), m.context));
}
// "June 26 to 28 in 2020".
bool range_of_year(const Match& m, Symbol& out) {
    const Value& run = m.value(1);
    const bool is_open =
        run.unit == Unit::Day && run.timex.starts_with("(XXXX-") && run.timex.find(",XXXX-") == 11;
    const bool is_year = m.value(2).timex.size() == 4 && m.value(2).unit == Unit::Year;
    if (!is_open || !is_year || m.value(1).modifier != Modifier::None) return false;
    const int year = year_of(floor<days>(m.value(2).start));
    const auto in_year = [&](Local time, int of) {
        const Day day = floor<days>(time);
        return make_day(of, month_of(day), day_of_month(day));
    };
    const bool goes_over = month_of(floor<days>(run.last)) < month_of(floor<days>(run.start));
    const auto from = in_year(run.start, goes_over ? year - 1 : year);
    const auto to = in_year(run.last, year);
    return from && to && set(out, 'R', interval(day_value(*from), day_value(*to), m.context));
}

// "From March to date".
bool to_date(const Match& m, Symbol& out) {
    Value from = m.value(1);
    if (from.earlier && from.start > m.context.today()) {
        static_cast<Reading&>(from) = Reading{*from.earlier};
    }
    from.earlier.reset();
    from.timex = timex_of(floor<days>(from.start));
    from.open = Open::None;
    from.unit = Unit::Day;
    return set(out, 'R', interval(from, day_value(m.context.today()), m.context));
}
// "The twenty-seventh to the third of April".
bool month_day_to_day(const Match& m, Symbol& out) {
    if (number_to_day(m, out)) return true;
    const auto from = open_month(m.number(1), m.context);
    return from && m.value(2).open == Open::Year &&
           set(out, 'R', interval(*from, m.value(2), m.context));
}
// "From 4-23 in next month".
bool numbers_of_month(const Match& m, Symbol& out) {
    m.leave_glue(out);
    const Value& month = m.value(3);
    if (month.unit != Unit::Month || m.number(1) >= m.number(2)) return false;
    Value from = month;
    Value to = month;
    bool is_real = true;
    const auto put = [&](Value& value, int number) {
        value.unit = Unit::Day;
        value.each([&](Reading& reading) {
            const Day first = floor<days>(reading.start);
            const auto day = make_day(year_of(first), month_of(first), number);
            is_real = is_real && day;
            if (!day) return;
            const std::string timex = reading.timex + timex_of(*day).substr(7);
            static_cast<Reading&>(reading) = day_value(*day, timex, {});
        });
    };
    put(from, m.number(1));
    put(to, m.number(2));
    return is_real && set(out, 'R', interval(from, to, m.context));
}

// "From 9 for 2.5 hours", "for 3 hours from 10 am".
bool time_for_length(Symbol& out, const Value& time, const Value& length) {
    if (length.timex.find('T') == std::string::npos) return false;
    Value value = time;
    value.end = value.last = shift(time.start, length.timex, 1);
    if (value.end <= value.start) return false;
    value.unit = Unit::Hour;
    value.half_day_open = false;
    value.timex = "(" + time.timex + "," + timex_of_time(value.end, true) + "," +
                  timex_of_clock_length(value.end - value.start) + ")";
    return set(out, 'V', value);
}
bool from_for(const Match& m, Symbol& out) {
    const bool starts = m[1].kind == 'f' || m.number(1) == 3;
    const auto time = m[2].kind == 'T' ? m.value(2) : hour_value(m[2]);
    return starts && time && time_for_length(out, *time, m.value(3));
}
bool for_from(const Match& m, Symbol& out) {
    const bool starts = m[2].kind == 'b' && m.number(2) == 3;
    return (m[2].kind == 'f' || starts) && time_for_length(out, m.value(3), m.value(1));
}

}  // namespace

const Rules& time_range_rules() {
    static const Rules rules = make_rules({
        {"[fw][@g]*(m)[-~t&]+(m)", runs_of_digits},
        {"([fb])(T)[@%](L)", from_for},
        {"(f)(n)[@%](L)", from_for},
        {"[@%]?(L)[,]?([fb])[@g]*(T)", for_from},
        {"(?:[fgw]+)?(T)[-~t]+[@g]*(T)", time_to_time},
        {"w[@g]*(T)&[@g]*(T)", time_to_time},
        {"(?:[fgw]+)?([nm])[-~t]+[@g]*(T)", hour_to_time},
        {"[fw][@g]*(T)[-~t]+[@g]*(n)", time_to_hour},
        {"(T)[-~t]+(n)",
         [](const Match& m, Symbol& out) {
             const bool ends = std::string_view{"!,#gDr)"}.find(m.after()) != std::string::npos;
             return m.context.language == "en" && ends && time_to_hour(m, out);
         }},
        {"(g)(T)[-~t]+(n)", from_time_to_hour},
        {"w[@g]*(n)&[@g]*(T)", hour_to_time},
        {"w[@g]*(T)&[@g]*(n)", time_to_hour},
    });
    return rules;
}

const Rules& range_rules() {
    static const Rules rules = make_rules({
        {"(?:[fgw]+)?(D)[-~t]+g*(D)", weekdays_before_times},
        {"[fw]g*(X)[-~t&]+[@g]*([TX])", now_and_time},
        {"[fw]g*(T)[-~t&]+[@g]*(X)", now_and_time},
        {"([fg])(T)[-~t]+[@g]*(X)", time_to_moment},
        {"[fw]g*(X)[-~t&]+[@g]*([DR])", now_and_day},
        {"g(X)t[@g]*([DR])",
         [](const Match& m, Symbol& out) {
             const bool is_from = m.context.language != "en" && m[0].number == 3;
             return is_from && now_and_day(m, out);
         }},
        {"[fw]g*([DR])[-~t&]+[@g]*(X)", now_and_day},
        {"f[g]*([DR])t?z", to_date},
        {"(D)[fw]?[@g]*(n)[-~t&]+[@g]*(n)", day_hours},
        {"[fw]?[@g]*(n)[-~t&]+[@g]*(n)[,gi]*(D)", hours_day},
        {"(D)[,fg@]*(V)", day_times},
        {"(V)[,gi]*(D)", times_day},
        {"(?:[fgw]+)?(X)[-~t]+[g@]*([XT])", moment_to_moment},
        {"w[@g]*(X)&[@g]*([XT])", moment_to_moment},
        {"(R)[fw]g*(D)[-~t&]+g*(D)", days_of_week},
        {"(?:[fgw]+)?(o)g*[-~t]+g*(D)", month_day_to_day},
        {"(?:[fgw]+)?([no])g*[-~t]+g*(D)", number_to_day},
        {"w[g]*([no])g*&[g]*(D)", number_to_day},
        {"(?:[fgw]+)?(D)g*[-~t]+g*(D)", days_range},
        {"w[g]*(D)&[g]*(D)", days_range},
        {"(?:[fgw]+)?(D)[-~t]+g*([no])", day_to_number},
        {"w[g]*(D)&[g]*([no])", day_to_number},
        {"(?:[fgw]+)?([no])[-~t&]+g*([no])[gi]*(R)", numbers_of_month},
        {"(R)[,gi]*(R)", range_of_year},
        {"[ig](R)[-~t]+g*(R)", years_range},
        {"(?:[fgw]+)?(R)[-~t]+g*([RD])", days_range},
        {"w[g]*([RD])&[g]*([RD])", days_range},
    });
    return rules;
}

}  // namespace foresail::understand::dates
