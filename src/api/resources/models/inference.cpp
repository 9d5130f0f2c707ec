// What models did, and what they may do: the ledger, the models' states, the workspace's policy.
#include "api/http/fields.h"
#include "api/http/parameters.h"
#include "api/resources/resources.h"

#include <charconv>

namespace foresail::api {
namespace {

using inference::InferencePolicy;
using inference::InferenceRun;
using inference::ModelState;
using inference::TierTotal;
using nlohmann::json;

constexpr std::int64_t micros_a_cent = 10'000;
constexpr std::int64_t budget_cents_max = 100'000'000;
constexpr std::size_t region_count_max = 20;

json run_json(const InferenceRun& run) {
    return {{"id", std::to_string(run.number)},
            {"at", domain::to_iso8601(run.at)},
            {"task", run.task},
            {"tier", inference::to_text(run.tier)},
            {"model", run.model},
            {"where", run.place},
            {"count", run.count},
            {"bytes_sent", run.bytes_sent},
            {"sent_sha256", run.sent_sha256},
            {"prompt_tokens", run.prompt_tokens},
            {"written_tokens", run.written_tokens},
            {"duration_ms", run.duration_ms},
            {"outcome", inference::to_text(run.outcome)},
            {"reason", run.reason},
            {"cost_micros", run.cost},
            {"saved_micros", run.saved}};
}

json model_json(const ModelState& model) {
    return {{"tier", inference::to_text(model.tier)},
            {"state", model.state},
            {"reason", model.reason},
            {"hint", model.hint},
            {"name", model.card.name},
            {"where", model.card.where},
            {"region", model.card.region}};
}

json policy_json(const InferencePolicy& policy) {
    return {{"own_is_allowed", policy.own_is_allowed},
            {"remote_is_allowed", policy.remote_is_allowed},
            {"regions", policy.regions},
            {"budget_cents_a_day", policy.budget_a_day / micros_a_cent}};
}

json totals_json(const std::vector<TierTotal>& totals) {
    json list = json::array();
    for (const TierTotal& total : totals) {
        list.push_back({{"tier", inference::to_text(total.tier)},
                        {"count", total.count},
                        {"failed_count", total.failed_count},
                        {"bytes_sent", total.bytes_sent},
                        {"duration_ms", total.duration_ms},
                        {"cost_micros", total.cost},
                        {"saved_micros", total.saved}});
    }
    return list;
}

Answer show_inference(Call& call) {
    auto& router = call.services.router;
    const auto& workspace = call.viewer.workspace;
    const auto today = std::chrono::floor<std::chrono::days>(call.services.clock.now());
    router.flush();
    TRY(const auto policy, router.policies().get(workspace));
    TRY(const auto totals_today, router.ledger().totals(workspace, today));
    TRY(const auto totals_30_days,
        router.ledger().totals(workspace, today - std::chrono::days{29}));
    json models = json::array();
    for (const ModelState& model : router.models()) models.push_back(model_json(model));
    return answer({{"currency", call.services.config.llm.currency},
                   {"models", std::move(models)},
                   {"policy", policy_json(policy)},
                   {"today", totals_json(totals_today)},
                   {"last_30_days", totals_json(totals_30_days)}});
}

Answer list_runs(Call& call) {
    TRY(const auto page, page_of(call.request));
    std::int64_t before = 0;
    const std::string& cursor = page.cursor;
    if (!cursor.empty()) {
        const auto [end, error] =
            std::from_chars(cursor.data(), cursor.data() + cursor.size(), before);
        if (error != std::errc{} || end != cursor.data() + cursor.size() || before < 1) {
            return platform::failure(platform::ErrorCode::InvalidArgument,
                                     "the cursor is none of this list's");
        }
    }
    const auto limit = static_cast<std::size_t>(page.limit);
    call.services.router.flush();
    TRY(auto runs, call.services.router.ledger().list(call.viewer.workspace, before, limit + 1));
    json body{{"items", json::array()}, {"next_cursor", ""}};
    if (runs.size() > limit) {
        runs.resize(limit);
        body["next_cursor"] = std::to_string(runs.back().number);
    }
    for (const InferenceRun& run : runs) body["items"].push_back(run_json(run));
    return answer(body);
}

Answer update_policy(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto own, fields.flag_if("own_is_allowed"));
    TRY(const auto remote, fields.flag_if("remote_is_allowed"));
    const bool has_regions = fields.has("regions");
    TRY(const auto regions, fields.texts("regions", region_count_max));
    TRY(const auto budget, fields.number_if("budget_cents_a_day", 0, budget_cents_max));
    TRY_VOID(fields.done());
    auto& policies = call.services.router.policies();
    TRY(InferencePolicy policy, policies.get(call.viewer.workspace));
    if (own) policy.own_is_allowed = *own;
    if (remote) policy.remote_is_allowed = *remote;
    if (has_regions) policy.regions = regions;
    if (budget) policy.budget_a_day = *budget * micros_a_cent;
    TRY_VOID(policies.put(call.viewer.workspace, policy));
    TRY_VOID(call.services.cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                                     "inference_policy.updated",
                                                     policy_json(policy).dump()));
    return show_inference(call);
}

}  // namespace

void add_inference(Routes& routes) {
    routes.push_back({"GET", "/inference", Access::SignedIn, show_inference});
    routes.push_back({"GET", "/inference-runs", Access::SignedIn, list_runs});
    routes.push_back({"PATCH", "/inference-policy", Access::Admin, update_policy});
}

}  // namespace foresail::api
