#include "insight/signals/single_threaded.h"

#include <set>

namespace foresail::insight {

std::optional<Signal> find_single_threaded(const DealView& view) {
    std::set<domain::ContactId> people;
    int count = 0;
    const store::ExchangedMail* last = nullptr;   // Of theirs.
    const store::ExchangedMail* first = nullptr;  // Of all that count.
    const auto from = view.rep.local.start_of(view.rep.local.today()) - single_days_max;
    for (const auto& mail : view.mails) {
        if (mail.sent_at < from) break;
        if (!mail.sender.empty()) people.insert(mail.sender);
        people.insert(mail.others.begin(), mail.others.end());
        if (people.size() > 1) return std::nullopt;
        ++count;
        first = &mail;
        if (last == nullptr && mail.direction == domain::Direction::Inbound) last = &mail;
    }
    if (people.size() != 1 || count < single_mail_count_min || last == nullptr ||
        view.mails.front().sent_at - first->sent_at < single_days_min) {
        return std::nullopt;
    }
    auto citation = cite_mail(view.rep, last->activity);
    if (!citation) return std::nullopt;
    const domain::ContactId& person = *people.begin();
    // Somebody else may join at any time: it is one piece of evidence, whatever mails follow.
    Signal signal = make_signal(view, SignalKind::SingleThreaded, person.text);
    const std::string name = name_of(view.rep, person, "one person");
    signal.title = "All goes through " + name;
    signal.detail = std::to_string(count) + " mails, the first " +
                    day_words(view.rep.local, view.rep.local.day_of(first->sent_at)) +
                    ", and nobody else on their side took part. Their last mail:";
    signal.evidence.push_back(*std::move(citation));
    signal.contact = person;
    signal.since = last->sent_at;
    signal.strength = count >= 2 * single_mail_count_min ? 0.5 : 0.4;
    return signal;
}

}  // namespace foresail::insight
