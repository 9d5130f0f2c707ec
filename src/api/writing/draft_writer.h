// Has a model put drafts into better words, behind the requests: one draft after the other, in a
// thread of its own, so that no page waits for a model. What it made goes through the event log
// like any other change; the page hears of it by the stream.
//
// Thread safety: all methods from any thread. Ends its thread when it goes, also amid a model's
// run.
#pragma once

#include "api/services.h"
#include "domain/draft.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace foresail::api {

class DraftWriter {
public:
    /// How many drafts may wait for a model.
    static constexpr std::size_t waiting_count_max = 32;

    /// `services` outlive this object.
    explicit DraftWriter(Services& services);
    ~DraftWriter();
    DraftWriter(const DraftWriter&) = delete;
    DraftWriter& operator=(const DraftWriter&) = delete;

    /// Whether a model is there that the workspace's policy lets write.
    [[nodiscard]] bool has_model(const domain::WorkspaceId& workspace) const;
    /// False where too many wait already. A draft that waits is not put in twice.
    bool ask(const domain::Viewer& viewer, const domain::DraftId& draft);
    /// "waiting", "writing", or "" where nothing is under way.
    [[nodiscard]] std::string state(const domain::DraftId& draft) const;

private:
    struct Job {
        domain::Viewer viewer;
        domain::DraftId draft;
    };
    void run(const std::stop_token& stop);
    platform::Result<> write(const Job& job, const std::stop_token& stop);

    Services& services_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Job> waiting_;
    domain::DraftId writing_;
    std::jthread thread_;
};

}  // namespace foresail::api
