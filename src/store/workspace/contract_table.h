// Drafts of contracts, marks and the playbook as rows.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/workspace/contracts.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class ContractTable final : public Contracts {
public:
    ContractTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}
    platform::Result<domain::Contract> get(const domain::Viewer& viewer,
                                           const domain::ContractId& id) const override;
    platform::Result<Page<domain::Contract>> list(const domain::Viewer& viewer,
                                                  const ContractFilter& filter,
                                                  const PageRequest& page) const override;
    platform::Result<std::string> bytes(const domain::ContractId& id) const override;
    platform::Result<> put(const domain::Contract& contract, std::string_view bytes) override;
    platform::Result<> remove(const domain::ContractId& id) override;
    platform::Result<std::vector<domain::Contract>> not_looked_at(int count_max) const override;
    platform::Result<> put_counts(const domain::ContractId& id,
                                  const domain::ContractCounts& counts) override;

private:
    [[nodiscard]] domain::Contract read(const sqlite::Statement& row) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

class ClauseMarkTable final : public ClauseMarks {
public:
    explicit ClauseMarkTable(sqlite::Database& database) : database_{database} {}
    platform::Result<std::map<std::string, domain::ClauseMark>> of(
        const domain::ContractId& contract) const override;
    platform::Result<> put(const domain::ContractId& contract, const std::string& finding,
                           std::optional<domain::ClauseMark> mark) override;

private:
    sqlite::Database& database_;
};

class PlaybookTable final : public Playbooks {
public:
    explicit PlaybookTable(sqlite::Database& database) : database_{database} {}
    platform::Result<StoredPlaybook> get() const override;
    platform::Result<> put(const StoredPlaybook& playbook) override;

private:
    sqlite::Database& database_;
};

}  // namespace foresail::store
