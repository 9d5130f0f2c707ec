// How a source is told to stop from another thread, whatever it waits for.
//
// Thread safety: all methods from any thread.
#pragma once

#include "platform/outbound.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace foresail::vendors::imap {

class Interrupt {
public:
    void set() {
        stop_.request_stop();
        const std::lock_guard lock{mutex_};
        is_set_ = true;
        if (stream_ != nullptr) stream_->interrupt();
        changed_.notify_all();
    }
    [[nodiscard]] bool is_set() const {
        const std::lock_guard lock{mutex_};
        return is_set_;
    }
    /// From now on set() interrupts `stream`; at once if it was called before. Null: none.
    void attach(platform::Stream* stream) {
        const std::lock_guard lock{mutex_};
        stream_ = stream;
        if (is_set_ && stream_ != nullptr) stream_->interrupt();
    }
    /// For what is opened before it can be attached.
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }
    /// Waits, but no longer than until set().
    void wait_for(std::chrono::milliseconds time) {
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, time, [this] { return is_set_; });
    }

private:
    std::stop_source stop_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool is_set_ = false;
    platform::Stream* stream_ = nullptr;
};

}  // namespace foresail::vendors::imap
