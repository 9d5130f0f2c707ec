// What resolve must be able to look up. Implemented by store/ on the flow's own transaction, so
// that a mail sees what the mail before it made.
#pragma once

#include "domain/company.h"
#include "domain/contact.h"
#include "domain/deal.h"
#include "domain/team.h"
#include "platform/result.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::resolve {

class ContactDirectory {
public:
    virtual ~ContactDirectory() = default;
    virtual platform::Result<domain::Team> team() = 0;
    virtual platform::Result<std::optional<domain::Contact>> contact_by_address(
        const std::string& address) = 0;
    /// Contacts whose name is equal but for case, accents and spaces; for merge proposals.
    virtual platform::Result<std::vector<domain::Contact>> contacts_by_name(
        const std::string& name) = 0;
    virtual platform::Result<std::optional<domain::Company>> company_by_domain(
        const std::string& mail_domain) = 0;
    /// The thread that one of these Message-IDs belongs to or was referred to by.
    virtual platform::Result<std::vector<domain::ThreadId>> threads_by_message_ids(
        const std::vector<std::string>& message_ids) = 0;
    /// The newest thread with that subject among these addresses in the 30 days before `before`.
    virtual platform::Result<std::optional<domain::ThreadId>> thread_by_subject(
        const std::string& thread_subject, const std::vector<std::string>& addresses,
        domain::Instant before) = 0;
    /// Open deals of the contact or of its company.
    virtual platform::Result<std::vector<domain::Deal>> open_deals(
        const domain::ContactId& contact, const domain::CompanyId& company) = 0;
};

}  // namespace foresail::resolve
