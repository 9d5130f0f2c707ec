#include "insight/day_words.h"

#include <array>
#include <cstdio>

namespace foresail::insight {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

const char* weekday_name(sys_days day) {
    static constexpr std::array names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                      "Thursday", "Friday", "Saturday"};
    return names[std::chrono::weekday{day}.c_encoding()];
}

// "30 November", with the year where it isn't this one.
std::string date_words(const LocalTime& local, sys_days day) {
    static constexpr std::array names{"January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December"};
    const std::chrono::year_month_day date{day};
    const std::chrono::year_month_day today{local.today()};
    std::string words = std::to_string(static_cast<unsigned>(date.day())) + " " +
                        names[static_cast<unsigned>(date.month()) - 1];
    if (date.year() != today.year()) words += " " + std::to_string(static_cast<int>(date.year()));
    return words;
}

std::string count_words(long count, const char* unit) {
    return std::to_string(count) + " " + unit + (count == 1 ? "" : "s");
}

std::string past_day_words(const LocalTime& local, sys_days day, long ago_days) {
    if (ago_days == 1) return std::string{"yesterday, "} + weekday_name(day);
    if (ago_days < 7) {
        return std::string{"on "} + weekday_name(day) + ", " + count_words(ago_days, "day") +
               " ago";
    }
    const auto ago =
        ago_days < 14 ? count_words(ago_days, "day") : count_words(ago_days / 7, "week");
    return "on " + date_words(local, day) + ", " + ago + " ago";
}

}  // namespace

std::string day_words(const LocalTime& local, sys_days day) {
    const long ahead_days = (day - local.today()).count();
    if (ahead_days == 0) return "today";
    if (ahead_days < 0) return past_day_words(local, day, -ahead_days);
    if (ahead_days == 1) return std::string{"tomorrow, "} + weekday_name(day);
    if (ahead_days < 7) return std::string{"on "} + weekday_name(day);
    return std::string{"on "} + weekday_name(day) + ", " + date_words(local, day);
}

std::string ago_words(const LocalTime& local, domain::Instant at) {
    const long ago_days = (local.today() - local.day_of(at)).count();
    if (ago_days <= 0) {
        const auto hours = std::chrono::floor<std::chrono::hours>(local.now - at).count();
        return hours < 1 ? "just now" : count_words(hours, "hour") + " ago";
    }
    if (ago_days == 1) return "yesterday";
    if (ago_days < 14) return count_words(ago_days, "day") + " ago";
    return count_words(ago_days / 7, "week") + " ago";
}

std::string clock_words(const LocalTime& local, domain::Instant at) {
    const auto time = local.clock.time_of(at);
    const std::chrono::hh_mm_ss clock{time - std::chrono::floor<days>(time)};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()));
    return text.data();
}

sys_days add_working_days(sys_days day, int count) {
    while (count > 0) {
        day += days{1};
        const std::chrono::weekday weekday{day};
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) --count;
    }
    return day;
}

}  // namespace foresail::insight
