// The time. The only place that asks the system for it, so that tests can drive it.
#pragma once

#include "domain/instant.h"

#include <atomic>
#include <chrono>

namespace foresail::platform {

/// Thread safety: all methods from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual domain::Instant now() const = 0;                               ///< Wall clock, UTC.
    virtual std::chrono::steady_clock::time_point steady_now() const = 0;  ///< Never goes back.
};

class SystemClock final : public Clock {
public:
    domain::Instant now() const override;
    std::chrono::steady_clock::time_point steady_now() const override;
};

/// A clock for tests: stands still until told.
class FakeClock final : public Clock {
public:
    explicit FakeClock(domain::Instant start) : now_ms_{domain::to_ms(start)} {}
    domain::Instant now() const override { return domain::from_ms(now_ms_); }
    std::chrono::steady_clock::time_point steady_now() const override {
        return std::chrono::steady_clock::time_point{std::chrono::milliseconds{now_ms_}};
    }
    void advance(std::chrono::milliseconds by) { now_ms_ += by.count(); }

private:
    std::atomic<std::int64_t> now_ms_;
};

}  // namespace foresail::platform
