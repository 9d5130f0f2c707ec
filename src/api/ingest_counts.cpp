#include "api/ingest_counts.h"

namespace foresail::api {
namespace {

constexpr std::chrono::seconds write_interval{5};

}  // namespace

platform::Result<bool> IngestCounts::taken(const domain::ConnectionId& id,
                                           capture::ConnectionBook& book, std::int64_t new_count) {
    const std::lock_guard lock{mutex_};
    Pending& pending = pending_[id];
    pending.new_count += new_count;
    pending.last_at = clock_.now();
    if (pending.last_at - pending.written_at < write_interval) return false;

    TRY(auto status, book.status(id));
    add(pending, status);
    TRY_VOID(book.set_status(id, status));
    pending.new_count = 0;
    pending.written_at = pending.last_at;
    return true;
}

platform::Result<domain::SyncStatus> IngestCounts::status(const domain::ConnectionId& id,
                                                          capture::ConnectionBook& book) {
    TRY(auto status, book.status(id));
    const std::lock_guard lock{mutex_};
    if (const auto pending = pending_.find(id); pending != pending_.end()) {
        add(pending->second, status);
    }
    return status;
}

void IngestCounts::add(const Pending& pending, domain::SyncStatus& status) {
    status.state = domain::SyncState::Live;
    status.taken_count += pending.new_count;
    status.last_success_at = pending.last_at;
    status.changed_at = pending.last_at;
    status.error.clear();
    status.hint.clear();
}

}  // namespace foresail::api
