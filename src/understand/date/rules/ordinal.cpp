// By their number in a longer period: the first Friday of May, the last week of 2016, the third
// month of 2021, the first ten days of last year.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"

#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, std::optional<Value> value) {
    if (!value) return false;
    out.kind = kind;
    out.value = *std::move(value);
    return true;
}

char kind_of(Unit unit) {
    return unit == Unit::Day || unit == Unit::BusinessDay ? 'D' : 'R';
}

// 1, 2, 3 ...; -1 for the last; 0 for what is no ordinal.
int place_of(const Symbol& symbol) {
    const int number = static_cast<int>(symbol.number);
    if (symbol.kind == 'o') return number >= 1 && number <= 400 ? number : 0;
    return symbol.kind == 'r' && number == -1 ? -1 : 0;
}

std::optional<Day> weekday_in(const Reading& whole, int weekday, int place) {
    const Day begin = floor<days>(whole.start);
    const Day end = floor<days>(whole.end);
    const Day first = begin + days{(weekday - weekday_of(begin) + 7) % 7};
    const Day last = end - days{1} - days{(weekday_of(end - days{1}) - weekday + 7) % 7};
    const Day day = place < 0 ? last : first + days{7 * (place - 1)};
    if (day >= end) return {};
    return day;
}

// "XXXX-09-WXX-1-#1"; the last one by its number in the month.
std::string timex_of_weekday(const Reading& whole, Day day, int weekday) {
    const int place = static_cast<int>((day - floor<days>(whole.start)).count()) / 7 + 1;
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "XXXX-%02d-WXX-%d-#%d", month_of(day), weekday,
                        place);
    return text.data();
}

std::optional<Value> weekday_of_range(int place, int weekday, const Value& range) {
    if (place == 0 || (range.unit != Unit::Month && range.unit != Unit::Year)) return {};
    Value value = range;
    bool is_real = true;
    value.each([&](Reading& reading) {
        const auto day = weekday_in(reading, weekday, place);
        is_real = is_real && day;
        if (!day) return;
        const bool in_month = range.unit == Unit::Month;
        static_cast<Reading&>(reading) = day_value(
            *day, in_month ? timex_of_weekday(reading, *day, weekday) : timex_of(*day), {});
    });
    value.unit = Unit::Day;
    if (!is_real) return {};
    return value;
}
bool weekday_of_month(const Match& m, Symbol& out) {
    return set(out, 'D', weekday_of_range(place_of(m[1]), m.number(2), m.value(3)));
}
// "First week of October on Friday".
bool week_then_weekday(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Week) return false;
    return set(out, 'D', weekday_of_range(place_of(m[1]), m.number(4), m.value(3)));
}
// "First Monday 1pm to 3pm of next month".
bool weekday_times_of_month(const Match& m, Symbol& out) {
    const auto day = weekday_of_range(place_of(m[1]), m.number(2), m.value(4));
    if (!day) return false;
    const bool is_part = m[3].kind == 'P';
    out.kind = m[3].kind == 'T' ? 'X' : 'Z';
    out.value = at_time(*day, is_part ? part_value(m.number(3)) : m.value(3));
    return true;
}

bool weekday_run_of_month(const Match& m, Symbol& out) {
    const auto day = weekday_of_range(place_of(m[1]), m.number(2), m.value(5));
    const auto times = interval_of_times(m.value(3), m.value(4));
    return day && times && set(out, 'Z', at_time(*day, *times));
}

// A week belongs to the month or year that has its Thursday.
Value week_in(const Reading& whole, int place) {
    const Day begin = floor<days>(whole.start);
    const Day end = floor<days>(whole.end);
    const Day first = monday_of(begin + days{3});
    const Day last = monday_of(end - days{4});
    return unit_range(place < 0 ? last : first + days{7 * (place - 1)}, Unit::Week, 0);
}
std::optional<Value> week_of_range(int place, const Value& range) {
    if (place == 0 || (range.unit != Unit::Month && range.unit != Unit::Year)) return {};
    Value value = range;
    value.unit = Unit::Week;
    value.each([&](Reading& reading) {
        const Reading whole = reading;
        const Value week = week_in(whole, place);
        reading = week;
        if (range.unit == Unit::Year) return;
        const Day first = floor<days>(week_in(whole, 1).start);
        // The last one counts as the fifth in any case.
        const auto number = place < 0 ? 5 : (floor<days>(week.start) - first).count() / 7 + 1;
        std::array<char, 8> text{};
        (void)std::snprintf(text.data(), text.size(), "-W%02d", static_cast<int>(number));
        reading.timex = whole.timex + text.data();
    });
    return value;
}

std::optional<Value> day_of_range(int place, const Value& range, const Context& context) {
    if (place == 0 || place > 366) return {};
    const Day begin = floor<days>(range.start);
    if (range.open == Open::Year && range.unit == Unit::Month && place > 0) {
        return open_year(month_of(begin), place, context);
    }
    const Day day = place < 0 ? floor<days>(range.end) - days{1} : begin + days{place - 1};
    if (day >= floor<days>(range.end)) return {};
    return day_value(day);
}
// "The first business day of the month".
std::optional<Value> business_day_of_range(int place, const Value& range) {
    if (place == 0 || place > 23 || range.unit != Unit::Month) return {};
    Value value = range;
    value.unit = Unit::Day;
    value.open = Open::None;
    value.each([&](Reading& reading) {
        const bool is_last = place < 0;
        const Day outside =
            is_last ? floor<days>(reading.end) : floor<days>(reading.start) - days{1};
        const Local day = add(outside, is_last ? -1 : place, Unit::BusinessDay);
        static_cast<Reading&>(reading) = day_value(floor<days>(day));
    });
    return value;
}
std::optional<Value> month_of_range(int place, const Value& range) {
    if (range.unit != Unit::Year || place == 0 || place > 12) return {};
    return month_range(year_of(floor<days>(range.start)), place < 0 ? 12 : place);
}
std::optional<Value> quarter_of_range(int place, Unit unit, const Value& range) {
    const int size = unit == Unit::Quarter ? 3 : 6;
    if (range.unit != Unit::Year || place == 0 || place > 12 / size) return {};
    const int month = place < 0 ? 12 : (place - 1) * size + 1;
    return unit_range(*make_day(year_of(floor<days>(range.start)), month, 1), unit, 0);
}
std::optional<Value> weekend_of_range(int place, const Value& range) {
    auto value = weekday_of_range(place, 6, range);
    if (!value || range.unit != Unit::Month) return {};
    value->unit = Unit::Weekend;
    value->each([](Reading& reading) {
        reading = unit_range(floor<days>(reading.start), Unit::Weekend, 0);
    });
    return value;
}
std::optional<Value> unit_of(int place, Unit unit, const Value& range, const Context& context) {
    if (range.part != Part::None) return {};
    switch (unit) {
        case Unit::Week:
            return week_of_range(place, range);
        case Unit::Day:
            return day_of_range(place, range, context);
        case Unit::BusinessDay:
            return business_day_of_range(place, range);
        case Unit::Month:
            return month_of_range(place, range);
        case Unit::Weekend:
            return weekend_of_range(place, range);
        case Unit::Quarter:
        case Unit::HalfYear:
            return quarter_of_range(place, unit, range);
        default:
            return {};
    }
}
// "La segunda quincena de mayo": up to the 15th, or from the 16th on.
bool half_of_month(Symbol& out, int place, Value value) {
    if (place < 0) place = 2;
    if (place < 1 || place > 2 || value.unit != Unit::Month) return false;
    value.each([&](Reading& reading) {
        const Day middle = floor<days>(reading.start) + days{15};
        const std::string open = reading.timex.substr(0, 4);
        const Local from = place == 1 ? reading.start : Local{middle};
        const Local to = place == 1 ? Local{middle} : reading.end;
        const auto written = [&](Local time) {
            return open + timex_of(floor<days>(time)).substr(4);
        };
        const auto length = duration_cast<days>(to - from).count();
        reading = {from, to, to,
                   "(" + written(from) + "," + written(to) + ",P" + std::to_string(length) + "D)"};
    });
    value.unit = Unit::Day;
    return set(out, 'R', value);
}
bool unit_of_range(const Match& m, Symbol& out) {
    if (m[2].is_plural) return false;
    const bool is_half =
        m.unit(2) == Unit::HalfYear && m.value(3).unit == Unit::Month && m[1].kind == 'o';
    if (is_half || m.number(2) == static_cast<int>(Unit::Fortnight)) {
        return half_of_month(out, place_of(m[1]), m.value(3));
    }
    if (m[1].kind == 'r' && m[3].number == 1 && m.unit(2) == m.value(3).unit) return false;
    const auto value = unit_of(place_of(m[1]), m.unit(2), m.value(3), m.context);
    return set(out, kind_of(m.unit(2)), value);
}
// "The 26th day of the month".
bool unit_of_the_unit(const Match& m, Symbol& out) {
    const bool is_quarter =
        m.unit(2) == Unit::Quarter || (m.unit(2) == Unit::HalfYear && m.unit(3) != Unit::Month);
    if (m.unit(3) < Unit::Week || (is_quarter && m[1].kind == 'o')) return false;
    const Value range = unit_range(m.context.today(), m.unit(3), 0);
    if (m.unit(2) == Unit::HalfYear && m.unit(3) == Unit::Month) {
        return half_of_month(out, place_of(m[1]), range);
    }
    const auto value = unit_of(place_of(m[1]), m.unit(2), range, m.context);
    return set(out, kind_of(m.unit(2)), value);
}
// "The last Friday of the year".
bool weekday_of_the_unit(const Match& m, Symbol& out) {
    const Value range = unit_range(m.context.today(), m.unit(3), 0);
    return set(out, 'D', weekday_of_range(place_of(m[1]), m.number(2), range));
}
// "The first quarter of the year" is one of any year; "Q3 this year" is of this.
bool quarter_of_near_year(const Match& m, Symbol& out) {
    const int number = m.number(1);
    return set(out, 'R',
               quarter_of_range(number > 10 ? number - 10 : number,
                                number > 10 ? Unit::HalfYear : Unit::Quarter, m.value(2)));
}
// "Week 27 of last year".
bool week_number_of_year(const Match& m, Symbol& out) {
    if (m.value(1).unit != Unit::Week || m[1].number != 2 || m.value(2).unit != Unit::Year) {
        return false;
    }
    const int number = std::stoi(m.value(1).timex.substr(6));
    return set(out, 'R', week_of_range(number, m.value(2)));
}

// "July of next year", "4 July this year".
bool month_of_near_year(const Match& m, Symbol& out) {
    const Value& year = m.value(2);
    if (year.unit != Unit::Year || m.value(1).unit != Unit::Month) return false;
    if (m.value(1).open != Open::Year) return false;
    return set(
        out, 'R',
        month_range(year_of(floor<days>(year.start)), month_of(floor<days>(m.value(1).start))));
}
bool day_of_near_year(const Match& m, Symbol& out) {
    const Value& year = m.value(2);
    if (year.unit != Unit::Year || m.value(1).open != Open::Year) return false;
    const Day day = floor<days>(m.value(1).start);
    const auto found = make_day(year_of(floor<days>(year.start)), month_of(day), day_of_month(day));
    return found && set(out, 'D', day_value(*found));
}

bool run_of(Symbol& out, int place, const Value& length, const Value& range) {
    if ((place != 1 && place != -1) || length.timex.find('T') != std::string::npos) return false;
    if (range.earlier || range.unit < Unit::Week) return false;
    Day from = floor<days>(range.start);
    Day to = floor<days>(range.end);
    if (length.unit == Unit::Week && range.unit != Unit::Week) {
        from = floor<days>(week_in(range, 1).start);
        to = floor<days>(week_in(range, -1).end);
    }
    if (place > 0) to = floor<days>(shift(from, length.timex, 1));
    if (place < 0) from = floor<days>(shift(to, length.timex, -1));
    return set(
        out, 'R',
        value_of(from, to, "(" + timex_of(from) + "," + timex_of(to) + "," + length.timex + ")",
                 length.unit));
}
// "The 1st of next month", "le 15 du mois".
bool day_of_near_month(const Match& m, Symbol& out) {
    const bool is_unit = m[2].kind == 'U';
    if (is_unit ? m.unit(2) != Unit::Month : m.value(2).unit != Unit::Month) return false;
    const bool is_near = is_unit ? !m[2].is_plural : m[2].number == 1 && !m.value(2).earlier;
    const int number = m.number(1);
    if (!is_near || number < 1 || number > 31 || (m.context.language == "en" && m[1].kind == 'n')) {
        return false;
    }
    const Value month = is_unit ? unit_range(m.context.today(), Unit::Month, 0) : m.value(2);
    const Day first = floor<days>(month.start);
    const auto day = make_day(year_of(first), month_of(first), number);
    if (m.context.language != "en") out.span.begin = m[1].span.begin;
    return day && set(out, 'D', day_value(*day));
}
// "Am 15. des Monats"
bool day_of_month_behind(const Match& m, Symbol& out) {
    return m.context.language == "de" && day_of_near_month(m, out);
}

// "The last 3 weeks of this year", "first ten days of last year".
bool run_of_range(const Match& m, Symbol& out) {
    return run_of(out, place_of(m[1]), m.value(2), m.value(3));
}
// "Les quatre derniers mois de 2021".
bool counted_run_of_range(const Match& m, Symbol& out) {
    const Unit unit = m.unit(3);
    if (m[1].number < 1 || m[1].number > 400 || unit < Unit::Day) return false;
    const Value length = value_of({}, {}, timex_of_duration(m[1].number, unit), unit);
    return run_of(out, place_of(m[2]), length, m.value(4));
}

}  // namespace

const Rules& ordinal_rules() {
    static const Rules rules = make_rules({
        {"([or])(U)[gi]*(R)[g]*(W)", week_then_weekday},
        {"([or])(W)[fgw@]*(T)[-~t]+g*(T)g*(R)", weekday_run_of_month},
        {"([or])(W)[fgw@]*([TVP])g*(R)", weekday_times_of_month},
        {"d?([or])(W)[gi]*(R)", weekday_of_month},
        {"d?([or])(W)g+(U)", weekday_of_the_unit},
        {"d?(n)([or])(U)[gi]*(R)", counted_run_of_range},
        {"d?([or])(U)[gi,-]*(R)", unit_of_range},
        {"d?([or])(U)g+(U)", unit_of_the_unit},
        {"d?([or])(L)[gi]*(R)", run_of_range},
        {"d?([on])[gi]+([RU])", day_of_near_month},
        {"d?(o)(R)", day_of_month_behind},
        {"d?(Q)[gi,-]*(R)", quarter_of_near_year},
        {"(R)[gi,]*(R)", week_number_of_year},
        {"(R)[gi,]*(R)", month_of_near_year},
        {"(D)[gi,]*(R)", day_of_near_year},
    });
    return rules;
}

}  // namespace foresail::understand::dates
