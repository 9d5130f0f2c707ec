// So many times in so much time, a key. A window begins with a key's first time in it.
//
// Thread safety: all methods from any thread.
#pragma once

#include "platform/clock.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace foresail::api {

class RateLimit {
public:
    RateLimit(const platform::Clock& clock, int count_max, std::chrono::seconds window)
        : clock_{clock}, count_max_{count_max}, window_{window} {}

    /// Counts one; if that is too many, how long to wait.
    std::optional<std::chrono::seconds> take(const std::string& key);
    /// Whether take() would refuse, without counting.
    std::optional<std::chrono::seconds> look(const std::string& key);
    void forgive(const std::string& key);

private:
    struct Window {
        std::chrono::steady_clock::time_point begin;
        int count = 0;
    };
    std::optional<std::chrono::seconds> wait_of(const Window& window, int count) const;
    Window& window_of(const std::string& key);

    const platform::Clock& clock_;
    const int count_max_;
    const std::chrono::seconds window_;
    std::mutex mutex_;
    std::unordered_map<std::string, Window> windows_;
};

}  // namespace foresail::api
