// The rows of commitments.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/commitments.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class CommitmentTable final : public Commitments {
public:
    CommitmentTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Commitment> get(const domain::Viewer& viewer,
                                             const domain::CommitmentId& id) const override;
    platform::Result<Page<domain::Commitment>> list(const domain::Viewer& viewer,
                                                    const CommitmentFilter& filter,
                                                    const PageRequest& page) const override;
    platform::Result<> put(const domain::Commitment& commitment) override;

private:
    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
