// Where capture puts what it got. Implemented by event_log/ (through app/).
#pragma once

#include "domain/raw_event.h"
#include "platform/result.h"

#include <cstdint>
#include <span>

namespace foresail::capture {

/// What became of an append: how many were new, how many known already.
struct Taken {
    std::int64_t new_count = 0;
    std::int64_t known_count = 0;
};

class EventSink {
public:
    virtual ~EventSink() = default;
    /// Durable when it returns. Errors: ResourceExhausted (disk full: try again later),
    /// InvalidArgument (too large), Unavailable.
    virtual platform::Result<Taken> append(std::span<const domain::RawEvent> events) = 0;
    /// How many events of the workspace are durable but not yet worked into its records: history
    /// waits while this is over mail.backfill_lag_max, so that new mail comes first.
    [[nodiscard]] virtual std::int64_t lag(const domain::WorkspaceId& workspace) const = 0;
};

}  // namespace foresail::capture
