// One at a time: who waits does so in short steps and can give up between them. Not a timed mutex,
// whose clocked wait the thread sanitizer of GCC 12 does not see.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace foresail::inference {

class Turns {
public:
    /// False if it did not come within `wait`. Whoever has it gives it back.
    bool take(std::chrono::milliseconds wait) {
        std::unique_lock lock{mutex_};
        if (!is_free_.wait_for(lock, wait, [this] { return !is_taken_; })) return false;
        is_taken_ = true;
        return true;
    }

    void give_back() {
        {
            const std::scoped_lock lock{mutex_};
            is_taken_ = false;
        }
        is_free_.notify_one();
    }

private:
    std::mutex mutex_;
    std::condition_variable is_free_;
    bool is_taken_ = false;
};

/// Gives the turn back at the end of its scope.
class Turn {
public:
    explicit Turn(Turns& turns) : turns_{turns} {}
    ~Turn() { turns_.give_back(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    Turns& turns_;
};

}  // namespace foresail::inference
