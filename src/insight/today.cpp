#include "insight/today.h"

#include "domain/words.h"
#include "insight/awaited.h"
#include "insight/deals_at_risk.h"
#include "insight/promises.h"
#include "insight/rep.h"
#include "insight/risky_contracts.h"

#include <algorithm>
#include <iterator>

namespace foresail::insight {

using platform::Result;

namespace {

constexpr std::size_t insight_count_max = 100;

constexpr domain::Words<InsightKind, 6> words{{{{InsightKind::PromiseDue, "promise_due"},
                                                {InsightKind::PromiseOverdue, "promise_overdue"},
                                                {InsightKind::AnswerAwaited, "answer_awaited"},
                                                {InsightKind::TheirsOverdue, "theirs_overdue"},
                                                {InsightKind::DealSignal, "deal_signal"},
                                                {InsightKind::ContractRisk, "contract_risk"}}}};

// Most urgent first; the id decides between equals, so that the page doesn't jump.
bool is_before(const Insight& a, const Insight& b) {
    return a.urgency != b.urgency ? a.urgency > b.urgency : a.id < b.id;
}

}  // namespace

Result<std::vector<Insight>> today(const Rep& rep, const std::optional<domain::DealId>& deal) {
    TRY(auto insights, find_promises(rep));
    TRY(auto awaited, find_awaited(rep));
    std::move(awaited.begin(), awaited.end(), std::back_inserter(insights));
    TRY(auto contracts, find_risky_contracts(rep));
    std::move(contracts.begin(), contracts.end(), std::back_inserter(insights));
    if (!deal) {  // Its own page shows all of its signals.
        TRY(auto at_risk, find_deals_at_risk(rep));
        std::move(at_risk.begin(), at_risk.end(), std::back_inserter(insights));
    }

    TRY(const auto dismissed, rep.tables.insights.dismissed(rep.viewer.user));
    std::erase_if(insights, [&](const Insight& insight) {
        return dismissed.contains(insight.id) || (deal && insight.deal != *deal);
    });
    std::sort(insights.begin(), insights.end(), is_before);
    if (insights.size() > insight_count_max) insights.resize(insight_count_max);
    return insights;
}

const char* to_text(InsightKind kind) {
    return words.text_of(kind);
}

}  // namespace foresail::insight
