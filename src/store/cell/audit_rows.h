// The audit trail: each row carries a hash of itself and of the row before, so that a row that was
// changed or taken out shows.
#pragma once

#include "store/cell/cell_database.h"
#include "store/cell_store.h"

namespace foresail::store {

class AuditRows final : public AuditTrail {
public:
    explicit AuditRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> append(const domain::WorkspaceId& workspace, const domain::UserId& user,
                              const std::string& what, const std::string& detail) override;
    platform::Result<> verify() const override;

private:
    CellDatabase& cell_;
};

}  // namespace foresail::store
