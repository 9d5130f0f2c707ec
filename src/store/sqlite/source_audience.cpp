#include "store/sqlite/source_audience.h"

namespace foresail::store {

platform::Result<> hide_unseen_source(event_log::sqlite::Database& database,
                                      const domain::Viewer& viewer, domain::Sourced& field) {
    if (field.activity.empty()) return {};
    TRY(auto row, database.prepare("SELECT audience FROM activities WHERE id = ?"));
    row.bind_all(field.activity);
    TRY(const bool has_row, row.step());
    if (has_row &&
        !domain::may_see(viewer, viewer.workspace, domain::parse_audience(row.bytes(0)))) {
        field = {};
    }
    return {};
}

}  // namespace foresail::store
