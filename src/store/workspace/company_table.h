// The rows of companies.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/companies.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class CompanyTable final : public Companies {
public:
    CompanyTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Company> get(const domain::CompanyId& id) const override;
    platform::Result<domain::Company> get_for(const domain::Viewer& viewer,
                                              const domain::CompanyId& id) const override;
    platform::Result<std::optional<domain::Company>> find_by_domain(
        const std::string& mail_domain) const override;
    platform::Result<Page<domain::Company>> list(const CompanyFilter& filter,
                                                 const PageRequest& page) const override;
    platform::Result<> put(const domain::Company& company) override;
    platform::Result<std::int64_t> count() const override;

private:
    domain::Company read(const sqlite::Statement& row) const;
    platform::Result<> write_words_of_contacts(const domain::CompanyId& id,
                                               const std::string& old_name,
                                               const std::string& new_name);

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
