// The inference ledger and the workspaces' policies for models, in cell.db. The ledger holds no
// customer's text: names, counts and hashes.
#pragma once

#include "inference/router/ledger.h"
#include "inference/router/policy.h"
#include "store/cell/cell_database.h"

namespace foresail::store {

class LedgerRows final : public inference::InferenceLedger {
public:
    explicit LedgerRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> append(const inference::InferenceRun& run) override;
    platform::Result<std::vector<inference::InferenceRun>> list(
        const domain::WorkspaceId& workspace, std::int64_t before,
        std::size_t count_max) const override;
    platform::Result<std::vector<inference::TierTotal>> totals(
        const domain::WorkspaceId& workspace, domain::Instant since) const override;

private:
    CellDatabase& cell_;
};

class PolicyRows final : public inference::PolicyBook {
public:
    explicit PolicyRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<inference::InferencePolicy> get(
        const domain::WorkspaceId& workspace) const override;
    platform::Result<> put(const domain::WorkspaceId& workspace,
                           const inference::InferencePolicy& policy) override;

private:
    CellDatabase& cell_;
};

}  // namespace foresail::store
