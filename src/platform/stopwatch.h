// How long something took, on a clock that nobody sets.
#pragma once

#include <chrono>
#include <cstdint>

namespace foresail::platform {

class Stopwatch {
public:
    [[nodiscard]] std::int64_t elapsed_ms() const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now() - start_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace foresail::platform
