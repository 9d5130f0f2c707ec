// The outside people of an activity: finds their contacts and companies or makes new ones, and
// fills in what the activity tells of them. Every field keeps its stronger source, so the order in
// which activities come makes no difference.
#pragma once

#include "domain/activity.h"
#include "domain/company.h"
#include "domain/contact.h"
#include "platform/result.h"
#include "resolve/contact_directory.h"
#include "resolve/link.h"
#include "resolve/signature.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace foresail::resolve {

/// A mail to more outsiders than that makes no contacts but its sender: it is a circular.
inline constexpr std::size_t new_recipient_count_max = 50;
/// Of a circular's recipients, so many are looked up among the contacts there are.
inline constexpr std::size_t known_recipient_count_max = 500;

/// A record as it was before the activity and as it shall be.
template <class Record>
struct Draft {
    Record before;
    Record record;
    bool is_new = false;
};

class People {
public:
    People(const domain::Activity& activity, const domain::Team& team, ContactDirectory& directory)
        : activity_{activity}, team_{team}, directory_{directory} {}

    /// Sets `contact` of the participants of `links.activity` and writes contacts, companies and
    /// proposals into `links`.
    platform::Result<> fill(Links& links);

private:
    using ContactDraft = Draft<domain::Contact>;
    using CompanyDraft = Draft<domain::Company>;

    platform::Result<> add(domain::Participant& participant);
    /// nullptr where there is no such contact, and none may come into being.
    platform::Result<ContactDraft*> contact_of(const std::string& address, bool may_create);
    /// nullptr where the address tells of no company.
    platform::Result<CompanyDraft*> company_of(const std::string& address);
    platform::Result<> tell_from_header(ContactDraft& draft,
                                        const domain::Participant& participant);
    platform::Result<> tell_from_signature(ContactDraft& draft, const domain::Participant& sender,
                                           const Signature& signature);
    platform::Result<> learn_of_sender(Links& links);
    /// `address` says of itself that it is the draft's person's, too: adds it on strong evidence,
    /// else proposes.
    platform::Result<> learn_address(ContactDraft& draft, const domain::Participant& sender,
                                     const std::string& address, Links& links);
    platform::Result<> propose_merges(const ContactDraft& draft, Links& links);
    void propose(const domain::Contact& a, const domain::Contact& b, std::string reason,
                 Links& links) const;
    void hand_over(Links& links) const;

    [[nodiscard]] bool is_ours(const domain::Participant& participant) const;
    [[nodiscard]] bool may_create(const domain::Participant& participant) const;
    [[nodiscard]] domain::Sourced sourced(std::string value, domain::SourceKind kind) const;

    const domain::Activity& activity_;
    const domain::Team& team_;
    ContactDirectory& directory_;
    std::size_t outside_count_ = 0;
    // By id, so that what is written comes in the same order every time.
    std::map<domain::ContactId, ContactDraft> contacts_;
    std::map<domain::CompanyId, CompanyDraft> companies_;
    std::map<std::string, domain::ContactId> contact_by_address_;
};

}  // namespace foresail::resolve
