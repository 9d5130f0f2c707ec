#include "capture/testing/fake_sink.h"

namespace foresail::capture::testing {

void FakeSink::set_gate(Gate gate) {
    const std::lock_guard lock{mutex_};
    gate_ = std::move(gate);
}

void FakeSink::set_lag(std::int64_t lag) {
    const std::lock_guard lock{mutex_};
    lag_ = lag;
}

std::vector<domain::RawEvent> FakeSink::events() {
    const std::lock_guard lock{mutex_};
    return events_;
}

bool FakeSink::wait_for_count(std::size_t count, std::chrono::milliseconds deadline) {
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, deadline, [&] { return events_.size() >= count; });
}

platform::Result<Taken> FakeSink::append(std::span<const domain::RawEvent> events) {
    Gate gate;
    {
        const std::lock_guard lock{mutex_};
        gate = gate_;
    }
    if (gate) TRY_VOID(gate(events));
    const std::lock_guard lock{mutex_};
    Taken taken;
    for (const domain::RawEvent& event : events) {
        if (known_.insert(domain::event_id(event).text).second) {
            events_.push_back(event);
            ++taken.new_count;
        } else {
            ++taken.known_count;
        }
    }
    changed_.notify_all();
    return taken;
}

std::int64_t FakeSink::lag(const domain::WorkspaceId&) const {
    const std::lock_guard lock{mutex_};
    return lag_;
}

}  // namespace foresail::capture::testing
