// An EventSink in memory, for the tests of what captures.
//
// Thread safety: all methods from any thread.
#pragma once

#include "capture/event_sink.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace foresail::capture::testing {

class FakeSink final : public EventSink {
public:
    /// Each is called before an append; an error is what append() then answers.
    using Gate = std::function<platform::Result<>(std::span<const domain::RawEvent>)>;
    void set_gate(Gate gate);
    void set_lag(std::int64_t lag);
    std::vector<domain::RawEvent> events();
    /// Waits until there are `count` events; false when `deadline` is over first.
    bool wait_for_count(std::size_t count,
                        std::chrono::milliseconds deadline = std::chrono::seconds{60});

    platform::Result<Taken> append(std::span<const domain::RawEvent> events) override;
    [[nodiscard]] std::int64_t lag(const domain::WorkspaceId& workspace) const override;

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Gate gate_;
    std::int64_t lag_ = 0;
    std::vector<domain::RawEvent> events_;  ///< In the order of their coming, each once.
    std::set<std::string> known_;
};

}  // namespace foresail::capture::testing
