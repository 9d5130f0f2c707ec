// What of People decides whether two addresses are one person's. A mail says of itself who wrote
// it, so anybody can claim to be anybody: only an address at the sender's own company is taken over
// without asking, and two contacts that exist are never joined here.
#include "resolve/automatic_address.h"
#include "resolve/mail_domain.h"
#include "resolve/people.h"
#include "resolve/person_name.h"

#include <algorithm>

namespace foresail::resolve {

using platform::Result;

namespace {

constexpr std::size_t candidate_count_max = 10;

bool has_private_address_only(const domain::Contact& contact) {
    return std::none_of(contact.addresses.begin(), contact.addresses.end(),
                        [](const std::string& address) { return company_domain(address); });
}

// Why two contacts of one full name may be one person; empty: the name alone is no ground.
std::string ground_for_merge(const domain::Contact& a, const domain::Contact& b) {
    if (!a.phone.value.empty() && a.phone.value == b.phone.value) {
        return "Same name and phone number";
    }
    if (!a.company.empty() && a.company == b.company) return "Same name at the same company";
    if (has_private_address_only(a) != has_private_address_only(b)) {
        return "Same name, once with a private address";
    }
    return {};
}

}  // namespace

Result<> People::learn_address(ContactDraft& draft, const domain::Participant& sender,
                               const std::string& address, Links& links) {
    auto& addresses = draft.record.addresses;
    if (std::find(addresses.begin(), addresses.end(), address) != addresses.end() ||
        team_.includes(address) || is_automatic_address(address)) {
        return {};
    }
    TRY(const ContactDraft* other, contact_of(address, false));
    if (other != nullptr) {
        if (names_agree(other->record.name.value, draft.record.name.value)) {
            propose(draft.record, other->record, "One gives the other's address as their own",
                    links);
        }
        return {};
    }
    const auto company = company_domain(sender.address);
    if (!company || company != company_domain(address)) return {};
    addresses.push_back(address);
    contact_by_address_[address] = draft.record.id;
    return {};
}

// Looks for namesakes only where something that decides has changed.
Result<> People::propose_merges(const ContactDraft& draft, Links& links) {
    const domain::Contact& contact = draft.record;
    const bool is_changed = draft.is_new || contact.name.value != draft.before.name.value ||
                            contact.phone.value != draft.before.phone.value ||
                            contact.company != draft.before.company ||
                            contact.addresses != draft.before.addresses;
    if (!is_changed || !is_full_name(contact.name.value)) return {};
    const std::string folded = fold_name(contact.name.value);

    TRY(auto namesakes, directory_.contacts_by_name(contact.name.value));
    if (namesakes.size() > candidate_count_max) namesakes.resize(candidate_count_max);
    std::erase_if(namesakes,
                  [&](const domain::Contact& other) { return contacts_.contains(other.id); });
    for (const auto& [id, other] : contacts_) {
        if (id != contact.id && fold_name(other.record.name.value) == folded) {
            namesakes.push_back(other.record);
        }
    }
    for (const domain::Contact& other : namesakes) {
        std::string reason = ground_for_merge(contact, other);
        if (!reason.empty()) propose(contact, other, std::move(reason), links);
    }
    return {};
}

void People::propose(const domain::Contact& a, const domain::Contact& b, std::string reason,
                     Links& links) const {
    const auto& [first, second] = std::minmax(a.id.text, b.id.text);
    const auto id = domain::derive_id<domain::MergeProposalId>(
        domain::Instant{}, {activity_.workspace.text, "merge", first, second});
    const bool is_proposed =
        std::any_of(links.proposals.begin(), links.proposals.end(),
                    [&](const MergeProposal& proposal) { return proposal.id == id; });
    if (is_proposed) return;
    const bool a_is_older = std::tie(a.created_at, a.id) < std::tie(b.created_at, b.id);
    links.proposals.push_back({.id = id,
                               .keep = a_is_older ? a.id : b.id,
                               .merge = a_is_older ? b.id : a.id,
                               .reason = std::move(reason),
                               .activity = activity_.id});
}

}  // namespace foresail::resolve
