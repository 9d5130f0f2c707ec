#include "store/sqlite/source_audience.h"

#include <optional>

namespace foresail::store {

namespace {

/// None where no mail stands behind the field, or one that is gone.
platform::Result<std::optional<domain::Audience>> audience_of_source(
    event_log::sqlite::Database& database, const domain::Sourced& field) {
    if (field.activity.empty()) return std::nullopt;
    TRY(auto row, database.prepare("SELECT audience FROM activities WHERE id = ?"));
    row.bind_all(field.activity);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return domain::parse_audience(row.bytes(0));
}

}  // namespace

platform::Result<> hide_unseen_source(event_log::sqlite::Database& database,
                                      const domain::Viewer& viewer, domain::Sourced& field) {
    TRY(const auto source, audience_of_source(database, field));
    if (source && !domain::may_see(viewer, viewer.workspace, *source)) field = {};
    return {};
}

platform::Result<bool> is_source_seen_by_all(event_log::sqlite::Database& database,
                                             const domain::Audience& audience,
                                             const domain::Sourced& field) {
    TRY(const auto source, audience_of_source(database, field));
    return !source || domain::to_text(domain::join(*source, audience)) == domain::to_text(*source);
}

}  // namespace foresail::store
