#include "understand/date/local/local_values.h"

#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"

#include <array>
#include <optional>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

constexpr double year_min = 1500;
constexpr double year_max = 2199;

bool set(Symbol& out, char kind, std::optional<Value> value) {
    if (!value) return false;
    out.kind = kind;
    out.value = *std::move(value);
    return true;
}

bool are_words(const Match& m, std::size_t groups) {
    for (std::size_t group = 1; group <= groups; ++group) {
        if (m.has(group) && !m[group].is_spelled) return false;
    }
    return true;
}

double number_or(const Match& m, std::size_t group, double otherwise) {
    return m.has(group) ? m[group].number : otherwise;
}

// The hours of a part of the day; "10 at night" is late, "3 at night" is not.
std::optional<Value> hour_in(const Symbol& symbol, int part) {
    auto value = hour_value(symbol);
    if (!value || !value->half_day_open) return value;
    const int kind = part % 100;
    return in_half(*value, kind == 2 || kind == 3 || (kind == 4 && symbol.number >= 6));
}

bool part_and_hours(const Match& m, Symbol& out, std::size_t part, std::size_t first) {
    const auto from = hour_in(m[first], m.number(part));
    const auto to = hour_in(m[first + 1], m.number(part));
    return from && to && set(out, 'V', interval_of_times(*from, *to));
}

bool duration_of(const Match& m, Symbol& out, std::size_t unit_group) {
    const Unit unit = m.unit(unit_group);
    const Local now = m.context.reference;
    return set(out, 'L', value_of(now, add(now, 1, unit), timex_of_duration(1, unit), unit));
}

}  // namespace

bool spelled_year(const Match& m, Symbol& out) {
    if (!are_words(m, 5)) return false;
    // "Mil novecientos", "dix-neuf cent".
    const bool is_century = m[2].number == 100 && number_or(m, 1, 0) >= 15;
    if (m[2].number != 1000 && !is_century) return false;
    double year = number_or(m, 1, 1) * m[2].number + number_or(m, 5, 0);
    year += m.has(4) ? number_or(m, 3, 1) * m[4].number : number_or(m, 3, 0);
    if (year < year_min || year > year_max) return false;
    out.kind = 'Y';
    out.number = year;
    out.is_spelled = true;
    return true;
}

bool spelled_time(const Match& m, Symbol& out) {
    const int hour = m.number(1);
    const int minute = m.number(2);
    // "A las 9 y diez".
    const bool is_digit =
        m.before() == '@' && m[2].is_spelled && m[1].span.end + 1 < m[2].span.begin;
    const bool fits =
        (are_words(m, 2) || is_digit) && hour >= 1 && hour <= 24 && minute >= 1 && minute <= 59;
    if (!fits || m[2].number != minute || m.after() == 'U') return false;
    // "Tres y cuatro" counts something, "las tres y cuatro" tells the time.
    const bool says_at = m.before() == '@' || m.before() == 'b';
    const bool is_after_time = (m.before() == '&' || m.before() == 't') && minute >= 10;
    const bool is_joined = m[1].span.end + 1 < m[2].span.begin;
    if (!is_joined && !says_at && !is_after_time) return false;
    if (minute < 10 && !says_at && m.after() != 'a' && m.after() != 'P') return false;
    return set(out, 'T', time_of_day(hour % 24 * 60 + minute, hour <= 12));
}

bool spelled_time_and_minutes(const Match& m, Symbol& out) {
    const bool says_at = m.before() == '@' || m.before() == 'b';
    const int minute = m.number(2);
    const bool fits = says_at && m.unit(3) == Unit::Minute && m.number(1) <= 24 && minute <= 59;
    return fits && set(out, 'T', time_of_day(m.number(1) % 24 * 60 + minute, m.number(1) <= 12));
}

bool time_and_minutes(const Match& m, Symbol& out) {
    Value value = m.value(1);
    const auto of_day = duration_cast<minutes>(value.start - floor<days>(value.start)).count();
    const auto total = static_cast<int>(of_day) + m.number(2);
    const bool was_open = value.half_day_open;
    return set(out, 'T', time_of_day((total + 24 * 60) % (24 * 60), was_open));
}

bool time_in_half_day(const Match& m, Symbol& out) {
    return set(out, 'T', in_half(m.value(1), m.number(2) == 1));
}

bool day_year_month(const Match& m, Symbol& out) {
    const auto day = make_day(m.number(2), m.number(3), m.number(1));
    return day && set(out, 'D', day_value(*day));
}

bool current_period(const Match& m, Symbol& out) {
    out.is_vague = m.unit(1) != Unit::Weekend;
    out.number = 1;  // As "this year".
    return set(out, 'R', unit_range(m.context.today(), m.unit(1), 0));
}

bool no_longer_to(const Match& m, Symbol& out) {
    out.kind = '_';
    return m.number(1) == 9;
}

bool whole_unit(const Match& m, Symbol& out) {
    // "Un autre jour", but not "l'autre jour" and "autre jour".
    const bool has_count = m[0].kind == '1' || (m[0].kind == 'n' && m[0].number == 1);
    if (m.context.language == "fr" && (m[0].kind != 'v' || m.number(1) == 1) && !has_count) {
        return false;
    }
    return duration_of(m, out, 2);
}

bool whole_unit_behind(const Match& m, Symbol& out) {
    return duration_of(m, out, 2);
}

bool unit_whole(const Match& m, Symbol& out) {
    return duration_of(m, out, 1);
}

bool season_near(const Match& m, Symbol& out) {
    constexpr std::array marks{"SP", "SU", "FA", "WI"};
    const int way = m.number(2) > 0 ? 1 : m.number(2) < 0 ? -1 : 0;
    const int year = year_of(m.context.today()) + way;
    const int season = m.number(1);
    if (season < 1 || season > 4) return false;
    const Day begin = *make_day(year, season * 3, 1);
    Value value = value_of(
        begin, add_months(begin, 3),
        std::to_string(year) + "-" + marks.at(static_cast<std::size_t>(season - 1)), Unit::Quarter);
    value.is_unresolved = true;
    return set(out, 'R', value);
}

bool part_hours(const Match& m, Symbol& out) {
    return part_and_hours(m, out, 1, 2);
}

bool hours_part(const Match& m, Symbol& out) {
    return part_and_hours(m, out, 3, 1);
}

bool length_and_part(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    const double part = m.number(3) == 30 ? 0.5 : m.number(3) / 60.0;
    const double count = m[1].number + part;
    if (m.number(3) <= 0 || unit == Unit::None) return false;
    const Local now = m.context.reference;
    std::string timex = timex_of_duration(count, unit);
    // "Más de 1 hora y media" is counted in hours and minutes.
    const bool is_bound = m.before() == 'b' && unit == Unit::Hour && m.context.language == "es";
    if (is_bound) {
        timex = timex_of_duration(m[1].number, unit) + std::to_string(m.number(3)) + "M";
    }
    return set(out, 'L', value_of(now, shift(now, timex, 1), timex, unit));
}

bool count_and_part_of_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(3);
    if (m.number(2) <= 0 || unit == Unit::None || m[3].is_plural) return false;
    const Local now = m.context.reference;
    const std::string timex = timex_of_duration(m[1].number + m.number(2) / 60.0, unit);
    return set(out, 'L', value_of(now, shift(now, timex, 1), timex, unit));
}

bool hour_and_part(const Match& m, Symbol& out) {
    if (m.unit(1) != Unit::Hour || m.number(2) <= 0) return false;
    const Local now = m.context.reference;
    const std::string timex = timex_of_duration(1 + m.number(2) / 60.0, Unit::Hour);
    return set(out, 'L', value_of(now, shift(now, timex, 1), timex, Unit::Hour));
}

bool times_range(const Match& m, Symbol& out) {
    return set(out, 'V', interval_of_times(m.value(1), m.value(2)));
}

bool broken_length(const Match& m, Symbol& out) {
    const Unit big = m.unit(2);
    const Unit small = m.unit(4);
    const double share = big == Unit::Hour && small == Unit::Minute  ? 60
                         : big == Unit::Year && small == Unit::Month ? 12
                                                                     : 0;
    const bool is_limited = m.before() == 'b';
    if (share == 0 || is_limited || m[3].number >= share) return false;
    const Local now = m.context.reference;
    const std::string timex = timex_of_duration(m[1].number + m[3].number / share, big);
    return set(out, 'L', value_of(now, shift(now, timex, 1), timex, big));
}

bool half_hour(const Match& m, Symbol& out) {
    if (m[1].number != 0.5 || m.unit(2) != Unit::Hour) return false;
    const Local now = m.context.reference;
    return set(out, 'L', value_of(now, now + 30min, "PT30M", Unit::Minute));
}

bool since_value(const Match& m, Symbol& out) {
    if (m.number(1) != 3 || m.value(2).modifier != Modifier::None) return false;
    out.kind = m[2].kind;
    out.value = m.value(2);
    out.value.modifier = Modifier::Since;
    return true;
}

namespace {
bool quarter_in(Symbol& out, Unit unit, int number, int year) {
    if (unit != Unit::Quarter || number < 1 || number > 4) return false;
    return set(out, 'R', unit_range(*make_day(year, number * 3 - 2, 1), unit, 0));
}
}  // namespace

bool unit_quarter_year(const Match& m, Symbol& out) {
    return quarter_in(out, m.unit(1), m.number(2), m.number(3));
}
bool year_unit_quarter(const Match& m, Symbol& out) {
    return quarter_in(out, m.unit(2), m.number(3), m.number(1));
}

bool numbered_week(const Match& m, Symbol& out) {
    const int number = m.number(1);
    if (m.unit(2) != Unit::Week || number < 1 || number > 53) return false;
    const Day fourth = *make_day(year_of(m.context.today()), 1, 4);
    return set(out, 'R', unit_range(fourth, Unit::Week, number - 1));
}

bool day_beside(const Match& m, Symbol& out) {
    const int way = m.number(2) == 1 ? -1 : m.number(2) == 2 ? 1 : 0;
    const Value& day = m.value(3);
    if (m.unit(1) != Unit::Day || way == 0 || day.unit != Unit::Day) return false;
    return set(out, 'D', day_value(floor<days>(day.start) + days{way}));
}

bool hour_and_minutes(const Match& m, Symbol& out) {
    const int hour = m.number(1);
    const int minute = m.number(2);
    if (m.unit(3) != Unit::Minute || hour > 24 || minute > 59) return false;
    return set(out, 'T', time_of_day(hour % 24 * 60 + minute, hour > 0 && hour <= 12));
}

bool time_and_counted_minutes(const Match& m, Symbol& out) {
    const auto of_day = m.value(1).start - floor<days>(m.value(1).start);
    const bool is_hour = of_day % hours{1} == hours{0} && m.value(1).end != Local{};
    if (!is_hour || m.unit(3) != Unit::Minute || m.after() != 'P' || m[2].number > 59) return false;
    const auto minutes_of_day = static_cast<int>(duration_cast<minutes>(of_day).count());
    return set(out, 'T', time_of_day(minutes_of_day + m.number(2), m.value(1).half_day_open));
}

bool day_month_year_in_figures(const Match& m, Symbol& out) {
    const bool has_two = m[1].span.size() == 2 && m[2].span.size() == 2;
    const bool is_short = m[3].kind == 'n';
    const bool is_run =
        is_short &&
        (m[3].span.size() != 2 || m[3].is_spelled || m.before() == 'n' || m.after() == 'n' ||
         std::string_view{"Uh-"}.find(m.after()) != std::string_view::npos);
    const int century = !is_short ? 0 : m.number(3) < 40 ? 2000 : 1900;
    const auto day = make_day(century + m.number(3), m.number(2), m.number(1));
    return has_two && !is_run && !m[1].is_spelled && day && set(out, 'D', day_value(*day));
}

bool day_month_year_spoken(const Match& m, Symbol& out) {
    const auto day = make_day(m.number(3), m.number(2), m.number(1));
    return day && set(out, 'D', day_value(*day));
}

bool this_weekday_next(const Match& m, Symbol& out) {
    const int way = m.number(3) > 0 ? 1 : -1;
    if (m.number(1) != 0 || m.number(3) == 0) return false;
    const Day today = m.context.today();
    const int ahead = (m.number(2) - weekday_of(today) + 7) % 7;
    const int back = (weekday_of(today) - m.number(2) + 7) % 7;
    const int shift = way > 0 ? (ahead == 0 ? 7 : ahead) : -(back == 0 ? 7 : back);
    return set(out, 'D', day_value(today + days{shift}));
}

bool about_ago(const Match& m, Symbol& out) {
    const Value& length = m.value(3);
    const bool is_clock = length.timex.find('T') != std::string::npos;
    const Local now = is_clock ? m.context.reference : Local{m.context.today()};
    const Local time = shift(now, length.timex, -1);
    const bool is_more = m[2].number == 6;
    const bool is_less = m[2].number == 7;
    if (is_less) return set_run(out, time, now, length);
    if (!is_clock) {
        Value day = day_value(floor<days>(time));
        if (is_more) day.modifier = Modifier::Before;
        return set(out, 'D', day);
    }
    Value value = value_of(time, time + 1min, timex_of_moment(time), Unit::Minute);
    value.last = time;
    if (is_more) value.modifier = Modifier::Before;
    return set(out, 'X', value);
}

bool in_less_than(const Match& m, Symbol& out) {
    const Value& length = m.value(2);
    const bool is_clock = length.timex.find('T') != std::string::npos;
    const Local now = is_clock ? m.context.reference : Local{m.context.today()};
    return m[1].number == 7 && set_run(out, now, shift(now, length.timex, 1), length);
}

bool until_now(const Match& m, Symbol& out) {
    Value value = day_value(m.context.today(), "PRESENT_REF", {});
    value.modifier = Modifier::Before;
    out.is_vague = true;
    return set(out, 'D', value);
}

bool numbered_century(const Match& m, Symbol& out) {
    const int number = m.number(2);
    if (m.unit(1) != Unit::Century || number < 2 || number > 30) return false;
    const Day begin = *make_day((number - 1) * 100, 1, 1);
    const Day end = *make_day(number * 100, 1, 1);
    return set(out, 'R',
               value_of(begin, end, "(" + timex_of(begin) + "," + timex_of(end) + ",P100Y)",
                        Unit::Decade));
}

bool to_this_day(const Match& m, Symbol& out) {
    Value from = m.value(1);
    if (from.earlier && from.start > m.context.today()) {
        static_cast<Reading&>(from) = Reading{*from.earlier};
    }
    const Day begin = floor<days>(from.start);
    const Day end = m.context.today();
    if (begin >= end) return false;
    const auto length = std::to_string((end - begin).count());
    return set(
        out, 'R',
        value_of(begin, end, "(" + timex_of(begin) + "," + timex_of(end) + ",P" + length + "D)",
                 Unit::Day));
}

bool tens_and_ones(const Match& m, Symbol& out) {
    if (!are_words(m, 2) || m[1].number < 10 || m[2].number > 9) return false;
    out.kind = 'o';
    out.number = m[1].number + m[2].number;
    out.is_spelled = true;
    return true;
}

bool last_night(const Match& m, Symbol& out) {
    return set(out, 'Z', at_time(day_value(m.context.today() - days{m.number(1)}), part_value(4)));
}

bool day_of_month_alone(const Match& m, Symbol& out) {
    const bool is_dashed =
        m.after() == '-' && std::string_view{"_t@"}.find(m.after(1)) != std::string_view::npos;
    const bool ends =
        is_dashed || std::string_view{"#!,fwgT@%b"}.find(m.after()) != std::string_view::npos;
    const int day = m.number(1);
    if (!ends || m.before() == '&' || m.before() == 'w' || m[1].is_spelled || day < 1 || day > 31)
        return false;
    out.span = m[1].span;
    return set(out, 'D', open_month(day, m.context));
}

bool time_and_day(const Match& m, Symbol& out) {
    const bool ends = std::string_view{"#!,"}.find(m.after()) != std::string_view::npos;
    if (!ends || m[2].is_spelled || m.number(2) < 1 || m.number(2) > 31) return false;
    const auto day = open_month(m.number(2), m.context);
    return day && set(out, 'X', at_time(*day, m.value(1)));
}

bool weekday_in_month(const Match& m, Symbol& out) {
    // "Vendredi le 15 mai".
    const bool has_month = m.after() == 'M' || (m.after() == 'g' && m.after(1) == 'M');
    if (has_month) return false;
    const Day today = m.context.today();
    const auto day = make_day(year_of(today), month_of(today), m.number(2));
    return day && weekday_of(*day) == m.number(1) && set(out, 'D', day_value(*day));
}

bool century(const Match& m, Symbol& out) {
    const int first = (m.number(1) - 1) * 100;
    const Day begin = *make_day(first, 1, 1);
    const Day end = *make_day(first + 100, 1, 1);
    return set(out, 'R',
               value_of(begin, end, "(" + timex_of(begin) + "," + timex_of(end) + ",P100Y)",
                        Unit::Decade));
}

namespace {
std::optional<Value> weekday_in_week(const Match& m, std::size_t weekday, std::size_t unit,
                                     std::size_t near) {
    const int offset = m.number(near) == 10 ? 1 : m.number(near);
    if (m.unit(unit) != Unit::Week || offset > 2 || offset < -2) return {};
    const Day monday = monday_of(m.context.today()) + days{7 * offset};
    return day_value(monday + days{m.number(weekday) - 1});
}
std::size_t group_of(const Match& m, std::size_t first, char kind) {
    return m[first].kind == kind ? first : first + 1;
}
}  // namespace

bool weekday_of_near_week(const Match& m, Symbol& out) {
    return set(out, 'D', weekday_in_week(m, 1, group_of(m, 2, 'U'), group_of(m, 2, 'r')));
}
bool near_week_weekday(const Match& m, Symbol& out) {
    return set(out, 'D', weekday_in_week(m, 3, group_of(m, 1, 'U'), group_of(m, 1, 'r')));
}
bool weekday_part_of_near_week(const Match& m, Symbol& out) {
    const auto day = weekday_in_week(m, 1, group_of(m, 3, 'U'), group_of(m, 3, 'r'));
    return day && set(out, 'Z', at_time(*day, part_value(m.number(2))));
}

bool time_with_mark(const Match& m, Symbol& out) {
    return set(out, 'T', m.value(1));
}

bool time_with_hours(const Match& m, Symbol& out) {
    const bool is_mark = m[2].is_plural || m[2].span.size() < 4;
    if (m.unit(2) != Unit::Hour || !is_mark || m[1].is_spelled) return false;
    return set(out, 'T', m.value(1));
}
bool twelve_noon(const Match& m, Symbol& out) {
    const bool is_noon = m.value(2).start == Local{hours{12}} && !m.value(2).half_day_open;
    return m[1].number == 12 && is_noon && set(out, 'T', m.value(2));
}

}  // namespace foresail::understand::dates
