#include "understand/date/readings.h"

#include "understand/date/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// The weekday or the day in front of a clock time, one later.
void move_day_on(std::string& timex, std::size_t clock) {
    const std::size_t begin = timex.find_last_of("(,", clock);
    const std::size_t day = begin == std::string::npos ? 0 : begin + 1;
    const std::string date = timex.substr(day, clock - day);
    if (date.size() == 10 && is_digit(date[0]) && date[4] == '-') {
        const auto found =
            make_day(std::stoi(date), std::stoi(date.substr(5, 2)), std::stoi(date.substr(8, 2)));
        if (found) timex.replace(day, 10, timex_of(*found + days{1}));
    } else if (date.starts_with("XXXX-WXX-") && date.size() == 10) {
        timex[clock - 1] = date[9] == '7' ? '1' : static_cast<char>(date[9] + 1);
    }
}

// "T05" as "T17", wherever a clock time stands; what passes midnight is on the next day.
std::string in_afternoon(std::string timex) {
    for (std::size_t at = 0; at + 2 < timex.size(); ++at) {
        const bool is_clock = timex[at] == 'T' && is_digit(timex[at + 1]) &&
                              is_digit(timex[at + 2]) && (at == 0 || timex[at - 1] != 'P');
        if (!is_clock) continue;
        const int hour = std::stoi(timex.substr(at + 1, 2)) + 12;
        std::array<char, 4> text{};
        (void)std::snprintf(text.data(), text.size(), "%02d", hour % 24);
        timex.replace(at + 1, 2, text.data());
        if (hour >= 24) move_day_on(timex, at);
    }
    return timex;
}

Reading reading_later(Reading reading) {
    const auto noon = [](Local time) { return time - floor<days>(time) >= hours{12}; };
    // "12:15" is at noon, and the other one is after midnight of that day.
    const bool is_noon = noon(reading.start);
    const auto shift = is_noon ? hours{-12} : hours{12};
    reading.start += shift;
    reading.end += shift;
    reading.last += shift;
    if (is_noon) {
        const std::size_t at = reading.timex.find('T');
        if (at != std::string::npos && at + 2 < reading.timex.size()) {
            reading.timex.replace(at + 1, 2, "00");
        }
        return reading;
    }
    reading.timex = in_afternoon(std::move(reading.timex));
    return reading;
}

}  // namespace

Value half_day_later(Value value) {
    value.each([](Reading& reading) { reading = reading_later(reading); });
    return value;
}

std::vector<Reading> readings_of(char kind, const Value& value) {
    std::vector<Reading> all;
    if (value.earlier) all.push_back(*value.earlier);
    all.push_back(value);
    const bool is_clock = kind == 'T' || kind == 'X' || kind == 'V' || kind == 'Z';
    if (value.half_day_open && is_clock) {
        const std::size_t count = all.size();
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(reading_later(all[i]));
        }
    }
    const auto is_same = [](const Reading& a, const Reading& b) {
        return a.start == b.start && a.last == b.last && a.timex == b.timex;
    };
    all.erase(std::unique(all.begin(), all.end(), is_same), all.end());
    return all;
}

Reading likely_reading(char kind, const Value& value, Local reference) {
    const auto today = floor<days>(reference);
    Reading reading = value;
    if (value.earlier && value.open != Open::Week && value.earlier->start >= today) {
        reading = *value.earlier;
    }
    // "On Friday", written on a Friday, is in a week.
    if (kind == 'D' && value.open == Open::Week && value.earlier && reading.start == today) {
        reading.start += days{7};
        reading.end += days{7};
        reading.last += days{7};
    }
    if (kind == 'T' && value.half_day_open && reading.start - Local{} < hours{7}) {
        reading.start += hours{12};
        reading.end += hours{12};
        reading.last += hours{12};
    }
    return reading;
}

}  // namespace foresail::understand::dates
