#include "insight/deals_at_risk.h"

#include "insight/signals/deal_signals.h"

#include <set>

namespace foresail::insight {

using platform::Result;

namespace {

// Below what has a date.
double urgency_of(const Signal& signal) {
    return 0.3 + 0.4 * signal.strength;
}

Insight to_insight(const Signal& signal, const domain::Deal& deal) {
    Insight insight;
    insight.id = signal.id;
    insight.kind = InsightKind::DealSignal;
    insight.title = deal.title + ": " + signal.title;
    insight.reason = signal.detail;
    insight.citation = signal.evidence.front();
    insight.contact = signal.contact;
    insight.company = deal.company;
    insight.deal = deal.id;
    insight.since = signal.since;
    insight.urgency = urgency_of(signal);
    return insight;
}

}  // namespace

Result<std::vector<Insight>> find_deals_at_risk(const Rep& rep) {
    TRY(const auto signals, signals_of_open_deals(rep));
    std::vector<Insight> insights;
    std::set<domain::DealId> taken;
    for (const Signal& signal : signals) {
        if (insights.size() >= deals_at_risk_max || signal.strength < today_strength_min) break;
        if (signal.kind == SignalKind::PromiseBroken || taken.contains(signal.deal)) continue;
        TRY(const auto deal, rep.tables.deals.get(signal.deal));
        if (!deal.owner.empty() && deal.owner != rep.viewer.user) continue;
        taken.insert(signal.deal);
        insights.push_back(to_insight(signal, deal));
    }
    return insights;
}

}  // namespace foresail::insight
