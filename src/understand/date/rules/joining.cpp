// Days with times, and parts of days.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"
#include "understand/date/readings.h"

#include <optional>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool is_part(const Value& value) {
    return value.timex.find('T') != std::string::npos && value.timex.find('(') == std::string::npos;
}
bool join(Symbol& out, const Value& day, const Value& time, char kind) {
    out.kind = kind;
    out.value = at_time(day, time);
    return true;
}
bool day_time(const Match& m, Symbol& out) {
    return !m.stands_apart(1) && join(out, m.value(1), m.value(2), 'X');
}
bool time_day(const Match& m, Symbol& out) {
    return !m.stands_apart(2) && join(out, m.value(2), m.value(1), 'X');
}
bool day_part(const Match& m, Symbol& out) {
    return !m.stands_apart(1) && join(out, m.value(1), part_value(m.number(2)), 'Z');
}
bool is_meal(const Symbol& part) {
    return part.number == 9 || part.number == 10;
}
bool part_day(const Match& m, Symbol& out) {
    if (is_meal(m[1]) || m.stands_apart(2)) return false;
    return join(out, m.value(2), part_value(m.number(1)), 'Z');
}
// "lundi à 10h": the word for "at" is also the one for "to".
bool day_to_time(const Match& m, Symbol& out) {
    const bool says_at = m.context.language == "fr" || m.context.language == "es";
    return says_at && day_time(m, out);
}
// "Dienstag Morgen": the morning, not tomorrow.
bool weekday_morning(const Match& m, Symbol& out) {
    const bool is_tomorrow = m.value(2).timex.size() == 10 && m.context.language == "de" &&
                             m.value(2).start == m.context.today() + days{1};
    if (!is_tomorrow || m.value(1).open != Open::Week) return false;
    return join(out, m.value(1), part_value(1), 'Z');
}
// "this morning", "last night".
bool near_part(const Match& m, Symbol& out, std::size_t near, std::size_t part) {
    const int offset = m.number(near) > 0 ? 1 : m.number(near) < 0 ? -1 : 0;
    return join(out, day_value(m.context.today() + days{offset}), part_value(m.number(part)), 'Z');
}
bool next_part(const Match& m, Symbol& out) {
    return near_part(m, out, 1, 2);
}
bool part_next(const Match& m, Symbol& out) {
    return near_part(m, out, 2, 1);
}
bool tonight(const Match& m, Symbol& out) {
    return join(out, day_value(m.context.today()), part_value(m.number(1)), 'Z');
}
// "Today pm".
bool day_half(const Match& m, Symbol& out) {
    return join(out, m.value(1), part_value(m.number(2) == 1 ? 2 : 1), 'Z');
}
// "Yesterday afternoon from 3 to 8": the hours are of that part.
bool times_in_part(const Match& m, Symbol& out, std::size_t part, const Value& times) {
    if (!is_part(m.value(part))) return false;
    Value day = m.value(part);
    day.part = Part::None;
    day.each([](Reading& reading) { reading.timex.resize(reading.timex.find('T')); });
    Value value = times;
    if (value.half_day_open) {
        const auto begin = day.start - floor<days>(day.start);
        if (begin >= hours{12}) value = half_day_later(value);
        value.half_day_open = false;
    }
    return join(out, day, value, 'Z');
}
bool part_then_times(const Match& m, Symbol& out) {
    return times_in_part(m, out, 1, m.value(2));
}
bool times_then_part(const Match& m, Symbol& out) {
    return times_in_part(m, out, 2, m.value(1));
}
std::optional<Value> hours_between(const Symbol& a, const Symbol& b) {
    const auto from = hour_value(a);
    const auto to = hour_value(b);
    if (!from || !to) return {};
    return interval_of_times(*from, *to);
}
bool part_then_hours(const Match& m, Symbol& out) {
    const auto times = hours_between(m[2], m[3]);
    return times && times_in_part(m, out, 1, *times);
}
bool hours_then_part(const Match& m, Symbol& out) {
    const auto times = hours_between(m[1], m[2]);
    return times && times_in_part(m, out, 3, *times);
}
bool part_alone(const Match& m, Symbol& out) {
    if (is_meal(m[1])) return false;
    out.kind = 'V';
    out.value = part_value(m.number(1));
    return true;
}

// "tomorrow morning at 8": the part of the day tells which 8.
bool part_with_time(const Match& m, Symbol& out, std::size_t part, const Value& time) {
    Value day = m.value(part);
    day.part = Part::None;
    day.each([](Reading& reading) { reading.timex.resize(reading.timex.find('T')); });
    return join(out, day, in_part(time, m.value(part)), 'X');
}
bool part_time(const Match& m, Symbol& out) {
    return is_part(m.value(1)) && part_with_time(m, out, 1, m.value(2));
}
// "Tonight after 8".
bool part_and_limit(const Match& m, Symbol& out) {
    const int word = m.number(2);
    if ((word != 1 && word != 2) || !is_part(m.value(1))) return false;
    if (!part_with_time(m, out, 1, m.value(3))) return false;
    out.value.modifier = word == 1 ? Modifier::Before : Modifier::After;
    return true;
}
bool time_part(const Match& m, Symbol& out) {
    return is_part(m.value(2)) && part_with_time(m, out, 2, m.value(1));
}
bool day_at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[3]);
    // "Monday at 3 and Tuesday at 4".
    const bool is_listed =
        m.after() == '&' && std::string_view{"WDA"}.find(m.after(1)) != std::string_view::npos;
    const bool goes_on =
        !is_listed && std::string_view{"PUM&n"}.find(m.after()) != std::string_view::npos;
    if (m.context.language == "en" && (m.number(2) == 1 || goes_on)) return false;
    return time && !m.stands_apart(1) && join(out, m.value(1), *time, 'X');
}
bool part_at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    return time && is_part(m.value(1)) && part_with_time(m, out, 1, *time);
}
// "Oct 26 15:50:06 2016".
bool moment_and_year(const Match& m, Symbol& out) {
    const Value& moment = m.value(1);
    if (moment.open != Open::Year || m.value(2).timex.size() != 4 || moment.half_day_open) {
        return false;
    }
    const Day day = floor<days>(moment.start);
    const auto found =
        make_day(year_of(floor<days>(m.value(2).start)), month_of(day), day_of_month(day));
    if (!found) return false;
    Value time = moment;
    time.earlier.reset();
    time.timex = moment.timex.substr(moment.timex.find('T'));
    return join(out, day_value(*found), time, 'X');
}
bool hour_day(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    return time && !m.stands_apart(2) && join(out, m.value(2), *time, 'X');
}
bool at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    if (!time) return false;
    out.kind = 'T';
    if (m[1].kind == 'n') out.span = m[1].span;
    out.value = *time;
    return true;
}

}  // namespace

const Rules& joining_rules() {
    static const Rules rules = make_rules({
        {"(r)g?(P)", next_part},
        {"(P)g?(r)", part_next},
        {"(B)", tonight},
        {"(D)(D)", weekday_morning},
        {"(D)[,gi]*(P)", day_part},
        {"(P)[,gi]*(D)", part_day},
        {"(Z)(b)[@g]*(T)", part_and_limit},
        {"(Z)[,@gib]*(T)", part_time},
        {"(Z)t(T)", [](const Match& m,
                       Symbol& out) { return m.context.language == "fr" && part_time(m, out); }},
        {"(T)[,gi]*(Z)", time_part},
        {"(Z)[,]?[@b](n)", part_at_hour},
        {"@?(n)[,]?[ig]*(Z)",
         [](const Match& m, Symbol& out) {
             const auto time = hour_value(m[1]);
             const bool is_range = std::string_view{"&-~tn"}.find(m.before()) != std::string::npos;
             return time && !is_range && m[1].number <= 12 && is_part(m.value(2)) &&
                    part_with_time(m, out, 2, *time);
         }},
        {"(D)(a)", day_half},
        {"[fw][@g]*(n)[-~t&]+[@g]*(n)[,gi]*(Z)", hours_then_part},
        {"(n)[-~t]+[@g]*(n)[,gi]*(Z)", hours_then_part},
        {"(Z)[,]?[fw]?[@g]*(n)[-~t&]+[@g]*(n)", part_then_hours},
        {"(Z)[,fw@g]*(V)", part_then_times},
        {"(V)[,gi]*(Z)", times_then_part},
        {"(D)[,@g~-]*(T)", day_time},
        {"(D),?t(T)", day_to_time},
        {"(T)[,gi~-]*(D)", time_day},
        {"(X)[,]?(R)", moment_and_year},
        {"(D)[,]?(@)([nm])", day_at_hour},
        {"@(n)[,gi]*(D)", hour_day},
        {"@([nm])",
         [](const Match& m, Symbol& out) {
             const bool is_broken = m[1].number != static_cast<int>(m[1].number);
             const bool ends =
                 std::string_view{",!;#g_)"}.find(m.after()) != std::string_view::npos;
             const bool is_for = m[0].number == 1 && m.context.language == "en";
             return ends && !is_for && m.context.language != "fr" &&
                    (m[1].kind == 'n' || is_broken) && at_hour(m, out);
         }},
        {"(P)", part_alone},
    });
    return rules;
}

}  // namespace foresail::understand::dates
