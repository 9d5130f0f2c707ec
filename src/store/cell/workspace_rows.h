// Workspaces with their wrapped data keys.
#pragma once

#include "store/cell/cell_database.h"
#include "store/cell_store.h"

#include <map>
#include <shared_mutex>

namespace foresail::store {

class WorkspaceRows final : public Workspaces {
public:
    explicit WorkspaceRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> create(const domain::Workspace& workspace) override;
    platform::Result<> update(const domain::Workspace& workspace) override;
    platform::Result<domain::Workspace> get(const domain::WorkspaceId& id) const override;
    platform::Result<std::vector<domain::Workspace>> list() const override;
    platform::Result<> erase(const domain::WorkspaceId& id) override;
    platform::Result<platform::SecretKey> data_key(const domain::WorkspaceId& id) const override;
    platform::Result<domain::Team> team(const domain::WorkspaceId& id) const override;

private:
    platform::Result<> erase_rows(sqlite::Database& database, const domain::WorkspaceId& id);

    CellDatabase& cell_;
};

}  // namespace foresail::store
