#include "resolve/testing/fake_directory.h"

#include "resolve/person_name.h"

#include <algorithm>
#include <chrono>

namespace foresail::resolve::testing {

using platform::Result;

namespace {

template <class Items, class Item>
bool contains(const Items& items, const Item& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

}  // namespace

Result<std::optional<domain::Contact>> FakeDirectory::contact_by_address(
    const std::string& address) {
    for (const auto& [id, contact] : contacts) {
        if (contains(contact.addresses, address)) return contact;
    }
    return std::nullopt;
}

Result<std::vector<domain::Contact>> FakeDirectory::contacts_by_name(const std::string& name) {
    std::vector<domain::Contact> found;
    for (const auto& [id, contact] : contacts) {
        if (fold_name(contact.name.value) == fold_name(name)) found.push_back(contact);
    }
    return found;
}

Result<std::optional<domain::Company>> FakeDirectory::company_by_domain(
    const std::string& mail_domain) {
    for (const auto& [id, company] : companies) {
        if (company.mail_domain == mail_domain) return company;
    }
    return std::nullopt;
}

Result<std::vector<domain::ThreadId>> FakeDirectory::threads_by_message_ids(
    const std::vector<std::string>& message_ids) {
    std::vector<domain::ThreadId> threads;
    for (const domain::Activity& activity : activities) {
        const bool bears_one = contains(message_ids, activity.message_id);
        const bool refers_to_one =
            std::any_of(activity.references.begin(), activity.references.end(),
                        [&](const std::string& id) { return contains(message_ids, id); });
        if (bears_one || refers_to_one) threads.push_back(activity.thread);
    }
    return threads;
}

Result<std::optional<domain::ThreadId>> FakeDirectory::thread_by_subject(
    const std::string& thread_subject, const std::vector<std::string>& addresses,
    domain::Instant before) {
    const domain::Activity* newest = nullptr;
    for (const domain::Activity& activity : activities) {
        const bool is_among = std::any_of(
            activity.participants.begin(), activity.participants.end(),
            [&](const auto& participant) { return contains(addresses, participant.address); });
        if (activity.thread_subject != thread_subject || !is_among || activity.sent_at > before ||
            activity.sent_at < before - std::chrono::days{30}) {
            continue;
        }
        if (newest == nullptr || activity.sent_at > newest->sent_at) newest = &activity;
    }
    if (newest == nullptr) return std::nullopt;
    return newest->thread;
}

Result<std::vector<domain::Deal>> FakeDirectory::open_deals(const domain::ContactId& contact,
                                                            const domain::CompanyId& company) {
    std::vector<domain::Deal> found;
    for (const domain::Deal& deal : deals) {
        if (contains(deal.contacts, contact) || (!company.empty() && deal.company == company)) {
            found.push_back(deal);
        }
    }
    return found;
}

void FakeDirectory::commit(const Links& links) {
    for (const auto& contact : links.changed_contacts) contacts[contact.id] = contact;
    for (const auto& company : links.changed_companies) companies[company.id] = company;
    for (domain::Activity& activity : activities) {
        if (contains(links.merged_threads, activity.thread)) {
            activity.thread = links.activity.thread;
        }
    }
    activities.push_back(links.activity);
    for (const MergeProposal& proposal : links.proposals) proposals.push_back(proposal);
}

}  // namespace foresail::resolve::testing
