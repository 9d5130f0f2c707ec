#include "insight/signals/deal_signals.h"

#include "insight/promises.h"
#include "insight/signals/competitor_named.h"
#include "insight/signals/decision_maker.h"
#include "insight/signals/gone_quiet.h"
#include "insight/signals/price_pushed.h"
#include "insight/signals/promise_broken.h"
#include "insight/signals/signal_memory.h"
#include "insight/signals/single_threaded.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace foresail::insight {

using platform::Result;
using std::chrono::days;

namespace {

constexpr int deal_mail_count_max = 1'000;
constexpr int deal_saying_count_max = 400;
constexpr int promise_count_max = 2'000;

using Finder = std::optional<Signal> (*)(const DealView&);
constexpr std::array<Finder, 6> finders{
    find_gone_quiet,   find_single_threaded,        find_competitor,
    find_price_pushed, find_decision_maker_missing, find_promise_broken};

domain::Instant tomorrow(const Rep& rep) {
    return rep.local.start_of(rep.local.today() + days{1});
}

/// Open ones that are late or will be today.
Result<std::vector<domain::Commitment>> due_promises(const Rep& rep, const domain::DealId& deal) {
    store::CommitmentFilter filter;
    filter.deal = deal;
    filter.kind = domain::CommitmentKind::Promise;
    filter.state = domain::CommitmentState::Open;
    filter.due_until = tomorrow(rep);
    store::PageRequest page{.limit = store::page_size_max};
    std::vector<domain::Commitment> due;
    for (int seen = 0; seen < promise_count_max; seen += store::page_size_max) {
        TRY(auto found, rep.tables.commitments.list(rep.viewer, filter, page));
        std::move(found.items.begin(), found.items.end(), std::back_inserter(due));
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return due;
}

Result<DealView> view_of(const Rep& rep, const domain::Deal& deal,
                         const std::vector<std::string>& competitors) {
    DealView view{rep, deal, competitors, {}, {}, {}};
    // By days, so that time alone changes what is looked at when a day begins and never between.
    const auto today = rep.local.start_of(rep.local.today());
    TRY(view.mails, rep.tables.exchanges.mails(rep.viewer, {.deal = deal.id,
                                                            .from = today - deal_mail_days_max,
                                                            .limit = deal_mail_count_max}));
    TRY(view.sayings, rep.tables.exchanges.sayings(rep.viewer, {.deal = deal.id,

                                                                .from = today - saying_days_max,
                                                                .limit = deal_saying_count_max}));
    TRY(view.promises, due_promises(rep, deal.id));
    return view;
}

/// When time alone changes what was worked out: at the end of the day, unless one of these comes
/// before it.
domain::Instant lasts_until(const DealView& view, const std::vector<Signal>& signals) {
    const auto now = view.rep.local.now;
    auto until = tomorrow(view.rep);
    const auto add = [&](domain::Instant at) {
        if (at > now) until = std::min(until, at);
    };
    for (const auto& mail : view.mails) add(mail.sent_at);
    if (const auto* last = last_of_theirs(view)) add(last->sent_at + silence_of(view) + days{1});
    for (const auto& promise : view.promises) {
        if (!promise.due) continue;
        add(promise.due->at);
        add(promise.due->at + broken_days_max);
    }
    for (const Signal& signal : signals) {  // "4 hours ago"
        const auto hours = std::chrono::floor<std::chrono::hours>(now - signal.since);
        if (hours < days{1}) add(signal.since + hours + std::chrono::hours{1});
    }
    return until;
}

Result<Lasting> work_out(const Rep& rep, const domain::Deal& deal,
                         const std::vector<std::string>& competitors) {
    TRY(const auto view, view_of(rep, deal, competitors));
    std::vector<Signal> signals;
    for (const Finder find : finders) {
        auto signal = find(view);
        if (signal && !signal->evidence.empty()) signals.push_back(*std::move(signal));
    }
    const auto until = lasts_until(view, signals);
    return Lasting{std::move(signals), rep.local.now, until};
}

void sort(std::vector<Signal>& signals) {
    std::sort(signals.begin(), signals.end(), [](const Signal& a, const Signal& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.id < b.id;
    });
}

Result<std::set<domain::StageId>> open_stages(const Rep& rep) {
    TRY(const auto pipelines, rep.tables.deals.pipelines());
    std::set<domain::StageId> stages;
    for (const auto& pipeline : pipelines) {
        for (const auto& stage : pipeline.stages) {
            if (stage.kind == domain::StageKind::Open) stages.insert(stage.id);
        }
    }
    return stages;
}

Result<std::vector<Signal>> remembered(const Rep& rep, const store::DealChange& change,
                                       const std::vector<std::string>& competitors) {
    if (rep.signals != nullptr) {
        auto known = rep.signals->find(rep, change.deal, change.version);
        if (known) return *std::move(known);
    }
    TRY(const auto deal, rep.tables.deals.get(change.deal));
    TRY(auto lasting, work_out(rep, deal, competitors));
    auto signals = lasting.signals;
    if (rep.signals != nullptr) {
        rep.signals->keep(rep, change.deal, change.version, std::move(lasting));
    }
    return signals;
}

Result<std::vector<Signal>> shown(const Rep& rep, const std::vector<store::DealChange>& changes) {
    TRY(const auto competitors, rep.tables.competitors.names());
    TRY(const auto dismissed, rep.tables.insights.dismissed(rep.viewer.user));
    std::vector<Signal> signals;
    for (const auto& change : changes) {
        TRY(auto found, remembered(rep, change, competitors));
        std::move(found.begin(), found.end(), std::back_inserter(signals));
    }
    std::erase_if(signals, [&](const Signal& signal) { return dismissed.contains(signal.id); });
    sort(signals);
    return signals;
}

}  // namespace

Result<std::vector<Signal>> signals_of(const Rep& rep, const domain::Deal& deal) {
    TRY(const auto stages, open_stages(rep));
    if (!stages.contains(deal.stage)) return std::vector<Signal>{};
    TRY(const auto version, rep.tables.deal_changes.version(deal.id));
    return shown(rep, {{deal.id, version}});
}

Result<std::vector<Signal>> signals_beside_insights(const Rep& rep, const domain::Deal& deal) {
    TRY(auto signals, signals_of(rep, deal));
    const auto broken = std::find_if(signals.begin(), signals.end(), [](const Signal& signal) {
        return signal.kind == SignalKind::PromiseBroken;
    });
    if (broken == signals.end()) return signals;
    TRY(const auto insights, find_promises(rep));
    const bool is_told = std::all_of(
        broken->evidence.begin(), broken->evidence.end(), [&](const domain::Citation& promise) {
            return std::any_of(insights.begin(), insights.end(), [&](const Insight& insight) {
                return insight.citation.activity == promise.activity &&
                       insight.citation.span.begin == promise.span.begin;
            });
        });
    if (is_told) signals.erase(broken);
    return signals;
}

Result<std::vector<Signal>> signals_of_open_deals(const Rep& rep) {
    TRY(const auto changes, rep.tables.deal_changes.open(deal_count_max));
    return shown(rep, changes);
}

}  // namespace foresail::insight
