// Counts what was captured (store/captures.h) by queries over the records.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/captures.h"

#include <string>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class CaptureTable final : public Captures {
public:
    explicit CaptureTable(sqlite::Database& database) : database_{database} {}
    platform::Result<std::vector<CaptureCount>> count(
        const domain::Viewer& viewer, std::span<const Period> periods) const override;

private:
    sqlite::Database& database_;
};

}  // namespace foresail::store
