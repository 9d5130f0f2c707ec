#include "store/edits/edit_steps.h"

namespace foresail::store {

namespace {

using domain::Contact;
using domain::ContactId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr std::size_t short_text_bytes_max = 1000;

/// What a person typed; an emptied field stays empty, whatever a mail says later.
Result<> set_by_person(const EditStep& step, const char* name, domain::Sourced& field) {
    TRY(auto value, step.fields.text(name, short_text_bytes_max));
    if (!value) return {};
    field = {std::move(*value), domain::SourceKind::Person, {}, step.at};
    return {};
}

Announcement about_contact(const Contact& contact, const char* topic) {
    return {.topic = topic,
            .id = contact.id.text,
            .contacts = {contact.id},
            .company = contact.company,
            .deal = {},
            .thread = {},
            .audience = contact.audience};
}

Result<> accept_proposal(const EditStep& step) {
    TRY(const auto proposal, step.fields.text("proposal", 64));
    if (!proposal || proposal->empty()) return {};
    return step.tables.merge_proposals.decide(domain::MergeProposalId{*proposal}, true);
}

}  // namespace

Result<> update_contact(const EditStep& step) {
    TRY(auto contact, step.tables.contacts.get(ContactId{step.edit.record}));
    TRY_VOID(step.check_version(contact.version));
    TRY_VOID(set_by_person(step, "name", contact.name));
    TRY_VOID(set_by_person(step, "title", contact.title));
    TRY_VOID(set_by_person(step, "phone", contact.phone));
    TRY(auto time_zone, step.fields.text("time_zone", 100));
    if (time_zone) contact.time_zone = std::move(*time_zone);
    ++contact.version;
    TRY_VOID(step.tables.contacts.put(contact));
    return step.announce(about_contact(contact, "contact.updated"));
}

Result<> merge_contacts(const EditStep& step) {
    TRY(const auto into, step.tables.contacts.get(ContactId{step.edit.record}));
    TRY_VOID(step.check_version(into.version));
    TRY(const auto merge, step.fields.required_text("merge", 64));
    TRY(const auto from, step.tables.contacts.get(ContactId{merge}));
    if (into.id == from.id) {
        return failure(ErrorCode::Conflict, "these two are one contact already");
    }
    TRY_VOID(step.tables.contacts.merge(into.id, from.id));
    TRY_VOID(accept_proposal(step));
    TRY(const auto merged, step.tables.contacts.get(into.id));
    auto announcement = about_contact(merged, "contact.updated");
    announcement.contacts.push_back(from.id);
    return step.announce(announcement);
}

Result<> reject_merge(const EditStep& step) {
    const domain::MergeProposalId id{step.edit.record};
    TRY(const auto proposal, step.tables.merge_proposals.get(id));
    TRY_VOID(step.tables.merge_proposals.decide(id, false));
    TRY(const auto kept, step.tables.contacts.get(proposal.keep));
    return step.announce(about_contact(kept, "contact.updated"));
}

Result<> update_company(const EditStep& step) {
    TRY(auto company, step.tables.companies.get(domain::CompanyId{step.edit.record}));
    TRY_VOID(step.check_version(company.version));
    TRY_VOID(set_by_person(step, "name", company.name));
    ++company.version;
    TRY_VOID(step.tables.companies.put(company));
    return step.announce({.topic = "company.updated",
                          .id = company.id.text,
                          .company = company.id,
                          .audience = company.audience});
}

}  // namespace foresail::store
