// An activity as rows and back: its own row, the JSON of its small lists, its participants.
#pragma once

#include "domain/activity.h"
#include "event_log/sqlite/database.h"
#include "platform/result.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

enum class ActivityParts { All, WithoutText };

/// The columns that read_activity() expects first, of the table `activities` named `a`.
std::string activity_columns(ActivityParts parts);
inline constexpr int activity_column_count = 22;

/// Reads the participants too.
platform::Result<domain::Activity> read_activity(sqlite::Database& database,
                                                 const sqlite::Statement& row,
                                                 const domain::WorkspaceId& workspace);

/// Writes the row and the participants; gives the row number.
platform::Result<std::int64_t> write_activity(sqlite::Database& database,
                                              const domain::Activity& activity);

}  // namespace foresail::store
