// The rows of drafts.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/drafts.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class DraftTable final : public Drafts {
public:
    DraftTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Draft> get(const domain::Viewer& viewer,
                                        const domain::DraftId& id) const override;
    platform::Result<Page<domain::Draft>> list(const domain::Viewer& viewer,
                                               const DraftFilter& filter,
                                               const PageRequest& page) const override;
    platform::Result<> put(const domain::Draft& draft) override;

private:
    domain::Draft read(const sqlite::Statement& row) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
