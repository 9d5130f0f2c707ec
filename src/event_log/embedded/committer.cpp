#include "event_log/embedded/committer.h"

#include "event_log/embedded/place.h"
#include "event_log/sqlite/transaction.h"
#include "platform/metrics.h"

#include <map>

namespace foresail::event_log {

namespace {

using platform::Result;

/// A batch ends here, so that one transaction does not grow without bound.
constexpr std::size_t batch_bytes_max = 96UL * 1024 * 1024;
/// 16 MiB of write-ahead log; the checkpoint runs after the callers went on.
constexpr int log_page_count_max = 4096;

struct LogWorkspace {
    std::int64_t number = 0;
    Offset end = 0;
};

Result<LogWorkspace> find_or_add(sqlite::Database& database, const domain::WorkspaceId& id) {
    TRY_VOID(
        database.run("INSERT INTO log_workspaces (workspace, end_offset) VALUES (?, 0)"
                     " ON CONFLICT (workspace) DO NOTHING",
                     id));
    TRY(auto statement,
        database.prepare("SELECT number, end_offset FROM log_workspaces WHERE workspace = ?"));
    statement.bind_all(id);
    TRY_VOID(statement.step());
    return LogWorkspace{statement.integer(0), statement.integer(1)};
}

}  // namespace

Committer::Committer(std::unique_ptr<sqlite::Database> database,
                     std::function<void(const Ends&)> on_commit)
    : database_{std::move(database)}, on_commit_{std::move(on_commit)} {
    database_->defer_checkpoints();
    thread_ = std::thread{[this] { run(); }};
}

Committer::~Committer() {
    {
        const std::lock_guard lock{mutex_};
        is_stopping_ = true;
    }
    work_comes_.notify_one();
    thread_.join();
}

Result<Appended> Committer::commit(std::span<const SealedEvent> events) {
    Waiting waiting{.events = events, .appended = {}, .error = {}, .is_done = false};
    std::unique_lock lock{mutex_};
    queue_.push_back(&waiting);
    work_comes_.notify_one();
    batch_is_done_.wait(lock, [&] { return waiting.is_done; });
    if (waiting.error) return tl::unexpected(std::move(*waiting.error));
    return std::move(waiting.appended);
}

void Committer::run() {
    while (true) {
        const Batch batch = take_batch();
        if (batch.empty()) return;
        const auto ends = write(batch);
        if (ends) on_commit_(*ends);
        {
            const std::lock_guard lock{mutex_};
            for (Waiting* waiting : batch) {
                if (!ends) waiting->error = ends.error();
                waiting->is_done = true;
            }
        }
        batch_is_done_.notify_all();
        database_->checkpoint_over(log_page_count_max);
    }
}

Committer::Batch Committer::take_batch() {
    std::unique_lock lock{mutex_};
    work_comes_.wait(lock, [this] { return is_stopping_ || !queue_.empty(); });
    Batch batch;
    std::size_t bytes = 0;
    while (!queue_.empty()) {
        for (const auto& event : queue_.front()->events) bytes += event.payload.size();
        if (!batch.empty() && bytes > batch_bytes_max) break;
        batch.push_back(queue_.front());
        queue_.pop_front();
    }
    return batch;
}

Result<Ends> Committer::write(const Batch& batch) {
    const platform::Timer timer{"event_log_commit_ms", {}};
    TRY(auto transaction, sqlite::Transaction::begin(*database_, sqlite::TransactionKind::Write));
    std::map<domain::WorkspaceId, LogWorkspace> workspaces;
    for (Waiting* waiting : batch) {
        waiting->appended = {};
        for (const auto& event : waiting->events) {
            auto [at, is_first] = workspaces.try_emplace(event.event->workspace);
            if (is_first) {
                TRY(at->second, find_or_add(*database_, event.event->workspace));
            }
            auto& [number, end] = at->second;
            TRY(const Offset offset, write_event(event, number, end, waiting->appended));
            waiting->appended.offsets.push_back(offset);
        }
    }
    Ends ends;
    for (const auto& [id, workspace] : workspaces) {
        TRY_VOID(database_->run("UPDATE log_workspaces SET end_offset = ? WHERE number = ?",
                                workspace.end, workspace.number));
        ends.emplace_back(id, workspace.end);
    }
    TRY_VOID(transaction.commit());
    return ends;
}

Result<Offset> Committer::write_event(const SealedEvent& sealed, std::int64_t number, Offset& end,
                                      Appended& appended) {
    TRY(const auto known_place,
        database_->integer("SELECT place FROM events WHERE workspace_number = ? AND id = ?", 0,
                           number, sealed.id));
    if (known_place != 0) return offset_of_place(known_place);
    const domain::RawEvent& event = *sealed.event;
    TRY(auto statement,
        database_->prepare(
            "INSERT INTO events (place, workspace_number, id, vendor, connection, external_id,"
            " version, conversation, kind, owner, is_private, from_sent_folder, received_at,"
            " payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    statement.bind_all(place_of(number, end + 1), number, sealed.id, event.vendor, event.connection,
                       event.external_id, event.version, event.conversation,
                       static_cast<int>(event.kind), event.owner, event.is_private,
                       event.from_sent_folder, event.received_at, sqlite::Blob{sealed.payload});
    TRY_VOID(statement.run());
    ++appended.new_count;
    return ++end;
}

}  // namespace foresail::event_log
