#include "app/flow.h"

#include "normalize/normalize.h"
#include "platform/guarded.h"
#include "platform/logging.h"
#include "platform/metrics.h"
#include "resolve/link.h"

#include <algorithm>
#include <utility>

namespace foresail::app {

using platform::Error;
using platform::ErrorCode;
using platform::guarded;
using platform::Result;

namespace {

// 2 s, 4 s, 8 s ... up to 10 minutes.
std::chrono::milliseconds backoff(int try_count) {
    using std::chrono::seconds;
    return std::min<std::chrono::milliseconds>(seconds{1LL << std::min(try_count, 10)},
                                               seconds{600});
}

// Whether trying again can help. What the input itself causes stays as it is.
bool may_pass_later(const Error& error) {
    return error.code != ErrorCode::InvalidArgument && error.code != ErrorCode::NotFound;
}

}  // namespace

Flow::Flow(FlowTools tools, domain::WorkspaceId workspace,
           std::shared_ptr<store::WorkspaceStore> store)
    : tools_{std::move(tools)}, workspace_{std::move(workspace)}, store_{std::move(store)} {}

Result<std::size_t> Flow::step() {
    TRY(Batch batch, due_retries());
    if (batch.empty()) {
        TRY(batch, next_events());
    }
    if (batch.empty()) return 0;

    const platform::Timer timer{"flow_batch_latency_ms", {}};
    TRY(const domain::Team team, tools_.cell.workspaces().team(workspace_));
    normalize(batch);
    understand(batch, team);
    TRY_VOID(apply(batch, team));
    platform::count("flow_events", {}, static_cast<std::int64_t>(batch.size()));
    tools_.on_commit(workspace_);
    answer_edits(batch);
    return batch.size();
}

Result<std::optional<domain::Instant>> Flow::next_retry_at() const {
    TRY(const auto waiting, store_->query([](const store::Tables& tables) {
        return tables.progress.stuck(store::StuckState::Waiting);
    }));
    std::optional<domain::Instant> next;
    for (const store::StuckEvent& event : waiting) {
        if (!next || event.next_try_at < *next) next = event.next_try_at;
    }
    return next;
}

// The first waiting event of each conversation, where its time has come.
Result<Flow::Batch> Flow::due_retries() {
    TRY(const auto waiting, store_->query([](const store::Tables& tables) {
        return tables.progress.stuck(store::StuckState::Waiting);
    }));
    const domain::Instant now = tools_.clock.now();
    Batch batch;
    std::vector<std::string> seen;
    for (const store::StuckEvent& stuck : waiting) {
        if (batch.size() == batch_count_max) break;
        if (std::find(seen.begin(), seen.end(), stuck.conversation) != seen.end()) continue;
        seen.push_back(stuck.conversation);
        if (stuck.next_try_at > now) continue;
        TRY(auto events, tools_.log.read(workspace_, stuck.offset - 1, 1));
        if (events.empty() || events.front().offset != stuck.offset) continue;
        batch.push_back(
            {.stored = std::move(events.front()), .is_retry = true, .try_count = stuck.try_count});
    }
    return batch;
}

Result<Flow::Batch> Flow::next_events() {
    TRY(const auto applied, store_->query([](const store::Tables& tables) {
        return tables.progress.applied_offset();
    }));
    TRY(auto events, tools_.log.read(workspace_, applied, batch_count_max));
    Batch batch;
    for (auto& event : events) batch.push_back({.stored = std::move(event)});
    return batch;
}

void Flow::normalize(Batch& batch) {
    for (Passenger& passenger : batch) {
        const platform::Timer timer{"flow_step_latency_ms", "step=\"normalize\""};
        const domain::RawEvent& event = passenger.stored.event;
        if (passenger.stored.damage) {
            passenger.error = passenger.stored.damage;
            passenger.failed_step = "read";
            continue;
        }
        if (event.kind == domain::EventKind::Edit) {
            passenger.edit = domain::parse_edit(event.bytes);
            if (!passenger.edit) {
                passenger.error = Error{ErrorCode::InvalidArgument, "the edit can't be read", {}};
            }
        } else if (auto activity =
                       guarded("reading a mail", [&] { return normalize::read(event); })) {
            passenger.activity = std::move(*activity);
        } else {
            passenger.error = std::move(activity).error();
        }
        if (passenger.error) passenger.failed_step = "normalize";
    }
}

// One batch for the model, before the transaction opens: so that readers and the log wait for no
// model. Directions come from a first look at the records; apply() links again inside the
// transaction, where the mails of this batch see each other.
void Flow::understand(Batch& batch, const domain::Team& team) {
    const platform::Timer timer{"flow_step_latency_ms", "step=\"understand\""};
    std::vector<domain::Activity> activities;
    std::vector<Passenger*> owners;
    const auto looked = store_->read([&](const store::Tables& tables) -> Result<> {
        const auto directory = store::create_directory(tables, team);
        for (Passenger& passenger : batch) {
            if (!passenger.activity) continue;
            auto links = guarded("linking a mail",
                                 [&] { return resolve::link(*passenger.activity, *directory); });
            if (!links) continue;  // apply() meets the same error and sets the event aside.
            activities.push_back(std::move(links->activity));
            owners.push_back(&passenger);
        }
        return {};
    });
    if (!looked || activities.empty()) return;

    const auto begin = tools_.clock.steady_now();
    auto readings = extract(activities);
    const auto taken = tools_.clock.steady_now() - begin;
    if (tools_.counts_inference) {
        tally(activities, std::chrono::duration_cast<std::chrono::milliseconds>(taken).count());
    }
    for (std::size_t i = 0; i < owners.size(); ++i) {
        if (readings[i]) {
            owners[i]->reading = std::move(*readings[i]);
        } else {
            owners[i]->error = std::move(readings[i]).error();
            owners[i]->failed_step = "understand";
        }
    }
}

// All at once where that goes; else each alone, so that one that can't be read fails no other.
std::vector<Result<understand::Reading>> Flow::extract(
    std::span<const domain::Activity> activities) {
    understand::Extractor extractor{tools_.embedder};
    const auto take = [&](std::span<const domain::Activity> some) {
        return guarded("understanding mails", [&] { return extractor.extract(some); });
    };
    std::vector<Result<understand::Reading>> readings;
    if (auto all = take(activities)) {
        for (auto& reading : *all) readings.emplace_back(std::move(reading));
        return readings;
    }
    for (const domain::Activity& activity : activities) {
        auto one = take({&activity, 1});
        if (one) {
            readings.emplace_back(std::move(one->front()));
        } else {
            readings.emplace_back(tl::unexpected<Error>(std::move(one).error()));
        }
    }
    return readings;
}

// One row for the batch: a row for each fact would cost more than the fact.
void Flow::tally(std::span<const domain::Activity> activities, std::int64_t duration_ms) {
    inference::BatchTally done{.task = "mail.understand",
                               .tier = inference::Tier::Small,
                               .model = tools_.embedder.model_name(),
                               .count = static_cast<std::int64_t>(activities.size()),
                               .duration_ms = duration_ms};
    for (const domain::Activity& activity : activities) {
        done.text_bytes += static_cast<std::int64_t>(activity.text.size());
    }
    tools_.router.tally(workspace_, done);
}

Result<> Flow::apply(Batch& batch, const domain::Team& team) {
    const platform::Timer timer{"flow_step_latency_ms", "step=\"store\""};
    return store_->write([&](store::Tables& tables) -> Result<> {
        for (Passenger& passenger : batch) {
            TRY_VOID(apply_one(tables, passenger, team));
        }
        TRY(const auto applied, tables.progress.applied_offset());
        return tables.progress.set_applied_offset(std::max(applied, batch.back().stored.offset));
    });
}

Result<> Flow::apply_one(store::Tables& tables, Passenger& passenger, const domain::Team& team) {
    const domain::RawEvent& event = passenger.stored.event;
    const event_log::Offset offset = passenger.stored.offset;
    const bool is_retry = passenger.is_retry;
    if (!is_retry) {
        TRY(passenger.is_waiting, tables.progress.is_conversation_waiting(event.conversation));
        if (passenger.is_waiting) return set_aside(tables, passenger);
    }
    if (!passenger.error) {
        std::string step = "resolve";
        const auto work = [&]() -> Result<> {
            if (passenger.edit) {
                step = "edit";
                return apply_edit(tables, passenger);
            }
            const auto directory = store::create_directory(tables, team);
            TRY(const auto links, resolve::link(*passenger.activity, *directory));
            step = "store";
            return store::commit(tables, links, passenger.reading, event.received_at);
        };
        auto done = guarded("working an event in", [&] { return store_->attempt(work); });
        if (!done) {
            // A full disk or a closed file concerns the batch, not this event.
            if (done.error().code == ErrorCode::ResourceExhausted) return done;
            passenger.error = std::move(done).error();
            passenger.failed_step = step;
        }
    }
    if (!passenger.error) return is_retry ? tables.progress.remove_stuck(offset) : Result<>{};
    // An edit that its person can mend is answered, not kept.
    if (passenger.edit && !platform::is_retryable(passenger.error->code)) {
        return is_retry ? tables.progress.remove_stuck(offset) : Result<>{};
    }
    return set_aside(tables, passenger);
}

Result<> Flow::apply_edit(store::Tables& tables, const Passenger& passenger) {
    const domain::RawEvent& event = passenger.stored.event;
    const domain::Viewer viewer{.workspace = workspace_, .user = passenger.edit->by};
    return store::apply_edit(tables, *passenger.edit, event.received_at, viewer);
}

Result<> Flow::set_aside(store::Tables& tables, const Passenger& passenger) {
    const domain::Instant now = tools_.clock.now();
    store::StuckEvent stuck{.offset = passenger.stored.offset,
                            .event = passenger.stored.id,
                            .conversation = passenger.stored.event.conversation,
                            .state = store::StuckState::Waiting,
                            .try_count = passenger.try_count + 1,
                            .step = passenger.failed_step,
                            .first_failed_at = now,
                            .next_try_at = now};
    if (passenger.is_waiting) {
        // It is due as soon as the one before it is through.
        stuck.step = "waiting";
        stuck.error = "an earlier mail of this conversation is still being worked on";
    } else {
        const Error& error = *passenger.error;
        const bool gives_up = passenger.stored.damage || !may_pass_later(error) ||
                              stuck.try_count >= tools_.config.mail.retry_count_max;
        stuck.state = gives_up ? store::StuckState::Parked : store::StuckState::Waiting;
        stuck.error = error.message;
        stuck.hint = error.hint;
        stuck.next_try_at = now + backoff(stuck.try_count);
        platform::log_warning("event set aside", {{"workspace", workspace_.text},
                                                  {"offset", stuck.offset},
                                                  {"step", stuck.step},
                                                  {"try_count", stuck.try_count},
                                                  {"is_parked", gives_up},
                                                  {"error", error.message}});
    }
    return tables.progress.put_stuck(stuck);
}

void Flow::answer_edits(const Batch& batch) {
    for (const Passenger& passenger : batch) {
        if (passenger.stored.event.kind != domain::EventKind::Edit) continue;
        EditOutcomes::Outcome outcome;
        const bool is_kept = passenger.is_waiting ||
                             (passenger.error && platform::is_retryable(passenger.error->code));
        if (is_kept) {
            outcome = platform::failure(ErrorCode::DeadlineExceeded,
                                        "the change is kept but not applied yet",
                                        "It is tried again by itself: do not repeat it.");
        } else if (passenger.error) {
            outcome = tl::unexpected<Error>(*passenger.error);
        }
        tools_.outcomes.answer(passenger.stored.id, std::move(outcome));
    }
}

}  // namespace foresail::app
