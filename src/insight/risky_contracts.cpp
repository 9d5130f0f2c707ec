#include "insight/risky_contracts.h"

#include <algorithm>

namespace foresail::insight {

using domain::Contract;
using platform::Result;

namespace {

bool is_reps(const Rep& rep, const Contract& contract) {
    if (contract.by == rep.viewer.user) return true;
    if (!contract.deal.empty()) {
        const auto deal = rep.tables.deals.get(contract.deal);
        if (deal && deal->owner == rep.viewer.user) return true;
    }
    if (contract.activity.empty()) return false;
    const auto activity = rep.tables.activities.get(rep.viewer, contract.activity);
    return activity && concerns(rep, *activity);
}

Insight to_insight(const Rep& rep, const Contract& contract) {
    const int count = contract.counts->open_high;
    Insight insight;
    // With the count: of what was dismissed more is news.
    insight.id = domain::derive_id<domain::InsightId>(
        domain::Instant{}, {rep.viewer.workspace.text, to_text(InsightKind::ContractRisk),
                            contract.id.text, std::to_string(count)});
    insight.kind = InsightKind::ContractRisk;
    insight.title = std::to_string(count) + " risky " + (count == 1 ? "clause" : "clauses") +
                    " in " + contract.file_name;
    insight.reason = contract.activity.empty()
                         ? "Added " + ago_words(rep.local, contract.at)
                         : "Came with a mail " + ago_words(rep.local, contract.at);
    insight.reason += "; nobody has decided on " + std::string{count == 1 ? "it" : "them"} + " yet";
    insight.contract = contract;
    insight.company = contract.company;
    insight.deal = contract.deal;
    insight.since = contract.at;
    insight.urgency = std::min(0.75, 0.5 + 0.05 * count);
    return insight;
}

}  // namespace

Result<std::vector<Insight>> find_risky_contracts(const Rep& rep) {
    std::vector<Insight> insights;
    TRY(const auto page, rep.tables.contracts.list(rep.viewer, {.with_unlikely = true},
                                                   {.limit = risky_contract_count_max}));
    for (const Contract& contract : page.items) {
        if (contract.at < rep.local.now - risky_contract_days_max) break;
        if (!contract.counts || contract.counts->open_high == 0) continue;
        if (is_reps(rep, contract)) insights.push_back(to_insight(rep, contract));
    }
    return insights;
}

}  // namespace foresail::insight
