// Numbers in words, and times of the day.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool add_tens_and_ones(const Match& m, Symbol& out) {
    const double tens = m[1].number;
    const double ones = m[2].number;
    if (!m[1].is_spelled || !m[2].is_spelled || tens < 20 || ones < 1 || ones > 9) return false;
    out.kind = m[2].kind;
    out.number = tens + ones;
    out.is_spelled = true;
    return true;
}

bool number_and_half(const Match& m, Symbol& out) {
    if (m[2].number != 0.5) return false;
    out.kind = 'n';
    out.number = m[1].number + 0.5;
    out.is_spelled = true;
    return true;
}

bool set_time(Symbol& out, int minutes, bool half_day_open) {
    if (minutes < 0) minutes += 24 * 60;
    if (minutes > 24 * 60) return false;
    out.kind = 'T';
    out.value = time_of_day(minutes % (24 * 60), half_day_open);
    if (minutes % 60 == 0) out.value.timex = out.value.timex.substr(0, 3);
    return true;
}

// The hour of a number that may be one of a clock.
std::optional<int> hour_of(const Symbol& symbol) {
    if (symbol.number < 0 || symbol.number > 24 || symbol.number != int(symbol.number)) return {};
    return static_cast<int>(symbol.number);
}

int in_half_day(int hour, int half_day) {
    if (hour > 12) return hour;
    return half_day == 1 ? (hour % 12) + 12 : hour % 12;
}

bool hour_with_half_day(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    return hour && *hour > 0 && set_time(out, in_half_day(*hour, m.number(2)) * 60, false);
}

// "2.30pm", "1140 a.m."
bool decimal_hour_with_half_day(const Match& m, Symbol& out) {
    const double number = m[1].number;
    const bool is_run = number >= 100;
    const auto hour = static_cast<int>(is_run ? number / 100 : number);
    const auto minute =
        static_cast<int>(is_run ? number - hour * 100 : (number - hour) * 100 + 0.5);
    if (hour < 1 || hour > 12 || minute > 59) return false;
    return set_time(out, in_half_day(hour, m.number(2)) * 60 + minute, false);
}

bool time_with_half_day(const Match& m, Symbol& out) {
    out.kind = 'T';
    out.value = m.value(1);
    const auto of_day = out.value.start - floor<days>(out.value.start);
    const auto hour = static_cast<int>(duration_cast<hours>(of_day).count());
    const auto shift = hours{in_half_day(hour, m.number(2)) - hour};
    out.value.start += shift;
    out.value.end += shift;
    out.value.last += shift;
    out.value.half_day_open = false;
    const std::string timex = timex_of_time(out.value.start, out.value.timex.size() > 6);
    out.value.timex = timex.substr(0, out.value.timex.size());
    return true;
}

bool hour_oclock(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    if (!hour) return false;
    int minute = 0;
    if (m.has(2)) {
        if (m[2].number > 59 || m[2].kind != 'n') return false;
        minute = m.number(2);
    }
    return set_time(out, *hour * 60 + minute, *hour <= 12 && *hour > 0);
}

// "à 15 heures", "a las 15 horas": no duration.
bool at_hour_unit(const Match& m, Symbol& out) {
    const bool says_so = m.context.language == "fr" || m.context.language == "es";
    const auto hour = hour_of(m[1]);
    if (!says_so || !hour || m.unit(2) != Unit::Hour) return false;
    out.span = {m[1].span.begin, m[2].span.end};
    return set_time(out, *hour * 60, *hour <= 12 && *hour > 0);
}

bool minutes_and_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[2]);
    if (!hour || m.number(1) > 60) return false;
    return set_time(out, *hour * 60 + m.number(1), *hour <= 12);
}

bool minutes_past_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[3]);
    if (!hour || m.number(2) != 1000 || m[1].number > 59) return false;
    return set_time(out, *hour * 60 + m.number(1), *hour <= 12);
}

bool hour_and_minutes(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    return hour && set_time(out, *hour * 60 + m.number(2), *hour <= 12);
}

bool time_word(const Match& m, Symbol& out) {
    if (m[1].value.end != Local{}) return false;
    return set_time(out, m.number(1), false);
}

// The part of the day tells which half of it is meant.
bool time_in_part(const Match& m, Symbol& out, std::size_t time, std::size_t part) {
    out.kind = 'T';
    out.value = m.value(time);
    if (!out.value.half_day_open) return true;
    const auto of_day = out.value.start - floor<days>(out.value.start);
    const auto hour = static_cast<int>(duration_cast<hours>(of_day).count());
    const int daypart = m.number(part);
    const bool is_late = daypart == 2 || daypart == 3 || (daypart == 4 && hour >= 6);
    const auto shift = hours{is_late && hour < 12 ? 12 : 0};
    out.value.start += shift;
    out.value.end += shift;
    out.value.last += shift;
    out.value.half_day_open = false;
    out.value.timex = timex_of_time(out.value.start, out.value.timex.size() > 6)
                          .substr(0, out.value.timex.size());
    return true;
}
bool time_then_part(const Match& m, Symbol& out) {
    return time_in_part(m, out, 1, 2);
}
bool part_then_time(const Match& m, Symbol& out) {
    return time_in_part(m, out, 2, 1);
}
bool hour_then_part(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    if (!hour || *hour == 0) return false;
    const int daypart = m.number(2);
    const bool is_late =
        *hour < 12 && (daypart == 2 || daypart == 3 || (daypart == 4 && *hour > 5));
    return set_time(out, (*hour + (is_late ? 12 : 0)) * 60, false);
}

}  // namespace

const Rules& number_rules() {
    static const Rules rules =
        make_rules({{"(n)[-&]?([no])", add_tens_and_ones}, {"(n)&[1g]?(n)", number_and_half}});
    return rules;
}

const Rules& clock_rules() {
    static const Rules rules = make_rules({
        {"(T)", time_word},
        {"(T)g?(a)", time_with_half_day},
        {"(n)g?(a)", hour_with_half_day},
        {"(<)(n)", minutes_and_hour},
        {"(n)U?(<)(n)", minutes_past_hour},
        {"(m)(a)", decimal_hour_with_half_day},
        {"(n)h?(>)", hour_and_minutes},
        {"[@t](n)(U)", at_hour_unit},
        {"(n)h&?(n)", hour_oclock},
        {"(n)h", hour_oclock},
        {"(T)[hU]",
         [](const Match& m, Symbol& out) {
             out.kind = 'T';
             out.value = m.value(1);
             return m.context.language == "de" || m.context.language == "fr";
         }},
        {"(P)[@gi]?(T)", part_then_time},
        {"(T)[gi,]?(P)", time_then_part},
        {"(n)g*(P)", hour_then_part},
    });
    return rules;
}

}  // namespace foresail::understand::dates
