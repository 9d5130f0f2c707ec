// The clock on somebody's wall, which summer time moves: the day and the time of a moment that is
// not now are read by what the clock says then.
#pragma once

#include "domain/instant.h"

#include <chrono>
#include <functional>

namespace foresail::domain {

class WallClock {
public:
    /// Minutes east of UTC at a moment.
    using OffsetAt = std::function<int(Instant)>;

    /// One that stands `utc_offset_min` east of UTC all the year.
    WallClock(int utc_offset_min = 0) : offset_at_{[=](Instant) { return utc_offset_min; }} {}
    WallClock(OffsetAt offset_at) : offset_at_{std::move(offset_at)} {}

    [[nodiscard]] int utc_offset_min(Instant at) const { return offset_at_(at); }
    /// As if it were UTC.
    [[nodiscard]] Instant time_of(Instant at) const {
        return at + std::chrono::minutes{offset_at_(at)};
    }
    [[nodiscard]] std::chrono::sys_days day_of(Instant at) const {
        return std::chrono::floor<std::chrono::days>(time_of(at));
    }
    /// When a day begins.
    [[nodiscard]] Instant start_of(std::chrono::sys_days day) const {
        const Instant about = Instant{day} - std::chrono::minutes{offset_at_(Instant{day})};
        return Instant{day} - std::chrono::minutes{offset_at_(about)};
    }

private:
    OffsetAt offset_at_;
};

}  // namespace foresail::domain
