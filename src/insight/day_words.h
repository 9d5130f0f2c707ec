// Points in time in the words of a rep's day: "today", "tomorrow, Friday", "3 days ago". Pure.
#pragma once

#include "domain/commitment.h"
#include "domain/instant.h"
#include "domain/wall_clock.h"

#include <chrono>
#include <string>

namespace foresail::insight {

/// Now, on the rep's clock.
struct LocalTime {
    domain::Instant now;
    domain::WallClock clock{};

    [[nodiscard]] std::chrono::sys_days day_of(domain::Instant at) const {
        return clock.day_of(at);
    }
    [[nodiscard]] std::chrono::sys_days today() const { return day_of(now); }
    /// When a day of the rep's begins.
    [[nodiscard]] domain::Instant start_of(std::chrono::sys_days day) const {
        return clock.start_of(day);
    }
};

/// A moment that tells the day of a due date on anybody's clock: the end of a day in the sender's
/// zone may be the next day already where it is read, its noon is not.
inline domain::Instant shown_moment(const domain::DueDate& due) {
    return due.has_time ? due.at : due.at - std::chrono::hours{12};
}

/// "today", "tomorrow, Friday", "on Monday", "on Monday, 30 November"; for the past "today",
/// "yesterday, Thursday", "on Monday, 3 days ago", "on 12 October, 6 weeks ago".
std::string day_words(const LocalTime& local, std::chrono::sys_days day);

/// "just now", "4 hours ago", "yesterday", "3 days ago", "2 weeks ago".
std::string ago_words(const LocalTime& local, domain::Instant at);

/// "14:30"
std::string clock_words(const LocalTime& local, domain::Instant at);

/// The day that is `count` working days (Monday to Friday) after `day`.
std::chrono::sys_days add_working_days(std::chrono::sys_days day, int count);

}  // namespace foresail::insight
