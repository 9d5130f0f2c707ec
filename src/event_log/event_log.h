// The event log: what was captured, in order, for good. Capture appends; the flow consumes; replay
// consumes again from an older offset. Two implementations: embedded (SQLite) and, later, Kafka.
//
// Thread safety: append() from any thread; one consumer a workspace at a time.
// Order: a workspace's events are read in the order of their offsets, hence also a conversation's.
#pragma once

#include "domain/raw_event.h"
#include "platform/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace foresail::event_log {

/// An event's place in its workspace's log: 1, 2, 3, ... 0 is before the first.
using Offset = std::int64_t;

inline constexpr std::size_t event_bytes_max = 64UL * 1024 * 1024;
inline constexpr std::size_t batch_count_max = 256;
/// Of one read(): more of them are no damaged events but a wrong key.
inline constexpr int damaged_count_max = 8;

struct StoredEvent {
    Offset offset = 0;
    domain::EventId id;
    domain::RawEvent event;
    /// Its bytes can't be unsealed and are left out: the others of the log go on without it.
    std::optional<platform::Error> damage{};
};

struct Appended {
    std::vector<Offset> offsets;  ///< One an event; a known event's is the one it had.
    std::int64_t new_count = 0;
};

class EventLog {
public:
    virtual ~EventLog() = default;
    /// Makes `events` (of any workspaces) durable before it returns; all of them or none. A
    /// redelivered event (same EventId) keeps its first offset and is not stored twice. Calls at
    /// the same time share one sync. Errors: ResourceExhausted (disk full), InvalidArgument (over
    /// `event_bytes_max`), NotFound (no such workspace), Unavailable.
    virtual platform::Result<Appended> append(std::span<const domain::RawEvent> events) = 0;
    /// Up to `count_max` events after `after`, in order; empty at the end. Errors: DataLoss (more
    /// than damaged_count_max can't be unsealed), NotFound.
    virtual platform::Result<std::vector<StoredEvent>> read(const domain::WorkspaceId& workspace,
                                                            Offset after,
                                                            std::size_t count_max) = 0;
    /// One event, wherever it is. Errors: NotFound, DataLoss.
    virtual platform::Result<StoredEvent> find(const domain::WorkspaceId& workspace,
                                               const domain::EventId& id) = 0;
    /// The offset of the last durable event; 0 for an empty log.
    virtual platform::Result<Offset> end(const domain::WorkspaceId& workspace) = 0;
    /// Waits until the workspace's log goes past `after` or `timeout` is over. Wakes at once for
    /// appends of this process, within 250 ms for those of another (foresail import).
    virtual platform::Result<Offset> wait(const domain::WorkspaceId& workspace, Offset after,
                                          std::chrono::milliseconds timeout) = 0;
};

}  // namespace foresail::event_log
