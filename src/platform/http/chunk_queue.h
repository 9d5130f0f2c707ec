// The chunks of a stream that wait to be written, with a bound on their bytes. What has to be done
// with the connection is signalled, and happens on the connection's strand.
#pragma once

#include "platform/http_server.h"

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <utility>

namespace foresail::platform::http {

class ChunkQueue final : public EventStream {
public:
    struct Signals {
        std::function<void()> write;  ///< Something waits.
        std::function<void()> end;    ///< Write what waits, then close.
        std::function<void()> drop;   ///< Close now.
    };

    ChunkQueue(std::size_t bytes_max, Signals signals)
        : bytes_max_{bytes_max}, signals_{std::move(signals)} {}

    bool send(std::string chunk) override {
        bool is_full = false;
        {
            const std::lock_guard lock{mutex_};
            if (!is_open_) return false;
            is_full = waiting_.size() + chunk.size() > bytes_max_;
            if (!is_full) waiting_ += chunk;
        }
        // Who reads too slowly comes back and resumes; memory stays bounded.
        if (is_full) {
            if (mark_closed()) signals_.drop();
            return false;
        }
        signals_.write();
        return true;
    }

    void close() override {
        if (mark_closed()) signals_.end();
    }

    [[nodiscard]] bool is_open() const override {
        const std::lock_guard lock{mutex_};
        return is_open_;
    }

    /// All that waits; empty if nothing does.
    std::string take() {
        const std::lock_guard lock{mutex_};
        return std::exchange(waiting_, {});
    }

    /// True the first time.
    bool mark_closed() {
        const std::lock_guard lock{mutex_};
        return std::exchange(is_open_, false);
    }

private:
    std::size_t bytes_max_;
    Signals signals_;
    mutable std::mutex mutex_;
    std::string waiting_;
    bool is_open_ = true;
};

}  // namespace foresail::platform::http
