// DealChanges on the table that the triggers of a workspace's file count in.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/workspace/deal_changes.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class DealChangeTable final : public DealChanges {
public:
    DealChangeTable(sqlite::Database& database, std::int64_t store)
        : database_{database}, store_{store} {}
    platform::Result<std::vector<DealChange>> open(int limit) const override;
    platform::Result<std::int64_t> version(const domain::DealId& deal) const override;
    [[nodiscard]] std::int64_t store() const override { return store_; }

private:
    sqlite::Database& database_;
    std::int64_t store_;
};

}  // namespace foresail::store
