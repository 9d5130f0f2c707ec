// Days with times, and parts of days.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

#include <array>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

struct DayPart {
    int begin_hour;
    int end_hour;
    const char* timex;
};
constexpr std::array<DayPart, 8> day_parts{{{0, 24, ""},
                                            {8, 12, "TMO"},
                                            {12, 16, "TAF"},
                                            {16, 20, "TEV"},
                                            {20, 24, "TNI"},
                                            {4, 8, "TDA"},
                                            {8, 18, "TBH"},
                                            {11, 13, "TMI"}}};

Value part_value(int number) {
    const DayPart& part = day_parts[static_cast<std::size_t>(number)];
    Value value{.start = Local{hours{part.begin_hour}},
                .end = Local{hours{part.end_hour}},
                .last = Local{hours{part.end_hour}},
                .unit = Unit::Hour,
                .timex = part.timex};
    return value;
}

bool join(Symbol& out, const Value& day, const Value& time, char kind) {
    out.kind = kind;
    out.value = at_time(day, time);
    return true;
}
bool day_time(const Match& m, Symbol& out) {
    return join(out, m.value(1), m.value(2), 'X');
}
bool time_day(const Match& m, Symbol& out) {
    return join(out, m.value(2), m.value(1), 'X');
}
bool day_part(const Match& m, Symbol& out) {
    return join(out, m.value(1), part_value(m.number(2)), 'Z');
}
bool part_day(const Match& m, Symbol& out) {
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
// "tomorrow before 5 pm"
bool day_and_limit(const Match& m, Symbol& out) {
    if (m.number(2) > 4) return false;
    join(out, m.value(1), m.value(3), 'X');
    out.value.modifier = static_cast<Modifier>(m.number(2));
    return true;
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
bool part_alone(const Match& m, Symbol& out) {
    out.kind = 'V';
    out.value = part_value(m.number(1));
    return true;
}

// "tomorrow morning at 8": the part of the day tells which 8.
bool part_with_time(const Match& m, Symbol& out, std::size_t part, std::size_t time) {
    Value value = m.value(time);
    const auto of_day = value.start - floor<days>(value.start);
    const bool is_late = m.value(part).start - floor<days>(m.value(part).start) >= hours{12};
    if (value.half_day_open && is_late && of_day < hours{12}) {
        value.start += hours{12};
        value.end += hours{12};
        value.last += hours{12};
        value.timex =
            timex_of_time(value.start, value.timex.size() > 6).substr(0, value.timex.size());
    }
    value.half_day_open = false;
    Value day = m.value(part);
    day.timex = day.timex.substr(0, day.timex.find('T'));
    return join(out, day, value, 'X');
}
bool part_time(const Match& m, Symbol& out) {
    return part_with_time(m, out, 1, 2);
}
bool time_part(const Match& m, Symbol& out) {
    return part_with_time(m, out, 2, 1);
}

std::optional<Value> hour_value(const Symbol& symbol) {
    const auto hour = static_cast<int>(symbol.number);
    const auto minute = static_cast<int>((symbol.number - hour) * 100 + 0.5);
    if (hour < 0 || hour > 24 || minute > 59) return {};
    Value value = time_of_day((hour % 24) * 60 + minute, hour > 0 && hour <= 12);
    if (minute == 0) value.timex = value.timex.substr(0, 3);
    return value;
}
bool day_at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    return time && join(out, m.value(1), *time, 'X');
}
bool part_at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    if (!time) return false;
    Value value = *time;
    const bool is_late = m.value(1).start - floor<days>(m.value(1).start) >= hours{12};
    if (is_late && value.half_day_open && m[2].number < 12) {
        value.start += hours{12};
        value.end += hours{12};
        value.last += hours{12};
        value.timex = timex_of_time(value.start, false).substr(0, value.timex.size());
    }
    Value day = m.value(1);
    day.timex = day.timex.substr(0, day.timex.find('T'));
    return join(out, day, value, 'X');
}
bool hour_day(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    return time && join(out, m.value(2), *time, 'X');
}
bool at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    if (!time) return false;
    out.kind = 'T';
    out.span = m[1].span;
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
        {"(Z)[,@gib]*(T)", part_time},
        {"(T)[,gi]*(Z)", time_part},
        {"(Z)[,]?@(n)", part_at_hour},
        {"(D)(b)[@g]*(T)", day_and_limit},
        {"(D)[,@g~-]*(T)", day_time},
        {"(D)t(T)", day_to_time},
        {"(T)[,gi~-]*(D)", time_day},
        {"(D)[,]?@([nm])", day_at_hour},
        {"@(n)[,gi]*(D)", hour_day},
        {"@([nm])(?:[,!;#g_]|$)",
         [](const Match& m, Symbol& out) {
             const bool is_broken = m[1].number != static_cast<int>(m[1].number);
             return m.context.language != "fr" && (m[1].kind == 'n' || is_broken) &&
                    at_hour(m, out);
         }},
        {"(P)", part_alone},
    });
    return rules;
}

}  // namespace foresail::understand::dates
