#include "event_log/embedded/embedded_log.h"

#include "event_log/embedded/committer.h"
#include "event_log/embedded/log_schema.h"
#include "event_log/embedded/place.h"
#include "event_log/sqlite/pool.h"
#include "platform/metrics.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <system_error>

namespace foresail::event_log {

namespace {

using domain::RawEvent;
using domain::WorkspaceId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::chrono::milliseconds poll_interval{250};
constexpr int reader_count_max = 4;
/// read() hands over fewer events than asked for where they are this large together.
constexpr std::size_t read_bytes_max = 32UL * 1024 * 1024;

constexpr const char* event_columns =
    "place, id, vendor, connection, external_id, version, conversation, kind, owner, is_private,"
    " from_sent_folder, received_at, payload";

std::string context_of(const WorkspaceId& workspace, const domain::EventId& id) {
    return "event:" + workspace.text + ":" + id.text;
}

class EmbeddedLog final : public EventLog {
public:
    EmbeddedLog(EmbeddedLogOptions options, std::unique_ptr<sqlite::Database> writer)
        : options_{std::move(options)},
          readers_{[this] { return open_reader(); }, reader_count_max},
          committer_{std::move(writer), [this](const Ends& ends) { remember(ends); }} {}

    Result<Appended> append(std::span<const RawEvent> events) override;
    Result<std::vector<StoredEvent>> read(const WorkspaceId& workspace, Offset after,
                                          std::size_t count_max) override;
    Result<StoredEvent> find(const WorkspaceId& workspace, const domain::EventId& id) override;
    Result<Offset> end(const WorkspaceId& workspace) override;
    Result<Offset> wait(const WorkspaceId& workspace, Offset after,
                        std::chrono::milliseconds timeout) override;

private:
    Result<std::unique_ptr<sqlite::Database>> open_reader() const {
        return sqlite::Database::open(options_.file, options_.file_key,
                                      {.missing = sqlite::Missing::Refuse, .cache_kib = 1024});
    }
    Result<> check_room(std::size_t bytes) const;
    Result<std::vector<SealedEvent>> seal_all(std::span<const RawEvent> events) const;
    static StoredEvent unseal_row(const WorkspaceId& workspace, const platform::SecretKey& key,
                                  const sqlite::Statement& row);
    void remember(const Ends& ends);

    EmbeddedLogOptions options_;
    sqlite::Pool readers_;
    std::mutex mutex_;
    std::condition_variable grown_;
    std::map<WorkspaceId, Offset> ends_;  ///< Of this process's own appends.
    Committer committer_;                 ///< Last: its thread uses what stands above.
};

Result<> EmbeddedLog::check_room(std::size_t bytes) const {
    std::error_code error;
    const auto space = std::filesystem::space(options_.file, error);
    if (error) return {};  // What can't be told is not held against the sender.
    // Twice: the write-ahead log and the file itself.
    const auto needed = static_cast<std::uintmax_t>(options_.free_bytes_min) + 2 * bytes;
    if (space.available >= needed) return {};
    platform::count("event_log_refused_total", "reason=\"disk_full\"");
    return failure(ErrorCode::ResourceExhausted,
                   "the disk is full: " + std::to_string(space.available / 1'000'000) +
                       " MB are free, " + std::to_string(needed / 1'000'000) + " MB are needed",
                   "Free some space on the disk of the data folder. Nothing is lost: what could "
                   "not be taken is asked for again.");
}

Result<std::vector<SealedEvent>> EmbeddedLog::seal_all(std::span<const RawEvent> events) const {
    std::vector<SealedEvent> sealed;
    sealed.reserve(events.size());
    std::map<WorkspaceId, platform::SecretKey> keys;
    for (const RawEvent& event : events) {
        if (event.bytes.size() > event_bytes_max) {
            return failure(ErrorCode::InvalidArgument,
                           "an event of " + std::to_string(event.bytes.size()) +
                               " bytes is over the limit of " + std::to_string(event_bytes_max),
                           "Larger mails are not taken; the original stays in the mailbox.");
        }
        auto at = keys.find(event.workspace);
        if (at == keys.end()) {
            TRY(auto key, options_.data_keys(event.workspace));
            at = keys.emplace(event.workspace, std::move(key)).first;
        }
        SealedEvent one{.event = &event, .id = domain::event_id(event), .payload = {}};
        one.payload = platform::seal(at->second, event.bytes, context_of(event.workspace, one.id));
        sealed.push_back(std::move(one));
    }
    return sealed;
}

Result<Appended> EmbeddedLog::append(std::span<const RawEvent> events) {
    if (events.empty()) return Appended{};
    if (events.size() > batch_count_max) {
        return failure(ErrorCode::InvalidArgument,
                       "over " + std::to_string(batch_count_max) + " events in one append");
    }
    std::size_t bytes = 0;
    for (const RawEvent& event : events) bytes += event.bytes.size();
    TRY_VOID(check_room(bytes));
    TRY(const auto sealed, seal_all(events));
    TRY(auto appended, committer_.commit(sealed));
    platform::count("event_log_appended_total", {}, appended.new_count);
    return appended;
}

void EmbeddedLog::remember(const Ends& ends) {
    {
        const std::lock_guard lock{mutex_};
        for (const auto& [workspace, end] : ends) ends_[workspace] = end;
    }
    grown_.notify_all();
}

StoredEvent EmbeddedLog::unseal_row(const WorkspaceId& workspace, const platform::SecretKey& key,
                                    const sqlite::Statement& row) {
    StoredEvent stored;
    stored.offset = offset_of_place(row.integer(0));
    stored.id = row.id<domain::EventId>(1);
    RawEvent& event = stored.event;
    event.workspace = workspace;
    event.vendor = row.text(2);
    event.connection = row.id<domain::ConnectionId>(3);
    event.external_id = row.text(4);
    event.version = row.text(5);
    event.conversation = row.text(6);
    event.kind = static_cast<domain::EventKind>(row.small(7));
    event.owner = row.id<domain::UserId>(8);
    event.is_private = row.flag(9);
    event.from_sent_folder = row.flag(10);
    event.received_at = row.instant(11);
    auto bytes = platform::unseal(key, row.bytes(12), context_of(workspace, stored.id));
    if (bytes) {
        event.bytes = std::move(*bytes);
    } else {
        stored.damage = {ErrorCode::DataLoss,
                         "event " + std::to_string(stored.offset) + " can't be unsealed",
                         "Restore the data folder from a backup, or discard this event."};
    }
    return stored;
}

Result<std::vector<StoredEvent>> EmbeddedLog::read(const WorkspaceId& workspace, Offset after,
                                                   std::size_t count_max) {
    TRY(const auto key, options_.data_keys(workspace));
    TRY(const auto database, readers_.take());
    TRY(const auto number,
        database->integer("SELECT number FROM log_workspaces WHERE workspace = ?", 0, workspace));
    std::vector<StoredEvent> events;
    if (number == 0) return events;
    TRY(auto row, database->prepare(std::string{"SELECT "} + event_columns +
                                    " FROM events WHERE place > ? AND place < ?"
                                    " ORDER BY place LIMIT ?"));
    row.bind_all(place_of(number, after), place_of(number + 1, 0),
                 static_cast<std::int64_t>(count_max));
    std::size_t bytes = 0;
    int damaged_count = 0;
    while (bytes < read_bytes_max) {
        TRY(const bool has_row, row.step());
        if (!has_row) break;
        StoredEvent event = unseal_row(workspace, key, row);
        if (event.damage && ++damaged_count > damaged_count_max) {
            return tl::unexpected(std::move(*event.damage));
        }
        bytes += event.event.bytes.size();
        events.push_back(std::move(event));
    }
    return events;
}

Result<StoredEvent> EmbeddedLog::find(const WorkspaceId& workspace, const domain::EventId& id) {
    TRY(const auto key, options_.data_keys(workspace));
    TRY(const auto database, readers_.take());
    TRY(auto row, database->prepare(std::string{"SELECT "} + event_columns +
                                    " FROM events WHERE workspace_number = (SELECT number FROM"
                                    " log_workspaces WHERE workspace = ?) AND id = ?"));
    row.bind_all(workspace, id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such event");
    StoredEvent event = unseal_row(workspace, key, row);
    if (event.damage) return tl::unexpected(std::move(*event.damage));
    return event;
}

Result<Offset> EmbeddedLog::end(const WorkspaceId& workspace) {
    TRY(const auto database, readers_.take());
    return database->integer("SELECT end_offset FROM log_workspaces WHERE workspace = ?", 0,
                             workspace);
}

Result<Offset> EmbeddedLog::wait(const WorkspaceId& workspace, Offset after,
                                 std::chrono::milliseconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    while (true) {
        // Other processes append too: the row is asked each time, the condition only cuts the wait.
        TRY(const Offset end_now, end(workspace));
        if (end_now > after) return end_now;
        std::unique_lock lock{mutex_};
        const auto now = std::chrono::steady_clock::now();
        if (now >= deadline) return end_now;
        const auto until = std::min(deadline, now + poll_interval);
        grown_.wait_until(lock, until, [&] {
            const auto at = ends_.find(workspace);
            return at != ends_.end() && at->second > after;
        });
    }
}

}  // namespace

Result<std::unique_ptr<EventLog>> open_embedded_log(EmbeddedLogOptions options) {
    TRY(auto writer, sqlite::Database::open(options.file, options.file_key, {.cache_kib = 8192}));
    TRY_VOID(prepare_log_tables(*writer));
    return std::make_unique<EmbeddedLog>(std::move(options), std::move(writer));
}

}  // namespace foresail::event_log
