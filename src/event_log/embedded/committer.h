// Gives all appends that wait at the same time one transaction and one sync.
//
// Thread safety: commit() from any thread; it blocks until the batch is durable or has failed.
#pragma once

#include "event_log/event_log.h"
#include "event_log/sqlite/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace foresail::event_log {

/// An event that is ready to be written.
struct SealedEvent {
    const domain::RawEvent* event = nullptr;
    domain::EventId id;
    std::string payload;
};

/// Where a workspace's log ends after a commit.
using Ends = std::vector<std::pair<domain::WorkspaceId, Offset>>;

class Committer {
public:
    /// `on_commit` hears of each durable batch before its callers go on.
    Committer(std::unique_ptr<sqlite::Database> database,
              std::function<void(const Ends&)> on_commit);
    Committer(const Committer&) = delete;
    Committer& operator=(const Committer&) = delete;
    /// Commits what waits, then ends.
    ~Committer();

    platform::Result<Appended> commit(std::span<const SealedEvent> events);

private:
    struct Waiting {
        std::span<const SealedEvent> events;
        Appended appended;
        std::optional<platform::Error> error;
        bool is_done = false;
    };
    using Batch = std::vector<Waiting*>;

    void run();
    Batch take_batch();
    platform::Result<Ends> write(const Batch& batch);
    platform::Result<Offset> write_event(const SealedEvent& event, std::int64_t number, Offset& end,
                                         Appended& appended);

    std::unique_ptr<sqlite::Database> database_;
    std::function<void(const Ends&)> on_commit_;
    std::mutex mutex_;
    std::condition_variable work_comes_;
    std::condition_variable batch_is_done_;
    std::deque<Waiting*> queue_;
    bool is_stopping_ = false;
    std::thread thread_;
};

}  // namespace foresail::event_log
