#include "resolve/people.h"

#include "resolve/automatic_address.h"
#include "resolve/mail_domain.h"
#include "resolve/person_name.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

namespace foresail::resolve {

using domain::Sourced;
using domain::SourceKind;
using platform::Result;

namespace {

void strengthen(Sourced& field, const Sourced& candidate) {
    if (!candidate.value.empty()) field = domain::stronger(field, candidate);
}

template <class Record>
void widen_times(Record& record, domain::Instant at, bool is_new) {
    record.created_at = is_new ? at : std::min(record.created_at, at);
    record.last_activity_at = is_new ? at : std::max(record.last_activity_at, at);
}

/// Who may see one of the mails a record stands in may see the record.
template <class Record>
void widen_audience(Record& record, const domain::Audience& audience, bool is_new) {
    record.audience = is_new ? audience : domain::join(record.audience, audience);
}

auto as_tuple(const Sourced& field) {
    return std::tie(field.value, field.kind, field.activity, field.at);
}

bool is_same(const domain::Contact& a, const domain::Contact& b) {
    return a.company == b.company && a.addresses == b.addresses &&
           as_tuple(a.name) == as_tuple(b.name) && as_tuple(a.title) == as_tuple(b.title) &&
           as_tuple(a.phone) == as_tuple(b.phone) && a.time_zone == b.time_zone &&
           a.created_at == b.created_at && a.last_activity_at == b.last_activity_at &&
           domain::to_text(a.audience) == domain::to_text(b.audience);
}

bool is_same(const domain::Company& a, const domain::Company& b) {
    return as_tuple(a.name) == as_tuple(b.name) && a.created_at == b.created_at &&
           a.last_activity_at == b.last_activity_at &&
           domain::to_text(a.audience) == domain::to_text(b.audience);
}

template <class Id, class Record>
std::vector<Record> changed(const std::map<Id, Draft<Record>>& drafts) {
    std::vector<Record> records;
    for (const auto& [id, draft] : drafts) {
        if (!draft.is_new && is_same(draft.before, draft.record)) continue;
        records.push_back(draft.record);
        if (!draft.is_new) ++records.back().version;
    }
    return records;
}

// "+01:00", as Contact::time_zone is written where only the offset is known.
std::string offset_text(int utc_offset_min) {
    const int minutes = std::abs(utc_offset_min);
    std::array<char, 16> text{};
    const int size = std::snprintf(text.data(), text.size(), "%c%02d:%02d",
                                   utc_offset_min < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return {text.data(), static_cast<std::size_t>(size)};
}

int importance(domain::ParticipantRole role) {
    switch (role) {
        case domain::ParticipantRole::From:
            return 0;
        case domain::ParticipantRole::To:
            return 1;
        case domain::ParticipantRole::Cc:
            return 2;
        case domain::ParticipantRole::Bcc:
            return 3;
        case domain::ParticipantRole::ReplyTo:
            return 4;
    }
    return 5;
}

}  // namespace

Result<> People::fill(Links& links) {
    if (activity_.direction == domain::Direction::Internal ||
        activity_.automation == domain::Automation::Bulk) {
        return {};
    }
    std::vector<domain::Participant*> outside;
    for (domain::Participant& participant : links.activity.participants) {
        if (!is_ours(participant)) outside.push_back(&participant);
    }
    std::stable_sort(outside.begin(), outside.end(), [](const auto* a, const auto* b) {
        return importance(a->role) < importance(b->role);
    });
    outside_count_ = outside.size();
    if (outside.size() > known_recipient_count_max) outside.resize(known_recipient_count_max);

    for (domain::Participant* participant : outside) {
        TRY_VOID(add(*participant));
        const domain::ContactId& id = participant->contact;
        const bool is_listed =
            std::find(links.contacts.begin(), links.contacts.end(), id) != links.contacts.end();
        if (!id.empty() && !is_listed) links.contacts.push_back(id);
    }
    TRY_VOID(learn_of_sender(links));
    for (const auto& [id, draft] : contacts_) TRY_VOID(propose_merges(draft, links));
    hand_over(links);
    return {};
}

bool People::is_ours(const domain::Participant& participant) const {
    // What lies in the folder of sent mail is ours, whatever alias it was sent under.
    return team_.includes(participant.address) ||
           (participant.role == domain::ParticipantRole::From &&
            activity_.direction == domain::Direction::Outbound);
}

bool People::may_create(const domain::Participant& participant) const {
    if (activity_.automation != domain::Automation::None ||
        is_automatic_address(participant.address)) {
        return false;
    }
    return participant.role == domain::ParticipantRole::From ||
           (participant.role != domain::ParticipantRole::ReplyTo &&
            outside_count_ <= new_recipient_count_max);
}

Sourced People::sourced(std::string value, SourceKind kind) const {
    return {
        .value = std::move(value), .kind = kind, .activity = activity_.id, .at = activity_.sent_at};
}

Result<> People::add(domain::Participant& participant) {
    TRY(ContactDraft * draft, contact_of(participant.address, may_create(participant)));
    if (draft == nullptr) return {};
    participant.contact = draft->record.id;
    // An out-of-office note is in the timeline, but it is no sign of life.
    if (activity_.automation != domain::Automation::None ||
        participant.role == domain::ParticipantRole::ReplyTo) {
        return {};
    }
    return tell_from_header(*draft, participant);
}

Result<People::ContactDraft*> People::contact_of(const std::string& address, bool may_create) {
    const auto known = contact_by_address_.find(address);
    if (known != contact_by_address_.end()) return &contacts_.at(known->second);

    TRY(auto found, directory_.contact_by_address(address));
    if (!found && !may_create) return nullptr;
    ContactDraft draft;
    draft.is_new = !found.has_value();
    if (found) {
        draft.before = draft.record = std::move(*found);
    } else {
        draft.record.id = domain::derive_id<domain::ContactId>(
            domain::Instant{}, {activity_.workspace.text, "contact", address});
        draft.record.workspace = activity_.workspace;
        draft.record.addresses = {address};
        draft.record.created_at = draft.record.last_activity_at = activity_.sent_at;
    }
    widen_audience(draft.record, activity_.audience, draft.is_new);
    const domain::ContactId id = draft.record.id;
    contact_by_address_[address] = id;
    return &contacts_.try_emplace(id, std::move(draft)).first->second;
}

Result<People::CompanyDraft*> People::company_of(const std::string& address) {
    const auto mail_domain = company_domain(address);
    if (!mail_domain || team_.includes("@" + *mail_domain)) return nullptr;
    for (auto& [id, draft] : companies_) {
        if (draft.record.mail_domain == *mail_domain) return &draft;
    }
    TRY(auto found, directory_.company_by_domain(*mail_domain));
    CompanyDraft draft;
    draft.is_new = !found.has_value();
    if (found) {
        draft.before = draft.record = std::move(*found);
    } else {
        draft.record.id = domain::derive_id<domain::CompanyId>(
            domain::Instant{}, {activity_.workspace.text, "company", *mail_domain});
        draft.record.workspace = activity_.workspace;
        draft.record.mail_domain = *mail_domain;
        draft.record.name = {.value = company_name_from(*mail_domain), .kind = SourceKind::Derived};
    }
    widen_times(draft.record, activity_.sent_at, draft.is_new);
    widen_audience(draft.record, activity_.audience, draft.is_new);
    const domain::CompanyId id = draft.record.id;
    return &companies_.try_emplace(id, std::move(draft)).first->second;
}

Result<> People::tell_from_header(ContactDraft& draft, const domain::Participant& participant) {
    domain::Contact& contact = draft.record;
    if (const auto name = clean_display_name(participant.name, participant.address)) {
        // A first name alone is better than nothing, but no match for a full one.
        strengthen(contact.name,
                   sourced(*name, is_full_name(*name) ? SourceKind::Header : SourceKind::Derived));
    } else if (const auto guess = name_from_address(participant.address)) {
        strengthen(contact.name, {.value = *guess, .kind = SourceKind::Derived});
    }
    // A zone that a person chose has a name and stays.
    const bool is_newest = draft.is_new || activity_.sent_at >= draft.before.last_activity_at;
    if (participant.role == domain::ParticipantRole::From && activity_.sent_at_given &&
        (contact.time_zone.empty() ||
         (is_newest && contact.time_zone.find('/') == std::string::npos))) {
        contact.time_zone = offset_text(activity_.utc_offset_min);
    }
    widen_times(contact, activity_.sent_at, false);

    TRY(const CompanyDraft* company, company_of(participant.address));
    if (contact.company.empty() && company != nullptr) contact.company = company->record.id;
    return {};
}

Result<> People::tell_from_signature(ContactDraft& draft, const domain::Participant& sender,
                                     const Signature& signature) {
    domain::Contact& contact = draft.record;
    const auto take = [&](Sourced& field, const std::optional<std::string>& value) {
        if (value) strengthen(field, sourced(*value, SourceKind::Signature));
    };
    take(contact.name, signature.name);
    take(contact.title, signature.title);
    take(contact.phone, signature.phone);
    TRY(CompanyDraft * company, company_of(sender.address));
    if (company != nullptr) take(company->record.name, signature.organisation);
    return {};
}

Result<> People::learn_of_sender(Links& links) {
    const domain::Participant* sender = domain::sender_of(links.activity);
    if (sender == nullptr || is_ours(*sender) || sender->contact.empty() ||
        activity_.automation != domain::Automation::None) {
        return {};
    }
    ContactDraft& draft = contacts_.at(sender->contact);
    if (const auto signature = read_signature(activity_, *sender)) {
        TRY_VOID(tell_from_signature(draft, *sender, *signature));
        for (const std::string& address : signature->addresses) {
            if (!fits_address_fully(draft.record.name.value, address)) continue;
            TRY_VOID(learn_address(draft, *sender, address, links));
        }
    }
    for (const domain::Participant& participant : activity_.participants) {
        if (participant.role != domain::ParticipantRole::ReplyTo ||
            !names_agree(participant.name, sender->name) ||
            !fits_address(participant.name, participant.address)) {
            continue;
        }
        TRY_VOID(learn_address(draft, *sender, participant.address, links));
    }
    return {};
}

void People::hand_over(Links& links) const {
    links.changed_contacts = changed(contacts_);
    links.changed_companies = changed(companies_);
    for (const domain::ContactId& id : links.contacts) {
        const domain::CompanyId& company = contacts_.at(id).record.company;
        if (company.empty()) continue;
        links.company = company;
        break;
    }
}

}  // namespace foresail::resolve
