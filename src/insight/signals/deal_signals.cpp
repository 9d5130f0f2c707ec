#include "insight/signals/deal_signals.h"

#include "insight/signals/competitor_named.h"
#include "insight/signals/decision_maker.h"
#include "insight/signals/gone_quiet.h"
#include "insight/signals/price_pushed.h"
#include "insight/signals/promise_broken.h"
#include "insight/signals/single_threaded.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace foresail::insight {

using platform::Result;

namespace {

constexpr int deal_mail_count_max = 1'000;
constexpr int deal_saying_count_max = 400;
constexpr int all_mail_count_max = 30'000;
constexpr int all_saying_count_max = 4'000;
constexpr int late_count_max = 2'000;

using Finder = std::optional<Signal> (*)(const DealView&);
constexpr std::array<Finder, 6> finders{
    find_gone_quiet,   find_single_threaded,        find_competitor,
    find_price_pushed, find_decision_maker_missing, find_promise_broken};

Result<std::vector<domain::Commitment>> late_promises(const Rep& rep,
                                                      const std::optional<domain::DealId>& deal) {
    store::CommitmentFilter filter;
    filter.deal = deal;
    filter.kind = domain::CommitmentKind::Promise;
    filter.state = domain::CommitmentState::Open;
    filter.due_until = rep.local.now;
    store::PageRequest page{.limit = store::page_size_max};
    std::vector<domain::Commitment> late;
    for (int seen = 0; seen < late_count_max; seen += store::page_size_max) {
        TRY(auto found, rep.tables.commitments.list(rep.viewer, filter, page));
        for (auto& promise : found.items) {
            if (!promise.deal.empty()) late.push_back(std::move(promise));
        }
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return late;
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

void add_signals(const DealView& view, const std::set<domain::InsightId>& dismissed,
                 std::vector<Signal>& signals) {
    for (const Finder find : finders) {
        auto signal = find(view);
        if (signal && !signal->evidence.empty() && !dismissed.contains(signal->id)) {
            signals.push_back(*std::move(signal));
        }
    }
}

void sort(std::vector<Signal>& signals) {
    std::sort(signals.begin(), signals.end(), [](const Signal& a, const Signal& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.id < b.id;
    });
}

Result<std::vector<domain::Deal>> open_deals(const Rep& rep) {
    std::vector<domain::Deal> deals;
    store::PageRequest page{.limit = store::page_size_max};
    while (static_cast<int>(deals.size()) < deal_count_max) {
        TRY(auto found, rep.tables.deals.list({.text = {}, .only_open = true}, page));
        std::move(found.items.begin(), found.items.end(), std::back_inserter(deals));
        if (found.next_cursor.empty()) break;
        page.cursor = found.next_cursor;
    }
    return deals;
}

}  // namespace

Result<std::vector<Signal>> signals_of(const Rep& rep, const domain::Deal& deal) {
    std::vector<Signal> signals;
    TRY(const auto stages, open_stages(rep));
    if (!stages.contains(deal.stage)) return signals;
    TRY(const auto competitors, store::competitors_of(rep.tables).names());
    TRY(const auto dismissed, rep.tables.insights.dismissed(rep.viewer.user));
    DealView view{rep, deal, competitors, {}, {}, {}};
    const auto now = rep.local.now;
    TRY(view.mails, store::exchanges_of(rep.tables)
                        .mails(rep.viewer, {.deal = deal.id,
                                            .from = now - deal_mail_days_max,
                                            .limit = deal_mail_count_max}));
    TRY(view.sayings, store::exchanges_of(rep.tables)
                          .sayings(rep.viewer, {.deal = deal.id,
                                                .words = {},
                                                .from = now - saying_days_max,
                                                .limit = deal_saying_count_max}));
    TRY(view.late, late_promises(rep, deal.id));
    add_signals(view, dismissed, signals);
    sort(signals);
    return signals;
}

Result<std::vector<Signal>> signals_of_open_deals(const Rep& rep) {
    TRY(const auto deals, open_deals(rep));
    TRY(const auto competitors, store::competitors_of(rep.tables).names());
    TRY(const auto dismissed, rep.tables.insights.dismissed(rep.viewer.user));
    const auto now = rep.local.now;
    std::map<domain::DealId, DealView> views;
    for (const auto& deal : deals) {
        views.emplace(deal.id, DealView{rep, deal, competitors, {}, {}, {}});
    }
    TRY(auto mails,
        store::exchanges_of(rep.tables)
            .mails(rep.viewer, {.from = now - deal_mail_days_max, .limit = all_mail_count_max}));
    std::map<domain::ActivityId, domain::DealId> deal_of;
    for (auto& mail : mails) {
        const auto view = views.find(mail.deal);
        if (view == views.end()) continue;
        deal_of.emplace(mail.activity, mail.deal);
        view->second.mails.push_back(std::move(mail));
    }
    const std::string words =
        competitor_words(competitors) + " OR " + price_push_words + " OR " + decider_words;
    TRY(auto sayings, store::exchanges_of(rep.tables)
                          .sayings(rep.viewer, {.deal = {},
                                                .words = words,
                                                .from = now - saying_days_max,
                                                .limit = all_saying_count_max}));
    for (auto& saying : sayings) {
        const auto deal = deal_of.find(saying.activity);
        if (deal != deal_of.end()) views.at(deal->second).sayings.push_back(std::move(saying));
    }
    TRY(auto late, late_promises(rep, std::nullopt));
    for (auto& promise : late) {
        const auto view = views.find(promise.deal);
        if (view != views.end()) view->second.late.push_back(std::move(promise));
    }
    std::vector<Signal> signals;
    for (const auto& [id, view] : views) add_signals(view, dismissed, signals);
    sort(signals);
    return signals;
}

}  // namespace foresail::insight
