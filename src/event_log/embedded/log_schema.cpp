#include "event_log/embedded/log_schema.h"

#include "event_log/sqlite/migration.h"
#include "event_log/sqlite/transaction.h"

#include <array>
#include <string_view>

namespace foresail::event_log {

namespace {

/// `place` is the workspace's number in the upper bits and the offset in the lower 40, so that a
/// workspace's events lie beside each other in the order of their offsets. The payload stands last:
/// reading the other columns does not touch its pages.
constexpr std::array<std::string_view, 1> steps{R"sql(
CREATE TABLE log_workspaces (
    number INTEGER PRIMARY KEY,
    workspace TEXT NOT NULL UNIQUE,
    end_offset INTEGER NOT NULL
);
CREATE TABLE events (
    place INTEGER PRIMARY KEY,
    workspace_number INTEGER NOT NULL,
    id TEXT NOT NULL,
    vendor TEXT NOT NULL,
    connection TEXT NOT NULL,
    external_id TEXT NOT NULL,
    version TEXT NOT NULL,
    conversation TEXT NOT NULL,
    kind INTEGER NOT NULL,
    owner TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    from_sent_folder INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    payload BLOB NOT NULL
);
CREATE UNIQUE INDEX events_by_id ON events (workspace_number, id);
)sql"};

constexpr int erase_count_max = 500;

}  // namespace

platform::Result<> prepare_log_tables(sqlite::Database& database) {
    return sqlite::migrate(database, "event_log", steps);
}

platform::Result<> erase_events(sqlite::Database& database, const domain::WorkspaceId& workspace) {
    TRY(const auto number,
        database.integer("SELECT number FROM log_workspaces WHERE workspace = ?", 0, workspace));
    if (number == 0) return {};
    while (true) {
        TRY_VOID(
            database.run("DELETE FROM events WHERE place IN (SELECT place FROM events"
                         " WHERE workspace_number = ? LIMIT ?)",
                         number, erase_count_max));
        if (database.change_count() == 0) break;
    }
    return database.run("DELETE FROM log_workspaces WHERE number = ?", number);
}

}  // namespace foresail::event_log
