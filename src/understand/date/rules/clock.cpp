// Numbers in words, and times of the day.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"

#include <cmath>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set_number(Symbol& out, char kind, double number) {
    out.kind = kind;
    out.number = number;
    out.is_spelled = true;
    return true;
}

bool add_tens_and_ones(const Match& m, Symbol& out) {
    const double tens = m[1].number;
    const double ones = m[2].number;
    if (!m[1].is_spelled || !m[2].is_spelled || tens < 20 || ones < 1 || ones > 9) return false;
    if (static_cast<int>(tens) % 10 != 0) return false;
    return set_number(out, m[2].kind, tens + ones);
}
bool number_and_half(const Match& m, Symbol& out) {
    return m[2].number == 0.5 && set_number(out, 'n', m[1].number + 0.5);
}
// "One and a quarter year".
bool number_and_quarter(const Match& m, Symbol& out) {
    return m.unit(2) == Unit::Quarter && set_number(out, 'n', m[1].number + 0.25);
}
bool times_large(const Match& m, Symbol& out) {
    const bool fits =
        m[1].is_spelled && m[2].is_spelled && m[1].number >= 1 && m[1].number * m[2].number < 1e6;
    return fits && set_number(out, 'm', m[1].number * m[2].number);
}
bool large_and_rest(const Match& m, Symbol& out) {
    const bool fits = m[1].is_spelled && m[2].is_spelled && m[2].number >= 1 &&
                      m[1].number >= 100 && m[2].number < m[1].number;
    return fits && set_number(out, 'm', m[1].number + m[2].number);
}
// "Two thousand and twenty": a year behind a month or a preposition.
bool large_year(const Match& m, Symbol& out) {
    const double number = m[1].number;
    const bool is_round = static_cast<int>(number) % 100 == 0;
    const std::string_view before = is_round ? "Mgi" : "Mgibftwno&";
    const bool is_there = before.find(m.before()) != std::string_view::npos;
    if (!m[1].is_spelled || number < 1500 || number > 2199 || !is_there) return false;
    return set_number(out, 'Y', number);
}
// "Nineteen eighty six".
bool pair_year(const Match& m, Symbol& out) {
    const double century = m[1].number;
    const double rest = m[2].number;
    const bool fits = m[1].is_spelled && m[2].is_spelled && century >= 15 && century <= 21 &&
                      rest >= 10 && rest <= 99 &&
                      (century != 20 || m.before() == 'g' || m.before() == 'M');
    return fits && set_number(out, 'Y', century * 100 + rest);
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
        static_cast<int>(std::lround(is_run ? number - hour * 100 : (number - hour) * 100));
    if (hour < 1 || hour > 12 || minute > 59) return false;
    out.kind = 'T';
    out.value = time_of_day(in_half_day(hour, m.number(2)) * 60 + minute, false);
    return true;
}

bool time_with_half_day(const Match& m, Symbol& out) {
    const auto of_day = m.value(1).start - floor<days>(m.value(1).start);
    const auto hour = static_cast<int>(duration_cast<hours>(of_day).count());
    const bool is_late = in_half_day(hour, m.number(2)) >= 12;
    out.kind = 'T';
    out.value = in_half(m.value(1), is_late);
    return true;
}

bool hour_oclock(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    if (!hour) return false;
    int minute = 0;
    if (m.has(2)) {
        // "Zwischen 14 Uhr und 16 Uhr".
        if (m.before() == 'w' || m.after() == 'h') return false;
        if (m[2].number > 59 || m[2].kind != 'n') return false;
        minute = m.number(2);
    }
    return set_time(out, *hour * 60 + minute, *hour <= 12 && *hour > 0);
}

// "à 15 heures", "a las 15 horas": no duration.
bool at_hour_unit(const Match& m, Symbol& out) {
    const bool says_so = m.context.language == "fr" || m.context.language == "es";
    const auto hour = hour_of(m[1]);
    // "Las 10 horas anteriores" are a while.
    if (!says_so || !hour || m.unit(2) != Unit::Hour || m.after() == 'r') return false;
    out.span = {m[1].span.begin, m[2].span.end};
    return set_time(out, *hour * 60, *hour <= 12 && *hour > 0);
}

bool minutes_and_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[2]);
    if (!hour || m.number(1) > 60) return false;
    return set_time(out, *hour * 60 + m.number(1), *hour <= 12);
}

// "Quarter to noon", "ten minutes before midnight".
bool minutes_and_word(const Match& m, Symbol& out, int minutes, std::size_t word) {
    const auto of_day = m.value(word).start - floor<days>(m.value(word).start);
    const bool is_word = !m.value(word).half_day_open && of_day % hours{12} == hours{0};
    const auto at = static_cast<int>(duration_cast<std::chrono::minutes>(of_day).count());
    return is_word && set_time(out, at + minutes, false);
}
bool minutes_to_word(const Match& m, Symbol& out) {
    return m.number(1) < 60 && minutes_and_word(m, out, m.number(1), 2);
}
bool counted_minutes_to_word(const Match& m, Symbol& out) {
    const bool is_way = m.number(2) == 1000 || m.number(2) == 2000;
    const int minutes = m.number(2) == 1000 ? m.number(1) : -m.number(1);
    return is_way && m.number(1) < 60 && minutes_and_word(m, out, minutes, 3);
}
// "20 min past eight", "ten to nine" is two hours.
bool minutes_past_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[3]);
    const int way = m.number(2);
    if (!hour || (way != 1000 && way != 2000) || m[1].number > 59) return false;
    const int minutes = way == 1000 ? m.number(1) : -m.number(1);
    return set_time(out, *hour * 60 + minutes, *hour <= 12);
}
bool minutes_to_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[3]);
    if (!hour || *hour > 12 || m.unit(2) != Unit::Minute || m[1].number > 59) return false;
    return m.context.language == "en" && set_time(out, *hour * 60 - m.number(1), true);
}

bool hour_and_minutes(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    return hour && set_time(out, *hour * 60 + m.number(2), *hour <= 12);
}

// "Seven twenty-seven", where the words around make it a time, or the minutes are round ones.
bool spelled_hour_and_minutes(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    const int minute = m.number(2);
    const bool is_spelled = m[1].is_spelled || m.after() == 'P';
    const bool is_time = is_spelled && m[2].is_spelled && hour && *hour >= 1 && *hour <= 12 &&
                         minute >= 10 && minute <= 59 && m.context.language == "en";
    const bool is_round = minute == 15 || minute == 30 || minute == 45;
    const bool is_there = std::string_view{"@btfwDAW-"}.find(m.before()) != std::string::npos ||
                          std::string_view{"ahP"}.find(m.after()) != std::string::npos;
    return is_time && (is_round || is_there) && set_time(out, *hour * 60 + minute, true);
}

bool time_word(const Match& m, Symbol& out) {
    if (m[1].value.end != Local{}) return false;
    return set_time(out, m.number(1), false);
}
bool twelve_and_time_word(const Match& m, Symbol& out) {
    const bool is_word = m[2].value.end == Local{};
    return m[1].number == 12 && is_word && set_time(out, m.number(2), false);
}
// "12:00 noon".
bool twelve_noon(const Match& m, Symbol& out) {
    const bool is_same = m.value(1).start - Local{} == hours{12} && !m.value(2).half_day_open &&
                         (m.value(2).start - Local{}) % hours{12} == hours{0};
    out.kind = 'T';
    out.value = m.value(2);
    return is_same && m.context.language == "en";
}
// "0900 hours".
bool run_of_hours(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    const bool is_run = m[1].span.size() == 4 && m[1].number < 1000 && m[2].is_plural;
    if (!time || !is_run || m.unit(2) != Unit::Hour) return false;
    out.kind = 'T';
    out.value = *time;
    out.value.half_day_open = false;
    return true;
}
bool time_then_oclock(const Match& m, Symbol& out) {
    out.kind = 'T';
    out.value = m.value(1);
    return m.context.language == "en";
}

// "11ish"
bool ish(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    return hour && set_time(out, *hour * 60, false);
}

// The part of the day tells which half of it is meant.
bool time_in_part(const Match& m, Symbol& out, std::size_t time, std::size_t part) {
    // "Entre 7h et 9h la nuit dernière".
    const bool is_near = m.context.language != "en" && part > time && m.after() == 'r' &&
                         std::string_view{"WU"}.find(m.after(1)) == std::string_view::npos;
    if (is_near) return false;
    out.kind = 'T';
    out.value = in_part(m.value(time), part_value(m.number(part)));
    return true;
}
bool time_then_part(const Match& m, Symbol& out) {
    return time_in_part(m, out, 1, 2);
}
// "1 pm mountain timezone".
bool time_in_zone(const Match& m, Symbol& out) {
    out.kind = 'T';
    out.value = m.value(1);
    return true;
}
bool part_then_time(const Match& m, Symbol& out) {
    if (m.before() == 'p' || m.before() == 'r' || m.before() == 'e') return false;
    return time_in_part(m, out, 2, 1);
}
bool hour_then_part(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[1]);
    const auto time = hour_value(m[1]);
    // "Eight in the evening", but not "one evening".
    const bool is_bare = m.context.language == "en" && !m[2].is_phrase;
    // "Lundi 21 au matin" is a day.
    if (m.before() == 'W' && m.context.language != "en" && !m[1].is_spelled) return false;
    if (!hour || *hour == 0 || !time || is_bare) return false;
    out.kind = 'T';
    out.value = in_part(*time, part_value(m.number(2)));
    return true;
}
// "In the morning at 7".
bool part_then_hour(const Match& m, Symbol& out) {
    const auto hour = hour_of(m[2]);
    const auto time = hour_value(m[2]);
    const bool is_on_day = std::string_view{"DAWrpe"}.find(m.before()) != std::string::npos;
    const bool says_so = m.context.language == "en" || m.context.language == "de";
    if (!says_so || !hour || *hour == 0 || !time || is_on_day) return false;
    out.kind = 'T';
    out.value = in_part(*time, part_value(m.number(1)));
    return true;
}

}  // namespace

const Rules& number_rules() {
    static const Rules rules = make_rules({
        {"(n)[-&]?([no])", add_tens_and_ones},
        {"(n)&[1g]?(n)", number_and_half},
        {"(n)&1(U)", number_and_quarter},
        {"(n)(m)", times_large},
        {"(m)&?(n)", large_and_rest},
        {"(m)&?(m)", large_and_rest},
        {"(m)", large_year},
        {"(n)(n)", pair_year},
    });
    return rules;
}

const Rules& clock_rules() {
    static const Rules rules = make_rules({
        {"(n)(T)", twelve_and_time_word},
        {"(T)", time_word},
        {"(T)(T)", twelve_noon},
        {"(m)(U)", run_of_hours},
        {"(T)g?(a)", time_with_half_day},
        {"(n)[-]?x", ish},
        {"(<)(T)", minutes_to_word},
        {"(n)U?(<)(T)", counted_minutes_to_word},
        {"(T)[-]?x",
         [](const Match& m, Symbol& out) {
             out.kind = 'T';
             out.value = m.value(1);
             return true;
         }},
        {"(<)(n)h?", minutes_and_hour},
        {"(n)U?(<)(n)h?", minutes_past_hour},
        {"(n)(U)t(n)h?", minutes_to_hour},
        {"(n)(n)", spelled_hour_and_minutes},
        {"(T)h", time_then_oclock},
        {"(n)g?(a)", hour_with_half_day},
        {"(n)!(a)", hour_with_half_day},
        {"(T)g?(a)", time_with_half_day},
        {"@?(m)(a)", decimal_hour_with_half_day},
        {"(n)h?(>)", hour_and_minutes},
        {"[@t](n)(U)", at_hour_unit},
        {"(n)h&?(n)", hour_oclock},
        {"(n)h(a)", hour_with_half_day},
        {"(n)h", hour_oclock},
        {"(T)[hU]",
         [](const Match& m, Symbol& out) {
             out.kind = 'T';
             out.value = m.value(1);
             return m.context.language == "de" || m.context.language == "fr";
         }},
        {"(T)[,]?p(P)", time_then_part},
        {"(P)[@gi]?(T)", part_then_time},
        {"(T)[gi,]?(P)", time_then_part},
        {"(n)g*(P)", hour_then_part},
        {"(P)@(n)", part_then_hour},
        {"(T)_{1,2}y", time_in_zone},
    });
    return rules;
}

}  // namespace foresail::understand::dates
