// Periods with names: seasons, decades, centuries, fiscal years, the week of a day, the rest of the
// month, the year to date.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool set(Symbol& out, char kind, Value value) {
    out.kind = kind;
    out.value = std::move(value);
    return true;
}

int offset_of(const Symbol& relative) {
    const int number = static_cast<int>(relative.number);
    return number > 0 && number != 5 ? 1 : number < 0 ? -1 : 0;
}

Day day_in(int year, int month) {
    return *make_day(std::clamp(year, 1, 9990), month, 1);
}

// Seasons have no days in the sets; ours are those of the weather.
Value season_of(int season, int year, bool is_named) {
    constexpr std::array marks{"SP", "SU", "FA", "WI"};
    constexpr std::array months{3, 6, 9, 12};
    const auto index = static_cast<std::size_t>(season - 1);
    const Day begin = day_in(year, months.at(index));
    const std::string mark = marks.at(index);
    Value value = value_of(begin, add_months(begin, 3),
                           is_named ? std::to_string(year) + "-" + mark : mark, Unit::Quarter);
    value.is_unresolved = true;
    return value;
}
bool season(const Match& m, Symbol& out) {
    return set(out, 'R', season_of(m.number(1), year_of(m.context.today()), false));
}
bool near_season(const Match& m, Symbol& out) {
    const int year = year_of(m.context.today()) + offset_of(m[1]);
    return set(out, 'R', season_of(m.number(2), year, true));
}
bool season_year(const Match& m, Symbol& out) {
    return set(out, 'R', season_of(m.number(1), m.number(2), true));
}
bool year_season(const Match& m, Symbol& out) {
    return set(out, 'R', season_of(m.number(2), m.number(1), true));
}
bool season_near_year(const Match& m, Symbol& out) {
    if (m.unit(3) != Unit::Year) return false;
    const int year = year_of(m.context.today()) + offset_of(m[2]);
    return set(out, 'R', season_of(m.number(1), year, true));
}

// "L'hiver de l'année dernière".
bool season_unit_near(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Year) return false;
    const int year = year_of(m.context.today()) + offset_of(m[3]);
    return set(out, 'R', season_of(m.number(1), year, true));
}

std::string years_timex(const std::string& from, const std::string& to, int count) {
    return "(" + from + "-01-01," + to + "-01-01,P" + std::to_string(count) + "Y)";
}
Value years(int first, int count) {
    return value_of(day_in(first, 1), day_in(first + count, 1),
                    years_timex(std::to_string(first), std::to_string(first + count), count),
                    Unit::Decade);
}
// "The 1990s"; "the nineties" of the last century or of the next.
bool decade(const Match& m, Symbol& out) {
    const int number = m.number(1);
    if (number >= 100) return set(out, 'R', years(number, 10));
    const int now = year_of(m.context.today());
    int later = now / 100 * 100 + number;
    if (later <= now) later += 100;
    std::array<char, 40> timex{};
    (void)std::snprintf(timex.data(), timex.size(), "(XX%02d-01-01,XX%02d-01-01,P10Y)", number,
                        (number + 10) % 100);
    Value value = years(later, 10);
    value.earlier = years(later - 100, 10);
    value.each([&](Reading& reading) { reading.timex = timex.data(); });
    return set(out, 'R', value);
}
bool spelled_decade(const Match& m, Symbol& out) {
    const int century = m.number(1);
    if (century < 10 || century > 21 || m.number(2) >= 100) return false;
    return set(out, 'R', years(century * 100 + m.number(2), 10));
}
bool century(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Century || m.number(1) < 1 || m.number(1) > 40) return false;
    return set(out, 'R', years((m.number(1) - 1) * 100 + (m.number(1) == 1 ? 1 : 0), 100));
}
// "The next decade" takes its article with it.
bool near_decade(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    if (unit != Unit::Decade && unit != Unit::Century) return false;
    return set(out, 'R', unit_range(m.context.today(), unit, offset_of(m[1])));
}
bool near_decades(const Match& m, Symbol& out) {
    const Value& length = m.value(2);
    const int way = offset_of(m[1]);
    if (length.unit != Unit::Decade || way == 0) return false;
    const Value here = unit_range(m.context.today(), Unit::Decade, 0);
    const Day origin = floor<days>(way > 0 ? here.end : here.start);
    const Day other = floor<days>(shift(origin, length.timex, way));
    const Day from = std::min(origin, other);
    const int count = year_of(std::max(origin, other)) - year_of(from);
    return set(out, 'R', years(year_of(from), count));
}

// "Deux prochaines décennies".
bool counted_near_decades(const Match& m, Symbol& out) {
    const int way = offset_of(m[2]);
    if (m.unit(3) != Unit::Decade || way == 0 || m.number(1) < 1 || m.number(1) > 20) return false;
    const Value here = unit_range(m.context.today(), Unit::Decade, 0);
    const int count = m.number(1) * 10;
    const int first =
        way > 0 ? year_of(floor<days>(here.end)) : year_of(floor<days>(here.start)) - count;
    return set(out, 'R', years(first, count));
}

// "Fiscal year 2008", "SY 18", "cy18"; a calendar year is a year.
Value kind_of_year(int kind, int year) {
    Value value = unit_range(day_in(year, 1), Unit::Year, 0);
    if (kind == 3) return value;
    value.timex = (kind == 1 ? "FY" : "SY") + std::to_string(year);
    value.is_unresolved = true;
    return value;
}
bool named_year(const Match& m, Symbol& out) {
    const int number = m.number(2);
    return set(out, 'R', kind_of_year(m.number(1), number < 100 ? 2000 + number : number));
}
// "The 2018 fiscal year".
bool year_named(const Match& m, Symbol& out) {
    return set(out, 'R', kind_of_year(m.number(2), m.number(1)));
}
bool near_named_year(const Match& m, Symbol& out) {
    return set(out, 'R', kind_of_year(m.number(2), year_of(m.context.today()) + offset_of(m[1])));
}
bool some_named_year(const Match& m, Symbol& out) {
    Value value = kind_of_year(m.number(1), year_of(m.context.today()));
    if (value.is_unresolved) value.timex.replace(2, 4, "XXXX");
    return set(out, 'R', value);
}

// "The week of April 10th" begins on its Monday and bears the day's timex.
Reading week_around(const Reading& day) {
    const Day monday = monday_of(floor<days>(day.start));
    return {.start = monday, .end = monday + days{7}, .last = monday + days{7}, .timex = day.timex};
}
// A holiday next to the weekend makes it longer.
Reading weekend_around(const Reading& reading) {
    const Day day = floor<days>(reading.start);
    const int weekday = weekday_of(day);
    const Day saturday = monday_of(day) + days{weekday <= 2 ? -2 : 5};
    const Day from = weekday == 4 || weekday == 5 ? day : saturday;
    const Day end = saturday + days{weekday == 1 ? 3 : 2};
    return {.start = from,
            .end = end,
            .last = end,
            .timex = unit_range(saturday, Unit::Weekend, 0).timex};
}
bool around(Symbol& out, const Value& day, Unit unit) {
    if (day.unit != Unit::Day) return false;
    Value value = day;
    value.unit = unit;
    value.each([&](Reading& reading) {
        reading = unit == Unit::Week ? week_around(reading) : weekend_around(reading);
    });
    return set(out, 'R', value);
}
bool period_of_day(const Match& m, Symbol& out) {
    return around(out, m.value(2), m.number(1) == 5 ? Unit::Week : Unit::Weekend);
}
bool day_weekend(const Match& m, Symbol& out) {
    if (m.unit(2) != Unit::Weekend || m[1].number != holiday_mark) return false;
    return around(out, m.value(1), Unit::Weekend);
}

// "Year to date".
bool to_date(const Match& m, Symbol& out) {
    const Unit unit = m.unit(1);
    if (unit != Unit::Year && unit != Unit::Month && unit != Unit::Week) return false;
    Value value = unit_range(m.context.today(), unit, 0);
    value.end = value.last = m.context.today();
    return set(out, 'R', value);
}

// "The rest of the week".
bool rest_of(const Match& m, Symbol& out) {
    const Unit unit = m.unit(1);
    const Local now = m.context.reference;
    if (unit == Unit::Day) {
        const Local end = m.context.today() + days{1} - seconds{1};
        const auto length = std::to_string((end - now).count());
        return set(out, 'Z',
                   value_of(now, end,
                            "(" + timex_of_moment(now) + "," + timex_of_moment(end) + ",PT" +
                                length + "S)",
                            Unit::Hour));
    }
    if (unit < Unit::Week) return false;
    const Day from = m.context.today();
    const Value whole = unit_range(from, unit, 0);
    const Day to = floor<days>(whole.end) - days{1};
    if (to < from) return false;
    Value value = value_of(from, whole.end,
                           "(" + timex_of(from) + "," + timex_of(to) + ",P" +
                               std::to_string((to - from).count()) + "D)",
                           Unit::Day);
    value.last = to;
    return set(out, 'R', value);
}

}  // namespace

const Rules& period_rules() {
    static const Rules rules = make_rules({
        {"u[gdr]*(U)", rest_of},
        {"(U)z", to_date},
        {"(r)(C)", near_season},
        {"(C)[,g]*(Y)", season_year},
        {"(C)[,gi]*(r)(U)", season_near_year},
        {"(C)[,gi]*(U)(r)", season_unit_near},
        {"(Y)[,g]*(C)", year_season},
        {"(C)", season},
        {"d?(n)-?(G)", spelled_decade},
        {"d?(G)", decade},
        {"d?(o)(U)", century},
        {"d?(n)(r)(U)", counted_near_decades},
        {"d?(r)(U)", near_decade},
        {"d?(r)(L)", near_decades},
        {"(r)(J)", near_named_year},
        {"(Y)(J)", year_named},
        {"(J)g?(Y)", named_year},
        {"(J)(n)", named_year},
        {"(J)", some_named_year},
    });
    return rules;
}

const Rules& around_rules() {
    static const Rules rules = make_rules({
        {"d?(O)g*(D)", period_of_day},
        {"d?(D)(U)", day_weekend},
    });
    return rules;
}

}  // namespace foresail::understand::dates
