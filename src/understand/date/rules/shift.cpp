// Counted from the reference or from a day: two weeks ago, in an hour, 3 days after Christmas.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/interval.h"

#include <string>
#include <utility>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, Value value) {
    out.kind = kind;
    out.value = std::move(value);
    return true;
}

bool has_clock(const Value& length) {
    return length.timex.find('T') != std::string::npos;
}

Value moment(Local time) {
    Value value = value_of(time, time + 1min, timex_of_moment(time), Unit::Minute);
    value.last = time;
    return value;
}

// `length` from now.
bool from_now(const Match& m, Symbol& out, const Value& length, int sign) {
    const Local now = has_clock(length) ? m.context.reference : Local{m.context.today()};
    const Local time = shift(now, length.timex, sign);
    if (has_clock(length)) return set(out, 'X', moment(time));
    return set(out, 'D', day_value(floor<days>(time)));
}
bool ago(const Match& m, Symbol& out) {
    return from_now(m, out, m.value(1), -1);
}
bool later(const Match& m, Symbol& out) {
    return from_now(m, out, m.value(1), 1);
}
bool ago_first(const Match& m, Symbol& out) {
    return from_now(m, out, m.value(2), -1);
}
bool in_length(const Match& m, Symbol& out) {
    // "In the whole week" is no point of time.
    const bool is_next = m[2].span.begin - m[1].span.end == 1;
    if (m.context.language == "en" && !is_next) return false;
    return from_now(m, out, m.value(2), 1);
}

bool within(const Match& m, Symbol& out) {
    const Value& length = m.value(2);
    const Local now = has_clock(length) ? m.context.reference : Local{m.context.today()};
    return set_run(out, now, shift(now, length.timex, 1), length);
}

// "Within the next hour".
bool within_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    if (m.context.language != "en" || m[2].is_plural || unit == Unit::None) return false;
    const bool is_clock = unit < Unit::Day;
    const Local now = is_clock ? m.context.reference : Local{m.context.today()};
    const Value length = value_of({}, {}, timex_of_duration(1, unit), unit);
    return set_run(out, now, shift(now, length.timex, 1), length);
}

// "Two weeks after next Friday", "16 days from 2 January".
bool around_day(const Match& m, Symbol& out, std::size_t length, std::size_t day, int sign) {
    const Value& base = m.value(day);
    if (has_clock(m.value(length)) || base.unit > Unit::Year) return false;
    const Day shifted = floor<days>(shift(floor<days>(base.start), m.value(length).timex, sign));
    return set(out, 'D', day_value(shifted));
}
int way_of(const Symbol& symbol) {
    if (symbol.kind == 'f' || symbol.kind == 'l') return 1;
    if (symbol.kind != 'b') return 0;
    const int number = static_cast<int>(symbol.number);
    if (number != symbol.number) return 0;  // "12 months ending 31 May".
    return number == 1 ? -1 : number == 2 || number == 3 ? 1 : 0;
}
bool length_around_day(const Match& m, Symbol& out) {
    const int way = way_of(m[2]);
    const bool starts = m[2].kind == 'b' && m.number(2) == 3;
    if (way == 0 || (starts && m.context.language == "en")) return false;
    return around_day(m, out, 1, 3, way);
}
bool in_length_around_day(const Match& m, Symbol& out) {
    // "In two years since 2011"; the local words for it are told apart when they are settled.
    const bool is_local = m.context.language != "en";
    const bool starts = m.number(2) == 3 || (is_local && m.number(2) == 2);
    return starts && (!is_local || m.value(3).unit == Unit::Year) &&
           around_day(m, out, 1, 3, way_of(m[2]));
}
// "3 weeks after Christmas on Friday": of that week.
bool length_around_day_weekday(const Match& m, Symbol& out) {
    if (m.value(4).open != Open::Week || !length_around_day(m, out)) return false;
    const int weekday = weekday_of(floor<days>(m.value(4).start));
    return set(out, 'D', day_value(monday_of(floor<days>(out.value.start)) + days{weekday - 1}));
}

// "Monday two weeks from now".
bool weekday_later(const Match& m, Symbol& out) {
    if (m.value(1).open != Open::Week || has_clock(m.value(2))) return false;
    const Local then = shift(Local{m.context.today()}, m.value(2).timex, m[3].kind == 'k' ? -1 : 1);
    const int weekday = weekday_of(floor<days>(m.value(1).start));
    return set(out, 'D', day_value(monday_of(floor<days>(then)) + days{weekday - 1}));
}

// "Montag in zwei Wochen", "heute in einer Woche", "Freitag vor einer Woche".
bool weekday_after(const Match& m, Symbol& out, int way) {
    const Value& day = m.value(1);
    const Value& length = m.value(2);
    if (m.context.language == "en" || has_clock(length)) return false;
    if (day.open == Open::None && day.timex.size() == 10) {
        return set(out, 'D', day_value(floor<days>(shift(day.start, length.timex, way))));
    }
    if (day.open != Open::Week || length.timex.find('W') == std::string::npos) return false;
    const Local then = shift(Local{m.context.today()}, length.timex, way);
    const int weekday = weekday_of(floor<days>(day.start));
    return set(out, 'D', day_value(monday_of(floor<days>(then)) + days{weekday - 1}));
}
bool weekday_in(const Match& m, Symbol& out) {
    return weekday_after(m, out, 1);
}
bool weekday_ago(const Match& m, Symbol& out) {
    return weekday_after(m, out, -1);
}

// "More than 2 days before yesterday", "less than 3 days after tomorrow", "more than a week ago".
bool bounded_shift(const Match& m, Symbol& out, const Value& base, int way) {
    const Value& length = m.value(2);
    const int bound = m.number(1);
    if (bound < 5 || way == 0) return false;
    const bool is_clock = has_clock(length);
    const Local from = is_clock ? m.context.reference : Local{floor<days>(base.start)};
    const Local to = shift(from, length.timex, way);
    if (bound == 7) return set_run(out, from, to, length);
    set(out, is_clock ? 'X' : 'D', is_clock ? moment(to) : day_value(floor<days>(to)));
    out.value.modifier = bound == 5 ? Modifier::Approx
                         : way < 0  ? Modifier::Before
                                    : Modifier::After;
    return true;
}
bool bounded_around_day(const Match& m, Symbol& out) {
    if (m.value(4).unit > Unit::Year) return false;
    return bounded_shift(m, out, m.value(4), way_of(m[3]));
}
bool bounded_from_now(const Match& m, Symbol& out) {
    return bounded_shift(m, out, day_value(m.context.today()), m[3].kind == 'k' ? -1 : 1);
}

// "For 3 days from today", "2 weeks starting 20 May".
bool length_from_day(const Match& m, Symbol& out) {
    const bool is_for = m[0].kind == '@' || m[0].kind == '%';
    const bool is_local = m.context.language != "en";
    const bool starts = m[2].kind == 'b' && (m.number(2) == 3 || (is_local && is_for));
    const bool is_from = m[2].kind == 'f' && is_for;
    const Value& length = m.value(1);
    if (has_clock(length) || (!starts && !is_from)) return false;
    const Value& day = m.value(3);
    const Local from = floor<days>(day.earlier ? day.earlier->start : day.start);
    return set_run(out, from, shift(from, length.timex, 1), length);
}

}  // namespace

const Rules& shift_rules() {
    static const Rules rules = make_rules({
        {"(b)(L)([bf])g*([DR])", bounded_around_day},
        {"(b)(L)([kl])", bounded_from_now},
        {"(L)[,]?(b)g*(D)", length_from_day},
        {"[@%](L)[,]?([fb])g*(D)", length_from_day},
        {"(D)[,]?i(L)", weekday_in},
        {"(D)[,]?K(L)", weekday_ago},
        {"(L)([bf])g*(D)g*(D)", length_around_day_weekday},
        {"i(L)(b)g*([DR])", in_length_around_day},
        {"(L)g?([bf])g*(D)", length_around_day},
        {"(D)(L)([lk])", weekday_later},
        {"(K)g*(L)", ago_first},
        {"(L)k", ago},
        {"(L)g?l", later},
        {"(I)g*(L)", within},
        {"(I)g*(U)", within_unit},
        {"i(b)(L)",
         [](const Match& m, Symbol& out) {
             return m.number(1) == 5 && from_now(m, out, m.value(2), 1);
         }},
        {"(i)g*(L)", in_length},
    });
    return rules;
}

}  // namespace foresail::understand::dates
