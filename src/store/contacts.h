// A workspace's contacts.
#pragma once

#include "domain/audience.h"
#include "domain/contact.h"
#include "platform/result.h"
#include "resolve/link.h"
#include "store/page.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

enum class ContactOrder { Name, LastActivity };

struct ContactFilter {
    std::string text;  ///< Prefixes of name, address or company; "" for all.
    std::optional<domain::CompanyId> company;
    ContactOrder order = ContactOrder::LastActivity;
    std::optional<domain::Viewer> viewer;  ///< Only what they may see, as in get_for().
};

class Contacts {
public:
    virtual ~Contacts() = default;
    /// Follows merges: the id of a merged contact gives the one it became. Errors: NotFound.
    virtual platform::Result<domain::Contact> get(const domain::ContactId& id) const = 0;
    /// As get(), for somebody who looks: NotFound where they may not see it, and without the fields
    /// that are from mails which they may not see.
    virtual platform::Result<domain::Contact> get_for(const domain::Viewer& viewer,
                                                      const domain::ContactId& id) const = 0;
    virtual platform::Result<std::optional<domain::Contact>> find_by_address(
        const std::string& address) const = 0;
    virtual platform::Result<std::vector<domain::Contact>> find_by_name(
        const std::string& folded_name) const = 0;
    virtual platform::Result<Page<domain::Contact>> list(const ContactFilter& filter,
                                                         const PageRequest& page) const = 0;
    virtual platform::Result<> put(const domain::Contact& contact) = 0;
    /// `from` becomes part of `into`: addresses, activities, commitments, deals.
    virtual platform::Result<> merge(const domain::ContactId& into,
                                     const domain::ContactId& from) = 0;
    virtual platform::Result<std::int64_t> count() const = 0;
};

class MergeProposals {
public:
    virtual ~MergeProposals() = default;
    /// Does nothing if these two were proposed before, whatever was decided.
    virtual platform::Result<> put(const resolve::MergeProposal& proposal) = 0;
    virtual platform::Result<std::vector<resolve::MergeProposal>> open() const = 0;
    virtual platform::Result<resolve::MergeProposal> get(
        const domain::MergeProposalId& id) const = 0;
    virtual platform::Result<> decide(const domain::MergeProposalId& id, bool is_accepted) = 0;
};

}  // namespace foresail::store
