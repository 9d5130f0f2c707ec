// cell.db: what belongs to the cell, not to one workspace. Thread safety: all from any thread.
#pragma once

#include "store/cell/audit_rows.h"
#include "store/cell/cell_database.h"
#include "store/cell/connection_rows.h"
#include "store/cell/inference_rows.h"
#include "store/cell/user_rows.h"
#include "store/cell/workspace_rows.h"

#include <memory>

namespace foresail::store {

class SqliteCellStore final : public CellStore {
public:
    explicit SqliteCellStore(std::unique_ptr<CellDatabase> cell)
        : cell_{std::move(cell)},
          workspaces_{*cell_},
          users_{*cell_},
          sessions_{*cell_},
          idempotency_keys_{*cell_},
          connections_{*cell_},
          book_{*cell_, connections_},
          audit_trail_{*cell_},
          inference_ledger_{*cell_},
          inference_policies_{*cell_} {}

    Workspaces& workspaces() override { return workspaces_; }
    Users& users() override { return users_; }
    Sessions& sessions() override { return sessions_; }
    IdempotencyKeys& idempotency_keys() override { return idempotency_keys_; }
    Connections& connections() override { return connections_; }
    capture::ConnectionBook& connection_book() override { return book_; }
    AuditTrail& audit_trail() override { return audit_trail_; }
    inference::InferenceLedger& inference_ledger() override { return inference_ledger_; }
    inference::PolicyBook& inference_policies() override { return inference_policies_; }

    /// Below the tables: for checks of the file.
    CellDatabase& database() { return *cell_; }

private:
    std::unique_ptr<CellDatabase> cell_;
    WorkspaceRows workspaces_;
    UserRows users_;
    SessionRows sessions_;
    IdempotencyRows idempotency_keys_;
    ConnectionRows connections_;
    BookRows book_;
    AuditRows audit_trail_;
    LedgerRows inference_ledger_;
    PolicyRows inference_policies_;
};

}  // namespace foresail::store
