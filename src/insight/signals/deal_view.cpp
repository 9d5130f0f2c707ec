#include "insight/signals/deal_view.h"

#include "understand/sentence.h"

#include <algorithm>

namespace foresail::insight {

namespace {

constexpr std::size_t person_count_max = 50;

void add_person(std::vector<domain::ContactId>& people, const domain::ContactId& one) {
    if (one.empty() || people.size() >= person_count_max) return;
    if (std::find(people.begin(), people.end(), one) == people.end()) people.push_back(one);
}

}  // namespace

std::vector<domain::ContactId> people_of(const DealView& view) {
    std::vector<domain::ContactId> people = view.deal.contacts;
    for (const auto& mail : view.mails) {
        add_person(people, mail.sender);
        for (const auto& other : mail.others) add_person(people, other);
    }
    return people;
}

Signal make_signal(const DealView& view, SignalKind kind, const std::string& newest) {
    Signal signal;
    signal.id = domain::derive_id<domain::InsightId>(
        domain::Instant{},
        {view.rep.viewer.workspace.text, to_text(kind), view.deal.id.text, newest});
    signal.kind = kind;
    signal.deal = view.deal.id;
    return signal;
}

std::optional<domain::Citation> cite_mail(const Rep& rep, const domain::ActivityId& activity) {
    const auto mail = rep.tables.activities.get(rep.viewer, activity);
    if (!mail) return std::nullopt;
    for (const domain::Zone& zone : mail->zones) {
        if (zone.kind != domain::ZoneKind::Reply || zone.span.end > mail->text.size()) continue;
        const auto sentences = understand::split_sentences(mail->text, zone.span);
        if (sentences.empty()) continue;
        // The longest says more than a greeting does.
        const auto best =
            std::max_element(sentences.begin(), sentences.end(), [](const auto& a, const auto& b) {
                return a.span.end - a.span.begin < b.span.end - b.span.begin;
            });
        return domain::Citation{activity, best->span, std::string{best->span.of(mail->text)}};
    }
    return std::nullopt;
}

}  // namespace foresail::insight
