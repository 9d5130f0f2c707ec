// How much of a memory that all share one holder takes; given back when it goes.
//
// Thread safety: a holder belongs to one thread at a time; `total` is shared.
#pragma once

#include <atomic>
#include <cstddef>

namespace foresail::platform::http {

class HeldBytes {
public:
    explicit HeldBytes(std::atomic<std::size_t>& total) : total_{total} {}
    ~HeldBytes() { release(); }
    HeldBytes(const HeldBytes&) = delete;
    HeldBytes& operator=(const HeldBytes&) = delete;

    /// `size` is no less than before. False where all together are over `total_max`.
    bool grow_to(std::size_t size, std::size_t total_max) {
        const std::size_t more = size - held_;
        held_ = size;
        return total_.fetch_add(more) + more <= total_max;
    }
    void release() {
        total_ -= held_;
        held_ = 0;
    }

private:
    std::atomic<std::size_t>& total_;
    std::size_t held_ = 0;
};

}  // namespace foresail::platform::http
