#include "insight/signals/promise_broken.h"

#include <algorithm>

namespace foresail::insight {

namespace {

std::string due_text(const Rep& rep, const domain::DueDate& due) {
    return "was due " + day_words(rep.local, rep.local.day_of(shown_moment(due)));
}

}  // namespace

std::optional<Signal> find_promise_broken(const DealView& view) {
    std::vector<const domain::Commitment*> late;
    for (const auto& promise : view.promises) {
        const bool counts = promise.due && promise.due->at <= view.rep.local.now &&
                            promise.due->at > view.rep.local.now - broken_days_max &&
                            promise.state == domain::CommitmentState::Open;
        if (counts) late.push_back(&promise);
    }
    if (late.empty()) return std::nullopt;
    std::sort(late.begin(), late.end(), [](const auto* a, const auto* b) {
        return a->due->at != b->due->at ? a->due->at > b->due->at : a->id < b->id;
    });
    const domain::Commitment& newest = *late.front();
    Signal signal = make_signal(view, SignalKind::PromiseBroken, newest.id.text);
    const auto theirs = std::count_if(late.begin(), late.end(), [](const auto* promise) {
        return promise->side == domain::Side::Theirs;
    });
    const bool is_theirs = newest.side == domain::Side::Theirs;
    signal.title = is_theirs ? "Their promise is overdue" : "Our promise is overdue";
    signal.detail = "It " + due_text(view.rep, *newest.due);
    if (late.size() > 1) {
        signal.detail += "; " + std::to_string(late.size()) + " promises are late, " +
                         std::to_string(theirs) + " of them theirs";
    }
    constexpr std::size_t evidence_max = 5;
    for (std::size_t i = 0; i < std::min(late.size(), evidence_max); ++i) {
        signal.evidence.push_back({late[i]->activity, late[i]->span, late[i]->quote});
    }
    signal.contact = newest.contact;
    signal.since = newest.due->at;
    signal.strength = is_theirs ? 0.65 : 0.75;
    return signal;
}

}  // namespace foresail::insight
