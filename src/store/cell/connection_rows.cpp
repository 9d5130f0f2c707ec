#include "store/cell/connection_rows.h"

namespace foresail::store {

namespace {

using domain::Connection;
using domain::ConnectionId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using sqlite::Synchronous;

constexpr const char* columns =
    "id, workspace, owner, kind, name, address, host, port, security, user_name, is_private,"
    " is_paused, created_at, version";

Connection read(const sqlite::Statement& row) {
    return {
        .id = row.id<ConnectionId>(0),
        .workspace = row.id<domain::WorkspaceId>(1),
        .owner = row.id<domain::UserId>(2),
        .kind = domain::parse_connection_kind(row.bytes(3)).value_or(domain::ConnectionKind::Imap),
        .name = row.text(4),
        .address = row.text(5),
        .host = row.text(6),
        .port = row.small(7),
        .security = row.text(8),
        .user_name = row.text(9),
        .is_private = row.flag(10),
        .is_paused = row.flag(11),
        .created_at = row.instant(12),
        .version = row.integer(13)};
}

Result<std::vector<Connection>> read_all(sqlite::Statement& row) {
    std::vector<Connection> connections;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return connections;
        connections.push_back(read(row));
    }
}

tl::unexpected<platform::Error> no_such_connection() {
    return failure(ErrorCode::NotFound, "there is no such connection",
                   "It may have been removed; look at the list of accounts.");
}

}  // namespace

std::string secret_context(const ConnectionId& id) {
    return "secret:" + id.text;
}

Result<std::string> ConnectionRows::sealed(sqlite::Database& database, const Connection& connection,
                                           const std::string& secret) const {
    TRY(const auto key, cell_.data_key(database, connection.workspace));
    return platform::seal(key, secret, secret_context(connection.id));
}

Result<> ConnectionRows::create(const Connection& connection, const std::string& secret) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY(const auto bytes, sealed(database, connection, secret));
        return database.run(
            std::string{"INSERT INTO connections ("} + columns +
                ", sealed_secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            connection.id, connection.workspace, connection.owner, domain::to_text(connection.kind),
            connection.name, connection.address, connection.host, connection.port,
            connection.security, connection.user_name, connection.is_private, connection.is_paused,
            connection.created_at, connection.version, sqlite::Blob{bytes});
    });
}

Result<> ConnectionRows::update(const Connection& connection, const std::string& secret) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(database.run(
            "UPDATE connections SET owner = ?, name = ?, address = ?, host = ?,"
            " port = ?, security = ?, user_name = ?, is_private = ?,"
            " is_paused = ?, version = ? WHERE id = ?",
            connection.owner, connection.name, connection.address, connection.host, connection.port,
            connection.security, connection.user_name, connection.is_private, connection.is_paused,
            connection.version, connection.id));
        if (database.change_count() == 0) return no_such_connection();
        if (secret.empty()) return {};
        TRY(const auto bytes, sealed(database, connection, secret));
        return database.run("UPDATE connections SET sealed_secret = ? WHERE id = ?",
                            sqlite::Blob{bytes}, connection.id);
    });
}

Result<Connection> ConnectionRows::get(const ConnectionId& id) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare(std::string{"SELECT "} + columns + " FROM connections WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return no_such_connection();
    return read(row);
}

Result<std::vector<Connection>> ConnectionRows::list(const domain::WorkspaceId& workspace) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(std::string{"SELECT "} + columns +
                                    " FROM connections WHERE workspace = ?"
                                    " ORDER BY created_at, id"));
    row.bind_all(workspace);
    return read_all(row);
}

Result<std::vector<Connection>> ConnectionRows::all() const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(std::string{"SELECT "} + columns +
                                    " FROM connections ORDER BY created_at, id"));
    return read_all(row);
}

Result<> ConnectionRows::remove(const ConnectionId& id) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(database.run("DELETE FROM connections WHERE id = ?", id));
        if (database.change_count() == 0) return no_such_connection();
        TRY_VOID(database.run("DELETE FROM cursors WHERE connection = ?", id));
        TRY_VOID(database.run("DELETE FROM sync_statuses WHERE connection = ?", id));
        return database.run("DELETE FROM refused_mails WHERE connection = ?", id);
    });
}

Result<std::vector<std::pair<std::string, std::string>>> ConnectionRows::refused(
    const ConnectionId& id) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT external_id, reason FROM refused_mails"
                                    " WHERE connection = ? ORDER BY number DESC LIMIT ?"));
    row.bind_all(id, refused_count_max);
    std::vector<std::pair<std::string, std::string>> list;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return list;
        list.emplace_back(row.text(0), row.text(1));
    }
}

Result<std::string> BookRows::secret(const ConnectionId& id) {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT workspace, sealed_secret FROM connections"
                                    " WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return no_such_connection();
    TRY(const auto key, cell_.data_key(*database, row.id<domain::WorkspaceId>(0)));
    return platform::unseal(key, row.bytes(1), secret_context(id));
}

Result<std::optional<std::string>> BookRows::cursor(const ConnectionId& id,
                                                    const std::string& name) {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT value FROM cursors WHERE connection = ?"
                                    " AND name = ?"));
    row.bind_all(id, name);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return row.text(0);
}

Result<> BookRows::set_cursor(const ConnectionId& id, const std::string& name,
                              const std::string& value) {
    // Behind the events in the same write-ahead log: what power takes back is fetched again.
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run(
            "INSERT OR REPLACE INTO cursors (connection, name, value)"
            " SELECT ?1, ?2, ?3 WHERE EXISTS"
            " (SELECT 1 FROM connections WHERE id = ?1)",
            id, name, value);
    });
}

Result<domain::SyncStatus> BookRows::status(const ConnectionId& id) {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT state, last_success_at, changed_at, taken_count,"
                                    " remaining_count, refused_count, oldest_taken_at, error, hint,"
                                    " next_try_at FROM sync_statuses WHERE connection = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return domain::SyncStatus{};
    return domain::SyncStatus{.state = static_cast<domain::SyncState>(row.small(0)),
                              .last_success_at = row.instant(1),
                              .changed_at = row.instant(2),
                              .taken_count = row.integer(3),
                              .remaining_count = row.integer(4),
                              .refused_count = row.integer(5),
                              .oldest_taken_at = row.instant(6),
                              .error = row.text(7),
                              .hint = row.text(8),
                              .next_try_at = row.instant(9)};
}

Result<> BookRows::set_status(const ConnectionId& id, const domain::SyncStatus& status) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run(
            "INSERT OR REPLACE INTO sync_statuses (connection, state, last_success_at, changed_at,"
            " taken_count, remaining_count, refused_count, oldest_taken_at, error, hint,"
            " next_try_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"
            " WHERE EXISTS (SELECT 1 FROM connections WHERE id = ?1)",
            id, static_cast<int>(status.state), status.last_success_at, status.changed_at,
            status.taken_count, status.remaining_count, status.refused_count,
            status.oldest_taken_at, status.error, status.hint, status.next_try_at);
    });
}

Result<> BookRows::refuse(const ConnectionId& id, const std::string& external_id,
                          const std::string& reason) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(
            database.run("INSERT OR REPLACE INTO refused_mails (connection, external_id,"
                         " reason) VALUES (?, ?, ?)",
                         id, external_id, reason));
        return database.run(
            "DELETE FROM refused_mails WHERE connection = ?1 AND number NOT IN"
            " (SELECT number FROM refused_mails WHERE connection = ?1"
            " ORDER BY number DESC LIMIT ?2)",
            id, refused_count_max);
    });
}

}  // namespace foresail::store
