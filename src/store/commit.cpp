// One event's effects, in the order in which pages hear of them: who, then what was said, then what
// follows from it.
#include "store/commit.h"

#include "store/announcement.h"
#include "store/settling/answered_requests.h"
#include "store/settling/settlement.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::ContactId;
using platform::Result;
using resolve::Links;

const domain::Contact* changed_contact(const Links& links, const ContactId& id) {
    const auto at = std::find_if(links.changed_contacts.begin(), links.changed_contacts.end(),
                                 [&](const auto& contact) { return contact.id == id; });
    return at == links.changed_contacts.end() ? nullptr : &*at;
}

/// The outside party: one of the two has a contact, for the team's own people have none.
ContactId party_of(const Commitment& commitment, const Links& links) {
    for (const auto& address : {commitment.debtor, commitment.creditor}) {
        for (const auto& one : links.activity.participants) {
            if (one.address == address && !one.contact.empty()) return one.contact;
        }
    }
    return links.contacts.empty() ? ContactId{} : links.contacts.front();
}

Result<domain::CompanyId> company_of(const Tables& tables, const Links& links,
                                     const ContactId& contact) {
    if (!contact.empty()) {
        if (const auto* changed = changed_contact(links, contact)) {
            if (!changed->company.empty()) return changed->company;
        } else if (auto known = tables.contacts.get(contact); known) {
            if (!known->company.empty()) return known->company;
        } else if (known.error().code != platform::ErrorCode::NotFound) {
            return tl::unexpected(std::move(known).error());
        }
    }
    return links.company.value_or(domain::CompanyId{});
}

Announcement about_activity(const Links& links, const char* topic, std::string id) {
    return {.topic = topic,
            .id = std::move(id),
            .contacts = links.contacts,
            .company = links.company.value_or(domain::CompanyId{}),
            .deal = links.deal.value_or(domain::DealId{}),
            .thread = links.activity.thread,
            .audience = links.activity.audience};
}

Result<> put_people(Tables& tables, const Links& links, domain::Instant at) {
    for (const auto& company : links.changed_companies) {
        TRY_VOID(tables.companies.put(company));
        TRY_VOID(announce(tables,
                          {.topic = company.version == 1 ? "company.created" : "company.updated",
                           .id = company.id.text,
                           .contacts = {},
                           .company = company.id,
                           .deal = {},
                           .thread = {},
                           .audience = company.audience},
                          at));
    }
    for (const auto& contact : links.changed_contacts) {
        TRY_VOID(tables.contacts.put(contact));
        TRY_VOID(announce(tables,
                          {.topic = contact.version == 1 ? "contact.created" : "contact.updated",
                           .id = contact.id.text,
                           .contacts = {contact.id},
                           .company = contact.company,
                           .deal = {},
                           .thread = {},
                           .audience = contact.audience},
                          at));
    }
    return {};
}

/// Of another mailbox's copy only who may see its people is news.
Result<> widen_people(Tables& tables, const Links& links, domain::Instant at) {
    const auto is_wider = [](const auto& known, const auto& record) {
        return known && domain::to_text(known->audience) != domain::to_text(record.audience);
    };
    Links wider;
    for (const auto& company : links.changed_companies) {
        if (is_wider(tables.companies.get(company.id), company)) {
            wider.changed_companies.push_back(company);
        }
    }
    for (const auto& contact : links.changed_contacts) {
        if (is_wider(tables.contacts.get(contact.id), contact)) {
            wider.changed_contacts.push_back(contact);
        }
    }
    return put_people(tables, wider, at);
}

Result<> put_commitments(Tables& tables, const Links& links, const understand::Reading& reading,
                         domain::Instant at) {
    TRY(const auto said_again, settle_earlier(tables, links, reading, at));
    std::vector<Commitment> stored;
    for (Commitment commitment : reading.commitments) {
        if (said_again.contains(commitment.id)) continue;
        commitment.workspace = links.activity.workspace;
        commitment.activity = links.activity.id;
        commitment.audience = links.activity.audience;
        commitment.contact = party_of(commitment, links);
        TRY(commitment.company, company_of(tables, links, commitment.contact));
        commitment.deal = links.deal.value_or(domain::DealId{});
        TRY_VOID(tables.commitments.put(commitment));
        auto announcement = about_activity(links, "commitment.created", commitment.id.text);
        announcement.company = commitment.company;
        if (!commitment.contact.empty()) announcement.contacts = {commitment.contact};
        TRY_VOID(announce(tables, announcement, at));
        stored.push_back(std::move(commitment));
    }
    TRY_VOID(settle_by_later(tables, links, stored, at));
    return stored.empty() ? Result<>{} : join_answers(tables, links.activity.thread, at);
}

Result<> put_proposals(Tables& tables, const Links& links, domain::Instant at) {
    for (const auto& proposal : links.proposals) {
        TRY_VOID(tables.merge_proposals.put(proposal));
        auto announcement = about_activity(links, "merge_proposal.created", proposal.id.text);
        announcement.contacts = {proposal.keep, proposal.merge};
        TRY_VOID(announce(tables, announcement, at));
    }
    return {};
}

/// What may be a contract's draft among the attachments; most inline ones are logos.
Result<> put_contracts(Tables& tables, const Links& links) {
    const domain::Activity& activity = links.activity;
    const bool is_likely_subject = domain::is_contract_name(activity.subject);
    for (const domain::Attachment& attachment : activity.attachments) {
        const auto id = domain::contract_of(activity, attachment);
        if (!id || attachment.size_bytes > static_cast<std::int64_t>(contract_bytes_max)) continue;
        TRY_VOID(tables.contracts.put(
            {.id = *id,
             .workspace = activity.workspace,
             .file_name = attachment.file_name,
             .size_bytes = attachment.size_bytes,
             .sha256 = attachment.sha256,
             .at = activity.sent_at,
             .by = {},
             .activity = activity.id,
             .ordinal = attachment.ordinal,
             .company = links.company.value_or(domain::CompanyId{}),
             .deal = links.deal.value_or(domain::DealId{}),
             .is_likely = is_likely_subject || domain::is_contract_name(attachment.file_name),
             .audience = activity.audience,
             .counts = std::nullopt},
            {}));
    }
    return {};
}

}  // namespace

Result<> commit(Tables& tables, const Links& links, const understand::Reading& reading,
                domain::Instant at) {
    TRY(const bool is_new, tables.activities.put(links));
    if (!is_new) {
        // Those who may see it now are told, and see its people; for all others it is a refresh.
        TRY_VOID(widen_people(tables, links, at));
        return announce(tables, about_activity(links, "activity.created", links.activity.id.text),
                        at);
    }
    TRY_VOID(put_people(tables, links, at));
    TRY_VOID(
        announce(tables, about_activity(links, "activity.created", links.activity.id.text), at));
    TRY_VOID(tables.activities.put_facts(reading.facts));
    if (reading.intent) {
        TRY_VOID(tables.mail_intents.put(links.activity.id, *reading.intent));
    }
    TRY_VOID(put_contracts(tables, links));
    TRY_VOID(tables.passages.put(links.activity, reading.passages));
    TRY_VOID(put_commitments(tables, links, reading, at));
    return put_proposals(tables, links, at);
}

}  // namespace foresail::store
