// A Sourced as four columns: value, kind, activity, at.
#pragma once

#include "domain/sourced.h"
#include "event_log/sqlite/statement.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

inline constexpr int sourced_column_count = 4;

/// Binds from `index` on; returns the next free one.
inline int bind_sourced(sqlite::Statement& statement, int index, const domain::Sourced& sourced) {
    statement.bind(index++, sourced.value);
    statement.bind(index++, domain::to_text(sourced.kind));
    statement.bind(index++, sourced.activity);
    statement.bind(index++, sourced.at);
    return index;
}

inline domain::Sourced read_sourced(const sqlite::Statement& row, int column) {
    return {row.text(column), domain::parse_source_kind(row.bytes(column + 1)),
            row.id<domain::ActivityId>(column + 2), row.instant(column + 3)};
}

}  // namespace foresail::store
