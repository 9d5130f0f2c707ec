#include "domain/instant.h"

#include <array>
#include <cstdio>

namespace foresail::domain {
namespace {

// Takes `digits` digits off the front of `text`.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    int number = 0;
    for (char c : text.substr(0, digits)) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> take_after(std::string_view& text, char separator, std::size_t digits) {
    if (!take(text, separator)) return std::nullopt;
    return take_number(text, digits);
}

// "Z", "+01:00" or "-05:30", in minutes.
std::optional<int> take_offset(std::string_view& text) {
    if (take(text, 'Z')) return 0;
    if (text.empty() || (text.front() != '+' && text.front() != '-')) return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const auto hours = take_number(text, 2);
    const auto minutes = take_after(text, ':', 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

std::optional<int> take_seconds_ms(std::string_view& text) {
    if (text.empty() || text.front() != ':') return 0;
    const auto seconds = take_after(text, ':', 2);
    if (!seconds || *seconds > 59) return std::nullopt;
    int ms = *seconds * 1000;
    if (take(text, '.')) {
        int unit = 100;
        bool any = false;
        while (auto digit = take_number(text, 1)) {
            ms += *digit * unit;
            unit /= 10;
            any = true;
        }
        if (!any) return std::nullopt;
    }
    return ms;
}

}  // namespace

std::string to_iso8601(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    std::array<char, 48> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        static_cast<int>(time.subseconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<Instant> parse_iso8601(std::string_view text) {
    const auto year = take_number(text, 4);
    const auto month = take_after(text, '-', 2);
    const auto day = take_after(text, '-', 2);
    const auto hour = take_after(text, 'T', 2);
    const auto minute = take_after(text, ':', 2);
    if (!year || !month || !day || !hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const auto seconds_ms = take_seconds_ms(text);
    const auto offset_min = seconds_ms ? take_offset(text) : std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!offset_min || !text.empty() || !date.ok()) return std::nullopt;
    return Instant{std::chrono::sys_days{date}} + std::chrono::hours{*hour} +
           std::chrono::minutes{*minute - *offset_min} + std::chrono::milliseconds{*seconds_ms};
}

}  // namespace foresail::domain
