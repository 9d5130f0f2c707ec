#include "understand/date/calendar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

template <class... Args>
std::string format(const char* pattern, Args... args) {
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), pattern, args...);
    return {text.data(), static_cast<std::size_t>(std::max(0, size))};
}

year_month_day civil(Day day) {
    return year_month_day{day};
}

Day first_of(int year, int month) {
    const int months = year * 12 + month - 1;
    const int y = months >= 0 ? months / 12 : (months - 11) / 12;
    return local_days{std::chrono::year{y} /
                      std::chrono::month{static_cast<unsigned>(months - y * 12 + 1)} / 1};
}

std::string number_text(double count) {
    if (count == std::floor(count)) return format("%.0f", count);
    return format("%g", count);
}

Value range(Day start, Day end, std::string timex, Unit unit) {
    return value_of(start, end, std::move(timex), unit);
}

}  // namespace

int weekday_of(Day day) {
    return static_cast<int>(weekday{day}.iso_encoding());
}
Day monday_of(Day day) {
    return day - days{weekday_of(day) - 1};
}
int year_of(Day day) {
    return static_cast<int>(civil(day).year());
}
int month_of(Day day) {
    return static_cast<int>(static_cast<unsigned>(civil(day).month()));
}
int day_of_month(Day day) {
    return static_cast<int>(static_cast<unsigned>(civil(day).day()));
}

std::optional<Day> make_day(int year, int month, int day) {
    if (year < 1 || year > 9998 || month < 1 || month > 12 || day < 1 || day > 31) return {};
    const year_month_day date{std::chrono::year{year},
                              std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return {};
    return local_days{date};
}

Day add_months(Day day, int months) {
    const Day first = first_of(year_of(day), month_of(day) + months);
    const year_month_day_last last{civil(first).year() / civil(first).month() / std::chrono::last};
    return first +
           days{std::min(day_of_month(day), static_cast<int>(static_cast<unsigned>(last.day()))) -
                1};
}

Local add(Local time, double count, Unit unit) {
    const Day day = floor<days>(time);
    const auto seconds_of = [&](double unit_seconds) {
        return time + seconds{static_cast<std::int64_t>(std::llround(count * unit_seconds))};
    };
    const auto months_of = [&](int unit_months) {
        return add_months(day, static_cast<int>(std::lround(count * unit_months))) + (time - day);
    };
    switch (unit) {
        case Unit::Second:
            return seconds_of(1);
        case Unit::Minute:
            return seconds_of(60);
        case Unit::Hour:
            return seconds_of(3600);
        case Unit::Week:
            return seconds_of(7 * 86400.0);
        case Unit::Weekend:
            return seconds_of(2 * 86400.0);
        case Unit::Month:
            return months_of(1);
        case Unit::Quarter:
            return months_of(3);
        case Unit::HalfYear:
            return months_of(6);
        case Unit::Year:
            return months_of(12);
        case Unit::Decade:
            return months_of(120);
        case Unit::Century:
            return months_of(1200);
        case Unit::Fortnight:
            return seconds_of(14 * 86400.0);
        case Unit::WorkWeek:
            return seconds_of(7 * 86400.0);
        case Unit::BusinessDay: {
            Day at = day;
            const int step = count < 0 ? -1 : 1;
            for (auto left = static_cast<int>(std::lround(std::abs(count))); left > 0;) {
                at += days{step};
                if (weekday_of(at) <= 5) --left;
            }
            return at + (time - day);
        }
        default:
            return seconds_of(86400);
    }
}

Local shift(Local from, std::string_view duration, int sign) {
    bool is_time = false;
    std::string digits;
    for (std::size_t i = 1; i < duration.size(); ++i) {
        const char c = duration[i];
        if ((c >= '0' && c <= '9') || c == '.') {
            digits += c;
            continue;
        }
        if (c == 'T') is_time = true;
        const std::string_view rest = duration.substr(i);
        const Unit unit = rest.starts_with("WE")   ? Unit::Weekend
                          : rest.starts_with("BD") ? Unit::BusinessDay
                          : c == 'Y'               ? Unit::Year
                          : c == 'M'               ? (is_time ? Unit::Minute : Unit::Month)
                          : c == 'W'               ? Unit::Week
                          : c == 'D'               ? Unit::Day
                          : c == 'H'               ? Unit::Hour
                                                   : Unit::Second;
        const double count = digits.empty() ? 0 : std::min(std::atof(digits.c_str()), 1e5);
        if (!digits.empty()) from = add(from, sign * count, unit);
        digits.clear();
    }
    return from;
}

Value unit_range(Day day, Unit unit, int offset) {
    const int y = year_of(day);
    switch (unit) {
        case Unit::Week: {
            const Day monday = monday_of(day) + days{7 * offset};
            const Day thursday = monday + days{3};
            const auto week =
                static_cast<int>((thursday - *make_day(year_of(thursday), 1, 1)).count() / 7 + 1);
            return range(monday, monday + days{7}, format("%04d-W%02d", year_of(thursday), week),
                         unit);
        }
        case Unit::Weekend: {
            const Value week = unit_range(day, Unit::Week, offset);
            const Day monday = floor<days>(week.start);
            return range(monday + days{5}, monday + days{7}, week.timex + "-WE", unit);
        }
        case Unit::Month: {
            const Day first = first_of(y, month_of(day) + offset);
            return month_range(year_of(first), month_of(first));
        }
        case Unit::Quarter:
        case Unit::HalfYear: {
            const int size = unit == Unit::Quarter ? 3 : 6;
            const int month = (month_of(day) - 1) / size * size + 1 + offset * size;
            const Day first = first_of(y, month);
            const Day end = first_of(y, month + size);
            return range(first, end,
                         "(" + timex_of(first) + "," + timex_of(end) + format(",P%dM)", size),
                         unit);
        }
        case Unit::Year:
            return range(first_of(y + offset, 1), first_of(y + offset + 1, 1),
                         format("%04d", y + offset), unit);
        case Unit::WorkWeek: {
            Value week = unit_range(day, Unit::Week, offset);
            week.end = week.last = week.start + days{5};
            return week;
        }
        case Unit::Century: {
            const int first = y / 100 * 100 + offset * 100;
            return range(first_of(first, 1), first_of(first + 100, 1),
                         format("(%04d-01-01,%04d-01-01,P100Y)", first, first + 100), unit);
        }
        case Unit::Decade: {
            const int first = y / 10 * 10 + offset * 10;
            return range(first_of(first, 1), first_of(first + 10, 1),
                         format("(%04d-01-01,%04d-01-01,P10Y)", first, first + 10), unit);
        }
        default:
            return day_value(day + days{offset});
    }
}

bool is_of_months(Unit unit) {
    return unit == Unit::Month || unit == Unit::Quarter || unit == Unit::HalfYear ||
           unit == Unit::Year || unit == Unit::Decade || unit == Unit::Century;
}

Value month_range(int year, int month) {
    return range(first_of(year, month), first_of(year, month + 1), format("%04d-%02d", year, month),
                 Unit::Month);
}

Value day_value(Day day) {
    return day_value(day, timex_of(day), Open::None);
}
Value day_value(Day first, std::string timex, Open open) {
    Value value = value_of(first, first + days{1}, std::move(timex), Unit::Day);
    value.last = first;
    value.open = open;
    return value;
}

// "2016-12-15" and "(T19,T20,PT1H)" as "(2016-12-15T19,2016-12-15T20,PT1H)".
std::string day_in_timex(const std::string& day, const std::string& time) {
    if (!time.starts_with("(")) return day + time;
    std::string out;
    for (const char c : time) {
        if (c == 'T' && !out.empty() && (out.back() == '(' || out.back() == ',')) out += day;
        out += c;
    }
    return out;
}

Value at_time(const Value& day, const Value& time) {
    const auto of_day = time.start - floor<days>(time.start);
    Value result = day.joined(time, [&](const Reading& on, const Reading& at) {
        const Local start = floor<days>(on.start) + of_day;
        return Reading{.start = start,
                       .end = start + (at.end - at.start),
                       .last = start + (at.last - at.start),
                       .timex = day_in_timex(on.timex, at.timex)};
    });
    result.unit = time.unit;
    result.part = time.part;
    result.half_day_open = time.half_day_open;
    return result;
}

std::string timex_of(Day day) {
    return format("%04d-%02d-%02d", year_of(day), month_of(day), day_of_month(day));
}

std::string timex_of_time(Local time, bool with_seconds) {
    const hh_mm_ss parts{time - floor<days>(time)};
    const auto hour = static_cast<int>(parts.hours().count());
    const auto minute = static_cast<int>(parts.minutes().count());
    const auto second = static_cast<int>(parts.seconds().count());
    if (with_seconds) return format("T%02d:%02d:%02d", hour, minute, second);
    return format("T%02d:%02d", hour, minute);
}

std::string timex_of_moment(Local time) {
    return timex_of(floor<days>(time)) + timex_of_time(time, true);
}

std::string timex_of_clock_length(std::chrono::seconds length) {
    const auto minutes = duration_cast<std::chrono::minutes>(length).count();
    std::string out = "PT";
    if (minutes >= 60) out += std::to_string(minutes / 60) + "H";
    if (minutes % 60 != 0) out += std::to_string(minutes % 60) + "M";
    if (length.count() % 60 != 0) out += std::to_string(length.count() % 60) + "S";
    return out;
}

std::string timex_of_duration(double count, Unit unit) {
    const std::string number = number_text(count);
    switch (unit) {
        case Unit::Second:
            return "PT" + number + "S";
        case Unit::Minute:
            return "PT" + number + "M";
        case Unit::Hour:
            return "PT" + number + "H";
        case Unit::Week:
            return "P" + number + "W";
        case Unit::Weekend:
            return "P" + number + "WE";
        case Unit::BusinessDay:
            return "P" + number + "BD";
        case Unit::Month:
            return "P" + number + "M";
        case Unit::Quarter:
            return "P" + number_text(count * 3) + "M";
        case Unit::HalfYear:
            return "P" + number_text(count * 6) + "M";
        case Unit::Year:
            return "P" + number + "Y";
        case Unit::Decade:
            return "P" + number_text(count * 10) + "Y";
        case Unit::Century:
            return "P" + number_text(count * 100) + "Y";
        case Unit::Fortnight:
            return "P" + number_text(count * 2) + "W";
        default:
            return "P" + number + "D";
    }
}

}  // namespace foresail::understand::dates
