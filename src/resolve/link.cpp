#include "resolve/link.h"

#include "resolve/people.h"
#include "resolve/thread.h"

#include <algorithm>

namespace foresail::resolve {

using platform::Result;

namespace {

// Of how many contacts the deals are looked at; a mail to more people is about no deal of one.
constexpr std::size_t deal_contact_count_max = 10;

domain::Direction direction_of(const domain::Activity& activity, const domain::Team& team) {
    const domain::Participant* sender = domain::sender_of(activity);
    const bool is_sent_by_us =
        activity.from_sent_folder || (sender != nullptr && team.includes(sender->address));
    if (!is_sent_by_us) return domain::Direction::Inbound;
    const auto is_recipient = [](const domain::Participant& participant) {
        return participant.role != domain::ParticipantRole::From &&
               participant.role != domain::ParticipantRole::ReplyTo;
    };
    bool has_recipient = false;
    bool has_outsider = false;
    for (const domain::Participant& participant : activity.participants) {
        if (!is_recipient(participant)) continue;
        has_recipient = true;
        has_outsider = has_outsider || !team.includes(participant.address);
    }
    // Sent to undisclosed recipients: most likely not to ourselves.
    if (!has_recipient && activity.from_sent_folder) return domain::Direction::Outbound;
    return has_outsider ? domain::Direction::Outbound : domain::Direction::Internal;
}

// The one open deal that fits: one that names the people, before one that is only their company's.
Result<std::optional<domain::DealId>> find_deal(const Links& links, ContactDirectory& directory) {
    std::vector<domain::DealId> named;
    std::vector<domain::DealId> of_company;
    const auto note = [](std::vector<domain::DealId>& deals, const domain::DealId& deal) {
        if (std::find(deals.begin(), deals.end(), deal) == deals.end()) deals.push_back(deal);
    };
    const auto count = std::min(links.contacts.size(), deal_contact_count_max);
    for (std::size_t i = 0; i < count; ++i) {
        const domain::ContactId& contact = links.contacts[i];
        TRY(const auto deals,
            directory.open_deals(contact, links.company.value_or(domain::CompanyId{})));
        for (const domain::Deal& deal : deals) {
            const bool is_named = std::find(deal.contacts.begin(), deal.contacts.end(), contact) !=
                                  deal.contacts.end();
            note(is_named ? named : of_company, deal.id);
        }
    }
    const auto& fitting = named.empty() ? of_company : named;
    if (fitting.size() != 1) return std::nullopt;
    return fitting.front();
}

}  // namespace

Result<Links> link(domain::Activity activity, ContactDirectory& directory) {
    TRY(const domain::Team team, directory.team());
    activity.direction = direction_of(activity, team);
    for (domain::Participant& participant : activity.participants) {
        participant.user = team.user_of(participant.address);
    }
    TRY(ThreadPlace place, find_thread(activity, team, directory));
    activity.thread = place.thread;

    Links links{.activity = activity, .merged_threads = std::move(place.merged)};
    People people{activity, team, directory};
    TRY_VOID(people.fill(links));
    TRY(links.deal, find_deal(links, directory));
    return links;
}

}  // namespace foresail::resolve
