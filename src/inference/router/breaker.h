// A circuit breaker: a model that has failed some times in a row is left alone for a while, then
// tried with one run; while it is left alone nobody waits for it.
//
// Thread safety: all methods from any thread.
#pragma once

#include <chrono>
#include <mutex>

namespace foresail::inference {

class Breaker {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr int failures_max = 3;
    static constexpr std::chrono::seconds pause_first{15};
    static constexpr std::chrono::seconds pause_max{600};

    /// Whether a run may begin. After a pause one may, until it is reported.
    bool admit(Time now);
    void succeeded();
    void failed(Time now);
    /// A run that was admitted ended without telling anything of the model.
    void withdrawn();
    [[nodiscard]] bool is_open(Time now) const;

private:
    mutable std::mutex mutex_;
    int failures_ = 0;
    bool is_trying_ = false;
    Time open_until_;
    std::chrono::seconds pause_ = pause_first;
};

}  // namespace foresail::inference
