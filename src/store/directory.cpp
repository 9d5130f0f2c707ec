// resolve's view on a transaction's tables.
#include "store/commit.h"

namespace foresail::store {

namespace {

using platform::Result;

class TableDirectory final : public resolve::ContactDirectory {
public:
    TableDirectory(const Tables& tables, domain::Team team)
        : tables_{tables}, team_{std::move(team)} {}

    Result<domain::Team> team() override { return team_; }
    Result<std::optional<domain::Contact>> contact_by_address(const std::string& address) override {
        return tables_.contacts.find_by_address(address);
    }
    Result<std::vector<domain::Contact>> contacts_by_name(const std::string& folded_name) override {
        return tables_.contacts.find_by_name(folded_name);
    }
    Result<std::optional<domain::Company>> company_by_domain(
        const std::string& mail_domain) override {
        return tables_.companies.find_by_domain(mail_domain);
    }
    Result<std::vector<domain::ThreadId>> threads_by_message_ids(
        const std::vector<std::string>& message_ids) override {
        return tables_.activities.threads_by_message_ids(message_ids);
    }
    Result<std::optional<domain::ThreadId>> thread_by_subject(
        const std::string& thread_subject, const std::vector<std::string>& addresses,
        domain::Instant before) override {
        return tables_.activities.thread_by_subject(thread_subject, addresses, before);
    }
    Result<std::vector<domain::Deal>> open_deals(const domain::ContactId& contact,
                                                 const domain::CompanyId& company) override;

private:
    Tables tables_;
    domain::Team team_;
};

Result<std::vector<domain::Deal>> TableDirectory::open_deals(const domain::ContactId& contact,
                                                             const domain::CompanyId& company) {
    DealFilter of_contact;
    of_contact.contact = contact;
    of_contact.only_open = true;
    TRY(auto found, tables_.deals.list(of_contact, {.limit = page_size_max, .cursor = ""}));
    if (company.empty()) return std::move(found.items);
    DealFilter of_company;
    of_company.company = company;
    of_company.only_open = true;
    TRY(auto more, tables_.deals.list(of_company, {.limit = page_size_max, .cursor = ""}));
    for (auto& deal : more.items) {
        bool is_known = false;
        for (const auto& known : found.items) is_known = is_known || known.id == deal.id;
        if (!is_known) found.items.push_back(std::move(deal));
    }
    return std::move(found.items);
}

}  // namespace

std::unique_ptr<resolve::ContactDirectory> create_directory(const Tables& tables,
                                                            domain::Team team) {
    return std::make_unique<TableDirectory>(tables, std::move(team));
}

}  // namespace foresail::store
