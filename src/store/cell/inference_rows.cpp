#include "store/cell/inference_rows.h"

#include <nlohmann/json.hpp>

namespace foresail::store {
namespace {

using inference::InferencePolicy;
using inference::InferenceRun;
using inference::Tier;
using inference::TierTotal;
using platform::Result;
using sqlite::Synchronous;

InferenceRun read(const sqlite::Statement& row, const domain::WorkspaceId& workspace) {
    const auto outcome = inference::parse_outcome(row.text(12));
    return {.number = row.integer(0),
            .workspace = workspace,
            .at = row.instant(1),
            .task = row.text(2),
            .tier = static_cast<Tier>(row.small(3)),
            .model = row.text(4),
            .place = row.text(5),
            .count = row.integer(6),
            .bytes_sent = row.integer(7),
            .sent_sha256 = row.text(8),
            .prompt_tokens = row.integer(9),
            .written_tokens = row.integer(10),
            .duration_ms = row.integer(11),
            .outcome = outcome.value_or(inference::Outcome::Failed),
            .reason = row.text(13),
            .cost = row.integer(14),
            .saved = row.integer(15)};
}

}  // namespace

Result<> LedgerRows::append(const InferenceRun& run) {
    // Normal: what a power failure takes is seconds of counts, and the flow waits for nothing.
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) -> Result<> {
        return database.run(
            "INSERT INTO inference_ledger (workspace, at, task, tier, model, place, count,"
            " bytes_sent, sent_sha256, prompt_tokens, written_tokens, duration_ms, outcome,"
            " reason, cost, saved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            run.workspace, run.at, run.task, static_cast<std::int64_t>(run.tier), run.model,
            run.place, run.count, run.bytes_sent, run.sent_sha256, run.prompt_tokens,
            run.written_tokens, run.duration_ms, std::string{inference::to_text(run.outcome)},
            run.reason, run.cost, run.saved);
    });
}

Result<std::vector<InferenceRun>> LedgerRows::list(const domain::WorkspaceId& workspace,
                                                   std::int64_t before,
                                                   std::size_t count_max) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare("SELECT number, at, task, tier, model, place, count, bytes_sent,"
                          " sent_sha256, prompt_tokens, written_tokens, duration_ms, outcome,"
                          " reason, cost, saved FROM inference_ledger"
                          " WHERE workspace = ? AND (? = 0 OR number < ?)"
                          " ORDER BY number DESC LIMIT ?"));
    row.bind_all(workspace, before, before, static_cast<std::int64_t>(count_max));
    std::vector<InferenceRun> runs;
    for (;;) {
        TRY(const bool has_row, row.step());
        if (!has_row) return runs;
        runs.push_back(read(row, workspace));
    }
}

Result<std::vector<TierTotal>> LedgerRows::totals(const domain::WorkspaceId& workspace,
                                                  domain::Instant since) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare(
            "SELECT tier, sum(count), sum(CASE outcome WHEN 'done' THEN 0 ELSE count END),"
            " sum(bytes_sent), sum(duration_ms), sum(cost), sum(saved)"
            " FROM inference_ledger WHERE workspace = ? AND at >= ?"
            " GROUP BY tier ORDER BY tier"));
    row.bind_all(workspace, since);
    std::vector<TierTotal> totals;
    for (;;) {
        TRY(const bool has_row, row.step());
        if (!has_row) return totals;
        totals.push_back({.tier = static_cast<Tier>(row.small(0)),
                          .count = row.integer(1),
                          .failed_count = row.integer(2),
                          .bytes_sent = row.integer(3),
                          .duration_ms = row.integer(4),
                          .cost = row.integer(5),
                          .saved = row.integer(6)});
    }
}

Result<InferencePolicy> PolicyRows::get(const domain::WorkspaceId& workspace) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare("SELECT own_is_allowed, remote_is_allowed, regions, budget_a_day"
                          " FROM inference_policies WHERE workspace = ?"));
    row.bind_all(workspace);
    TRY(const bool has_row, row.step());
    InferencePolicy policy;
    if (!has_row) return policy;
    policy.own_is_allowed = row.flag(0);
    policy.remote_is_allowed = row.flag(1);
    policy.budget_a_day = row.integer(3);
    const auto regions = nlohmann::json::parse(row.bytes(2), nullptr, false);
    if (!regions.is_array()) return policy;
    for (const auto& region : regions) {
        if (region.is_string()) policy.regions.push_back(region.get<std::string>());
    }
    return policy;
}

Result<> PolicyRows::put(const domain::WorkspaceId& workspace, const InferencePolicy& policy) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        const std::string regions =
            nlohmann::json(policy.regions)
                .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return database.run(
            "INSERT OR REPLACE INTO inference_policies"
            " (workspace, own_is_allowed, remote_is_allowed, regions, budget_a_day)"
            " VALUES (?, ?, ?, ?, ?)",
            workspace, policy.own_is_allowed, policy.remote_is_allowed, regions,
            policy.budget_a_day);
    });
}

}  // namespace foresail::store
