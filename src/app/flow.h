// The way of an event through the steps, for one workspace: log -> normalize -> resolve ->
// understand -> store. Takes small batches, writes each with its offset in one transaction, and
// sets aside what fails without holding up the rest.
//
// Thread safety: step() from one thread at a time.
// Invariant: an event's effects and the offset that passes it are in the same commit.
#pragma once

#include "app/edit_outcomes.h"
#include "domain/edit.h"
#include "event_log/event_log.h"
#include "inference/embedder.h"
#include "inference/router/router.h"
#include "platform/clock.h"
#include "platform/config.h"
#include "store/cell_store.h"
#include "store/commit.h"
#include "store/workspace_store.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace foresail::app {

/// What a flow works with; all outlive it.
struct FlowTools {
    event_log::EventLog& log;
    store::CellStore& cell;
    inference::Embedder& embedder;
    inference::Router& router;
    const platform::Clock& clock;
    const platform::Config& config;
    EditOutcomes& outcomes;
    /// Told after each commit that wrote something.
    std::function<void(const domain::WorkspaceId&)> on_commit;
    /// Whether what the models read goes into the inference ledger.
    bool counts_inference = true;

    /// The same for a replay: with another model and clock, and uncounted, because no large model
    /// would have read the mails again, so nothing is saved, and the clock stands still.
    [[nodiscard]] FlowTools to_replay(inference::Embedder& model,
                                      const platform::Clock& replay_clock) const {
        return {log, cell, model, router, replay_clock, config, outcomes, on_commit, false};
    }
};

class Flow {
public:
    /// How many events one transaction takes at most: large enough to share the cost of the commit
    /// and of a model's batch, small enough that new mail is on the page at once.
    static constexpr std::size_t batch_count_max = 16;

    Flow(FlowTools tools, domain::WorkspaceId workspace,
         std::shared_ptr<store::WorkspaceStore> store);

    /// Works on one batch: due retries first, else what is new. The number of events worked on; 0
    /// at the end of the log. An error means that nothing was applied: the disk is full, or the
    /// like.
    platform::Result<std::size_t> step();

    /// When the next retry is due, if any waits.
    [[nodiscard]] platform::Result<std::optional<domain::Instant>> next_retry_at() const;

private:
    /// An event on its way: read, and either an activity or an edit or an error.
    struct Passenger {
        event_log::StoredEvent stored;
        bool is_retry = false;
        int try_count = 0;  ///< Of earlier tries.
        std::optional<domain::Activity> activity;
        std::optional<domain::Edit> edit;
        understand::Reading reading;
        std::optional<platform::Error> error;
        std::string failed_step;
        bool is_waiting = false;  ///< Behind an earlier event of its conversation.
    };
    using Batch = std::vector<Passenger>;

    platform::Result<Batch> due_retries();
    platform::Result<Batch> next_events();
    static void normalize(Batch& batch);
    void understand(Batch& batch, const domain::Team& team);
    std::vector<platform::Result<understand::Reading>> extract(
        std::span<const domain::Activity> activities);
    void tally(std::span<const domain::Activity> activities, std::int64_t duration_ms);
    platform::Result<> apply(Batch& batch, const domain::Team& team);
    platform::Result<> apply_one(store::Tables& tables, Passenger& passenger,
                                 const domain::Team& team);
    platform::Result<> apply_edit(store::Tables& tables, const Passenger& passenger);
    platform::Result<> set_aside(store::Tables& tables, const Passenger& passenger);
    void answer_edits(const Batch& batch);

    FlowTools tools_;
    domain::WorkspaceId workspace_;
    std::shared_ptr<store::WorkspaceStore> store_;
};

}  // namespace foresail::app
