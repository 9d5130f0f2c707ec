#include "store/cell/user_rows.h"

namespace foresail::store {

namespace {

using domain::User;
using domain::UserId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using sqlite::Synchronous;

constexpr const char* user_columns =
    "id, workspace, name, address, time_zone, is_admin, created_at";

User read_user(const sqlite::Statement& row) {
    return {.id = row.id<UserId>(0),
            .workspace = row.id<domain::WorkspaceId>(1),
            .name = row.text(2),
            .address = row.text(3),
            .time_zone = row.text(4),
            .is_admin = row.flag(5),
            .created_at = row.instant(6)};
}

std::string select_users(const char* rest) {
    return std::string{"SELECT "} + user_columns + " FROM users WHERE " + rest;
}

Result<> check_address_is_free(sqlite::Database& database, const User& user) {
    TRY(const auto taken,
        database.integer("SELECT count(*) FROM users WHERE address = ? AND id <> ?", 0,
                         user.address, user.id));
    if (taken == 0) return {};
    return failure(ErrorCode::Conflict, "there is a user with this address",
                   "Sign in with it, or use another address.");
}

}  // namespace

Result<> UserRows::create(const User& user, const std::string& password_hash) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(check_address_is_free(database, user));
        return database.run(
            "INSERT INTO users (id, workspace, name, address, time_zone, is_admin,"
            " created_at, password_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            user.id, user.workspace, user.name, user.address, user.time_zone, user.is_admin,
            user.created_at, password_hash);
    });
}

Result<> UserRows::update(const User& user) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(check_address_is_free(database, user));
        TRY_VOID(
            database.run("UPDATE users SET name = ?, address = ?, time_zone = ?, is_admin = ?"
                         " WHERE id = ?",
                         user.name, user.address, user.time_zone, user.is_admin, user.id));
        if (database.change_count() == 0) return failure(ErrorCode::NotFound, "no such user");
        return {};
    });
}

Result<User> UserRows::get(const UserId& id) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(select_users("id = ?")));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such user");
    return read_user(row);
}

Result<std::optional<User>> UserRows::find_by_address(const std::string& address) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(select_users("address = ?")));
    row.bind_all(address);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return read_user(row);
}

Result<std::string> UserRows::password_hash(const UserId& id) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT password_hash FROM users WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return failure(ErrorCode::NotFound, "there is no such user");
    return row.text(0);
}

Result<std::vector<User>> UserRows::list(const domain::WorkspaceId& workspace) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(select_users("workspace = ? ORDER BY created_at, id")));
    row.bind_all(workspace);
    std::vector<User> users;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return users;
        users.push_back(read_user(row));
    }
}

Result<> SessionRows::put(const Session& session) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run(
            "INSERT OR REPLACE INTO sessions (token_hash, user, csrf_token,"
            " created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
            session.token_hash, session.user, session.csrf_token, session.created_at,
            session.expires_at);
    });
}

Result<std::optional<Session>> SessionRows::find(const std::string& token_hash) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT token_hash, user, csrf_token, created_at, expires_at"
                                    " FROM sessions WHERE token_hash = ?"));
    row.bind_all(token_hash);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return Session{row.text(0), row.id<UserId>(1), row.text(2), row.instant(3), row.instant(4)};
}

Result<> SessionRows::remove(const std::string& token_hash) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) {
        return database.run("DELETE FROM sessions WHERE token_hash = ?", token_hash);
    });
}

Result<> SessionRows::remove_expired(domain::Instant now) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run("DELETE FROM sessions WHERE expires_at <= ?", now);
    });
}

Result<std::optional<KeptResponse>> IdempotencyRows::find(const std::string& key) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare("SELECT key, request_hash, status, body, at"
                                    " FROM idempotency_keys WHERE key = ?"));
    row.bind_all(key);
    TRY(const bool has_row, row.step());
    if (!has_row) return std::nullopt;
    return KeptResponse{row.text(0), row.text(1), row.small(2), row.text(3), row.instant(4)};
}

Result<> IdempotencyRows::put(const KeptResponse& response) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run(
            "INSERT OR REPLACE INTO idempotency_keys (key, request_hash, status,"
            " body, at) VALUES (?, ?, ?, ?, ?)",
            response.key, response.request_hash, response.status, response.body, response.at);
    });
}

Result<> IdempotencyRows::remove_older(domain::Instant than) {
    return cell_.write(Synchronous::Normal, [&](sqlite::Database& database) {
        return database.run("DELETE FROM idempotency_keys WHERE at < ?", than);
    });
}

}  // namespace foresail::store
