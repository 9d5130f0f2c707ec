// A directory in memory for tests: hand it Links and it remembers them, as store/ does.
#pragma once

#include "resolve/contact_directory.h"
#include "resolve/link.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace foresail::resolve::testing {

class FakeDirectory final : public ContactDirectory {
public:
    explicit FakeDirectory(domain::Team team) : team_{std::move(team)} {}

    platform::Result<domain::Team> team() override { return team_; }
    platform::Result<std::optional<domain::Contact>> contact_by_address(
        const std::string& address) override;
    platform::Result<std::vector<domain::Contact>> contacts_by_name(
        const std::string& name) override;
    platform::Result<std::optional<domain::Company>> company_by_domain(
        const std::string& mail_domain) override;
    platform::Result<std::vector<domain::ThreadId>> threads_by_message_ids(
        const std::vector<std::string>& message_ids) override;
    platform::Result<std::optional<domain::ThreadId>> thread_by_subject(
        const std::string& thread_subject, const std::vector<std::string>& addresses,
        domain::Instant before) override;
    platform::Result<std::vector<domain::Deal>> open_deals(
        const domain::ContactId& contact, const domain::CompanyId& company) override;

    void commit(const Links& links);

    std::map<domain::ContactId, domain::Contact> contacts;
    std::map<domain::CompanyId, domain::Company> companies;
    std::vector<domain::Activity> activities;
    std::vector<domain::Deal> deals;
    std::vector<MergeProposal> proposals;

private:
    domain::Team team_;
};

}  // namespace foresail::resolve::testing
