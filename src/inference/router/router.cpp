#include "inference/router/router.h"

#include "platform/logging.h"
#include "platform/metrics.h"

#include <algorithm>
#include <cmath>

namespace foresail::inference {
namespace {

using platform::Error;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using Steady = std::chrono::steady_clock;

constexpr std::int64_t bytes_a_token = 4;
// Where a second model is left, the first one gets this share of the time.
constexpr double first_share = 0.6;
constexpr std::chrono::minutes gathered_at_most{1};
constexpr const char* no_model_hint =
    "The quotes are shown instead. An admin can allow a model under Models.";

// A million tokens at `price` are `price` million micros.
Micros price_of(std::int64_t tokens, double price) {
    return static_cast<Micros>(std::llround(static_cast<double>(tokens) * price));
}

Micros cost_of(const ModelCard& card, std::int64_t input_tokens, std::int64_t output_tokens) {
    return price_of(input_tokens, card.input_price) + price_of(output_tokens, card.output_price);
}

Outcome outcome_of(const Error& error) {
    if (error.code == ErrorCode::DeadlineExceeded) return Outcome::Late;
    if (error.code == ErrorCode::Aborted) return Outcome::Stopped;
    if (error.code == ErrorCode::PermissionDenied) return Outcome::Refused;
    return Outcome::Failed;
}

// What the prompt is to blame for says nothing of the model.
bool blames_model(const Error& error) {
    return error.code != ErrorCode::Aborted && error.code != ErrorCode::InvalidArgument;
}

std::int64_t prompt_bytes(const Prompt& prompt) {
    std::int64_t bytes = 0;
    for (const PromptMessage& message : prompt.messages) {
        bytes += static_cast<std::int64_t>(message.text.size());
    }
    return bytes;
}

ModelState state_of(Tier tier, const std::shared_ptr<Generator>& generator, bool is_loading) {
    ModelState state{.tier = tier, .state = generator ? "on" : is_loading ? "loading" : "off"};
    if (generator) state.card = generator->card();
    return state;
}

}  // namespace

void Router::expect(Tier tier) {
    const std::lock_guard lock{mutex_};
    (tier == Tier::Own ? own_ : remote_).is_loading = true;
}

void Router::offer(Tier tier, std::shared_ptr<Generator> generator) {
    const std::lock_guard lock{mutex_};
    Place& place = tier == Tier::Own ? own_ : remote_;
    place = {.tier = tier, .generator = std::move(generator)};
}

void Router::give_up(Tier tier, const Error& why) {
    platform::log_warning("a language model stays off",
                          {{"tier", std::string{to_text(tier)}}, {"reason", why.message}});
    const std::lock_guard lock{mutex_};
    Place& place = tier == Tier::Own ? own_ : remote_;
    place = {.tier = tier, .trouble = why};
}

std::vector<ModelState> Router::models() const {
    const std::lock_guard lock{mutex_};
    std::vector<ModelState> states;
    for (const Place* place : {&own_, &remote_}) {
        ModelState state = state_of(place->tier, place->generator, place->is_loading);
        if (place->trouble) {
            state.reason = place->trouble->message;
            state.hint = place->trouble->hint;
        } else if (state.state == "off") {
            state.reason = "none is configured";
            state.hint = place->tier == Tier::Own ? "Set llm.model_file to a chat model as GGUF."
                                                  : "Set llm.url and llm.model.";
        } else if (place->generator && place->breaker->is_open(clock_.steady_now())) {
            state.state = "resting";
            state.reason = "it has failed several times in a row";
            state.hint = "It is tried again by itself.";
        }
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<Router::Place> Router::candidates(const WritingTask& task,
                                              const InferencePolicy& policy) const {
    std::vector<Place> places;
    const std::lock_guard lock{mutex_};
    if (own_.generator && policy.own_is_allowed) places.push_back(own_);
    const bool may_leave = policy.remote_is_allowed && task.sensitivity == Sensitivity::Normal;
    if (remote_.generator && may_leave) {
        const auto& regions = policy.regions;
        const std::string& region = remote_.generator->card().region;
        if (regions.empty() || std::find(regions.begin(), regions.end(), region) != regions.end()) {
            places.push_back(remote_);
        }
    }
    if (task.preference == Preference::Strongest) std::reverse(places.begin(), places.end());
    return places;
}

// The most this run can cost must fit into what is left of the day's budget.
Result<> Router::check_budget(const WritingTask& task, const InferencePolicy& policy,
                              const Place& place, const Prompt& prompt) const {
    const Micros most = cost_of(place.generator->card(), prompt_bytes(prompt) / bytes_a_token + 1,
                                static_cast<std::int64_t>(prompt.tokens_max));
    if (most == 0) return {};
    const auto midnight = std::chrono::floor<std::chrono::days>(clock_.now());
    TRY(const auto totals, ledger_.totals(task.workspace, midnight));
    Micros spent = 0;
    for (const TierTotal& total : totals) spent += total.cost;
    if (spent + most <= policy.budget_a_day) return {};
    return failure(ErrorCode::ResourceExhausted, "the day's budget for models is spent",
                   "It is full again at midnight UTC; an admin can raise it under Models.");
}

Result<RoutedText> Router::write(const WritingTask& task, const Prompt& prompt) {
    TRY(const InferencePolicy policy, policies_.get(task.workspace));
    Error last{ErrorCode::FailedPrecondition, "no language model may write here", no_model_hint};
    const std::vector<Place> places = candidates(task, policy);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place& place = places[i];
        if (auto budget = check_budget(task, policy, place, prompt); !budget) {
            last = budget.error();
            continue;
        }
        if (!place.breaker->admit(clock_.steady_now())) {
            last = {ErrorCode::Unavailable, "the language model rests after failures",
                    no_model_hint};
            continue;
        }
        Prompt part = prompt;
        if (i + 1 < places.size()) {
            const auto now = Steady::now();
            part.deadline = now + std::chrono::duration_cast<Steady::duration>(
                                      (prompt.deadline - now) * first_share);
        }
        auto done = run(task, part, place);
        if (done) return done;
        last = done.error();
        if (last.code == ErrorCode::Aborted) break;
    }
    return tl::unexpected{std::move(last)};
}

InferenceRun Router::row_of(const WritingTask& task, const Place& place) const {
    const ModelCard& card = place.generator->card();
    return {.workspace = task.workspace,
            .at = clock_.now(),
            .task = task.kind,
            .tier = place.tier,
            .model = card.name,
            .place = card.where};
}

Result<RoutedText> Router::run(const WritingTask& task, const Prompt& prompt, const Place& place) {
    InferenceRun row = row_of(task, place);
    const auto begin = Steady::now();
    auto written = place.generator->generate(task.workspace, prompt);
    row.duration_ms =
        std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begin).count();
    if (!written) {
        row.outcome = outcome_of(written.error());
        row.reason = written.error().message;
        // What failed on the way was sent all the same, and may be charged.
        const bool was_sent = place.tier == Tier::Remote && row.outcome != Outcome::Refused;
        if (was_sent) {
            row.bytes_sent = prompt_bytes(prompt);
            row.prompt_tokens = row.bytes_sent / bytes_a_token;
            row.cost = cost_of(place.generator->card(), row.prompt_tokens, 0);
        }
        if (blames_model(written.error())) {
            place.breaker->failed(clock_.steady_now());
        } else {
            place.breaker->withdrawn();
        }
        keep(row);
        return tl::unexpected{written.error()};
    }
    place.breaker->succeeded();
    row.bytes_sent = static_cast<std::int64_t>(written->bytes_sent);
    row.sent_sha256 = written->sent_sha256;
    row.prompt_tokens = static_cast<std::int64_t>(written->prompt_tokens);
    row.written_tokens = static_cast<std::int64_t>(written->written_tokens);
    if (written->ending == Ending::Stopped) row.outcome = Outcome::Stopped;
    row.cost = cost_of(place.generator->card(), row.prompt_tokens, row.written_tokens);
    row.saved = saved(row.prompt_tokens, row.written_tokens, row.cost);
    keep(row);
    return RoutedText{std::move(*written), place.tier, row.model};
}

Micros Router::saved(std::int64_t input_tokens, std::int64_t output_tokens, Micros cost) const {
    const Micros large =
        price_of(input_tokens, prices_.input) + price_of(output_tokens, prices_.output);
    return std::max<Micros>(0, large - cost);
}

void Router::tally(const domain::WorkspaceId& workspace, const BatchTally& batch) {
    InferenceRun row{.workspace = workspace,
                     .at = clock_.now(),
                     .task = batch.task,
                     .tier = batch.tier,
                     .model = batch.model,
                     .place = "this machine",
                     .count = batch.count,
                     .prompt_tokens = batch.text_bytes / bytes_a_token,
                     .duration_ms = batch.duration_ms};
    row.saved = saved(row.prompt_tokens, 0, 0);
    keep(row);
}

void Router::gather(const domain::WorkspaceId& workspace, const BatchTally& run) {
    std::optional<Gathered> due;
    {
        const std::scoped_lock lock{mutex_};
        const auto same =
            std::find_if(gathered_.begin(), gathered_.end(), [&](const Gathered& known) {
                return known.workspace == workspace && known.batch.task == run.task &&
                       known.batch.model == run.model;
            });
        if (same == gathered_.end()) {
            gathered_.push_back({workspace, run, clock_.now()});
            return;
        }
        same->batch.count += run.count;
        same->batch.text_bytes += run.text_bytes;
        same->batch.duration_ms += run.duration_ms;
        if (clock_.now() - same->since < gathered_at_most) return;
        due = std::move(*same);
        gathered_.erase(same);
    }
    tally(due->workspace, due->batch);
}

void Router::flush() {
    std::vector<Gathered> all;
    {
        const std::scoped_lock lock{mutex_};
        all.swap(gathered_);
    }
    for (const Gathered& one : all) tally(one.workspace, one.batch);
}

void Router::keep(const InferenceRun& run) {
    const std::string label = "tier=\"" + std::string{to_text(run.tier)} + "\"";
    platform::count("inference_runs", label, run.count);
    const auto kept = ledger_.append(run);
    if (!kept) {
        platform::log_warning("the inference ledger can't be written",
                              {{"reason", kept.error().message}});
    }
}

}  // namespace foresail::inference
