// How an ingest connection is doing. Mails can come by the hundred a second, so its status is
// written down now and then, not with each of them; who looks is told the newest.
//
// Thread safety: all methods from any thread.
#pragma once

#include "capture/connection_book.h"
#include "platform/clock.h"

#include <map>
#include <mutex>

namespace foresail::api {

class IngestCounts {
public:
    explicit IngestCounts(const platform::Clock& clock) : clock_{clock} {}

    /// Counts a mail that was taken. True if the status was written down: time to tell the pages.
    platform::Result<bool> taken(const domain::ConnectionId& id, capture::ConnectionBook& book,
                                 std::int64_t new_count);
    /// The status in the book and what is not in it yet.
    platform::Result<domain::SyncStatus> status(const domain::ConnectionId& id,
                                                capture::ConnectionBook& book);

private:
    struct Pending {
        std::int64_t new_count = 0;
        domain::Instant last_at;
        domain::Instant written_at;
    };
    static void add(const Pending& pending, domain::SyncStatus& status);

    const platform::Clock& clock_;
    std::mutex mutex_;
    std::map<domain::ConnectionId, Pending> pending_;
};

}  // namespace foresail::api
