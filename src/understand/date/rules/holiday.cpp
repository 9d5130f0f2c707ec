// Days with names: fixed ones, those of a weekday of a month, and those counted from Easter.
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"
#include "understand/date/literal.h"
#include "understand/date/moon_calendar.h"

#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

// The Gregorian reckoning, after Meeus.
Day easter_of(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return *make_day(year, n / 31, n % 31 + 1);
}

// Codes of the lexicon: 1225 a month and day; 3100 Easter with days added; 11144 the 4th Thursday
// (last figures) of November, or days behind it (first figure less one); a 5th is the last; 60021
// so many days before the last Sunday of Advent.
std::optional<Day> day_of(int code, int year) {
    if (year < 1 || year > 9990) return {};
    if (code < 1300) return make_day(year, code / 100, code % 100);
    if (code < 10000) return easter_of(year) + days{code - 3100};
    if (code >= 70000) return moon_day(code, year);
    if (code >= 60000) {
        const Day eve = *make_day(year, 12, 24);
        return eve - days{weekday_of(eve) % 7 + code - 60000};
    }
    const int month = code / 100 % 100;
    const int number = code / 10 % 10;
    const Day first = *make_day(year, month, 1);
    Day day = first + days{(code % 10 - weekday_of(first) + 7) % 7 + 7 * (number - 1)};
    while (month_of(day) != month) day -= days{7};
    return day + days{code / 10000 - 1};
}

bool set_day(Symbol& out, std::optional<Value> value) {
    if (!value) return false;
    out.kind = 'D';
    out.number = holiday_mark;  // A weekend may follow.
    out.value = *std::move(value);
    return true;
}

std::string open_timex(int code) {
    std::array<char, 24> timex{};
    if (code < 1300) {
        (void)std::snprintf(timex.data(), timex.size(), "XXXX-%02d-%02d", code / 100, code % 100);
    } else if (code >= 10000 && code < 70000) {
        (void)std::snprintf(timex.data(), timex.size(), "XXXX-%02d-WXX-%d-%d", code / 100 % 100,
                            code % 10, code / 10 % 10);
    }
    return timex.data();
}

bool holiday(const Match& m, Symbol& out) {
    const int code = m.number(1);
    const int year = year_of(m.context.today());
    std::optional<Value> value;
    for (int i = year; i < year + 9 && !value; ++i) {
        const auto day = day_of(code, i);
        if (day && *day >= m.context.reference)
            value = day_value(*day, open_timex(code), Open::Year);
    }
    for (int i = year; i > year - 9 && value && !value->earlier; --i) {
        const auto day = day_of(code, i);
        if (day && *day < m.context.reference) {
            value->earlier = day_value(*day, open_timex(code), {});
        }
    }
    if (value && code >= 70000) {
        // The sets keep this year's day in both.
        const auto day = day_of(code, year);
        const std::string timex = day ? "XXXX" + timex_of(*day).substr(4) : "";
        value->each([&](Reading& reading) { reading.timex = timex; });
    } else if (value && code >= 1300 && m.context.language == "de") {
        value->each([](Reading& reading) { reading.timex = "XXXX"; });
    } else if (value && value->timex.empty()) {
        value->each([](Reading& reading) { reading.timex = timex_of(floor<days>(reading.start)); });
    }
    return set_day(out, value);
}

bool in_year(Symbol& out, int code, int year) {
    const auto day = day_of(code, year);
    return day && set_day(out, day_value(*day));
}
bool holiday_year(const Match& m, Symbol& out) {
    return in_year(out, m.number(1), m.number(2));
}
bool holiday_near_year(const Match& m, Symbol& out) {
    if (m.unit(3) != Unit::Year) return false;
    const int way = m[2].number > 0 ? 1 : m[2].number < 0 ? -1 : 0;
    return in_year(out, m.number(1), year_of(m.context.today()) + way);
}
bool beside_now(const Match& m, Symbol& out, std::size_t near, std::size_t name) {
    const int way = m[near].number > 0 ? 1 : m[near].number < 0 ? -1 : 0;
    const int year = year_of(m.context.today());
    for (int i = year - 1; i <= year + 1 && way != 0; ++i) {
        const int at = way > 0 ? i : 2 * year - i;
        const auto day = day_of(m.number(name), at);
        if (day && (way > 0 ? *day > m.context.today() : *day < m.context.today())) {
            return set_day(out, day_value(*day));
        }
    }
    return in_year(out, m.number(name), year);
}
// "The previous Easter".
bool near_holiday(const Match& m, Symbol& out) {
    return beside_now(m, out, 1, 2);
}
// "Noël prochain".
bool holiday_near(const Match& m, Symbol& out) {
    return m.context.language != "en" && beside_now(m, out, 2, 1);
}

}  // namespace

const Rules& holiday_rules() {
    static const Rules rules = make_rules({
        {"(H)[,gi]*U?(Y)", holiday_year},
        {"(H)[,gi]*(r)(U)", holiday_near_year},
        {"(r)(H)", near_holiday},
        {"(H)(r)", holiday_near},
        {"(H)", holiday},
    });
    return rules;
}

}  // namespace foresail::understand::dates
