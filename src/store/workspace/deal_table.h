// The rows of deals, pipelines and stages.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/deals.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class DealTable final : public Deals {
public:
    DealTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Deal> get(const domain::DealId& id) const override;
    platform::Result<Page<domain::Deal>> list(const DealFilter& filter,
                                              const PageRequest& page) const override;
    platform::Result<> put(const domain::Deal& deal) override;
    platform::Result<> remove(const domain::DealId& id) override;
    platform::Result<std::vector<domain::Pipeline>> pipelines() const override;
    platform::Result<> put_pipeline(const domain::Pipeline& pipeline) override;

private:
    platform::Result<domain::Deal> read(const sqlite::Statement& row) const;
    platform::Result<std::int64_t> write_row(const domain::Deal& deal, const std::string& words);

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

/// The pipeline that a new store has; its ids follow from the workspace's.
domain::Pipeline default_pipeline(const domain::WorkspaceId& workspace);

}  // namespace foresail::store
