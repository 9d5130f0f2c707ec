// Links an activity to its thread, contacts, companies and deal. The only place that decides
// identity: never merges on weak evidence, proposes instead.
#pragma once

#include "domain/activity.h"
#include "domain/company.h"
#include "domain/contact.h"
#include "resolve/contact_directory.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::resolve {

/// Two contacts that may be one person; a person decides.
struct MergeProposal {
    domain::MergeProposalId id;
    domain::ContactId keep;
    domain::ContactId merge;
    std::string reason;  ///< "Same name at the same company", shown as it is.
    domain::ActivityId activity;
};

/// What store/ shall write. Contacts and companies are as they shall be afterwards, new ones
/// included, with version already raised.
struct Links {
    domain::Activity activity;                 ///< Direction, thread, contacts and users filled in.
    std::vector<domain::ContactId> contacts;   ///< Of the activity, most important first.
    std::optional<domain::CompanyId> company;  ///< The outside company it is about, if one.
    std::optional<domain::DealId> deal;        ///< Set only where exactly one open deal fits.
    std::vector<domain::Contact> changed_contacts;
    std::vector<domain::Company> changed_companies;
    std::vector<domain::ThreadId> merged_threads;  ///< Become part of activity.thread.
    std::vector<MergeProposal> proposals;
};

platform::Result<Links> link(domain::Activity activity, ContactDirectory& directory);

}  // namespace foresail::resolve
