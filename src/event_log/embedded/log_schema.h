// The event log's tables in cell.db, for the log itself and for those who erase a workspace.
#pragma once

#include "domain/id.h"
#include "event_log/sqlite/database.h"
#include "platform/result.h"

namespace foresail::event_log {

/// Makes or migrates the tables. Errors: FailedPrecondition (newer schema).
platform::Result<> prepare_log_tables(sqlite::Database& database);

/// Deletes the workspace's events, in steps that don't hold up appends of others for long.
platform::Result<> erase_events(sqlite::Database& database, const domain::WorkspaceId& workspace);

}  // namespace foresail::event_log
