#include "store/cell/workspace_rows.h"

#include "event_log/embedded/log_schema.h"

#include <nlohmann/json.hpp>

namespace foresail::store {

namespace {

using domain::Workspace;
using domain::WorkspaceId;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using sqlite::Synchronous;

constexpr const char* columns = "id, name, region, is_sample, time_zone, team_domains, created_at";

std::string to_text(const std::vector<std::string>& domains) {
    return nlohmann::json(domains).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> parse_domains(std::string_view text) {
    std::vector<std::string> domains;
    const auto list = nlohmann::json::parse(text, nullptr, false);
    if (!list.is_array()) return domains;
    for (const auto& one : list) {
        if (one.is_string()) domains.push_back(one.get<std::string>());
    }
    return domains;
}

Workspace read(const sqlite::Statement& row) {
    return {.id = row.id<WorkspaceId>(0),
            .name = row.text(1),
            .region = row.text(2),
            .is_sample = row.flag(3),
            .time_zone = row.text(4),
            .team_domains = parse_domains(row.bytes(5)),
            .created_at = row.instant(6)};
}

tl::unexpected<platform::Error> no_such_workspace() {
    return failure(ErrorCode::NotFound, "there is no such workspace");
}

}  // namespace

Result<> WorkspaceRows::create(const Workspace& workspace) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY(const auto count,
            database.integer("SELECT count(*) FROM workspaces WHERE id = ?", 0, workspace.id));
        if (count > 0) return failure(ErrorCode::Conflict, "there is a workspace of this id");
        const std::string wrapped = cell_.wrap(platform::SecretKey::random(), workspace.id);
        return database.run(
            "INSERT INTO workspaces (id, name, region, is_sample, time_zone,"
            " team_domains, created_at, wrapped_key)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            workspace.id, workspace.name, workspace.region, workspace.is_sample,
            workspace.time_zone, to_text(workspace.team_domains), workspace.created_at,
            sqlite::Blob{wrapped});
    });
}

Result<> WorkspaceRows::update(const Workspace& workspace) {
    return cell_.write(Synchronous::Full, [&](sqlite::Database& database) -> Result<> {
        TRY_VOID(
            database.run("UPDATE workspaces SET name = ?, region = ?, is_sample = ?,"
                         " time_zone = ?, team_domains = ? WHERE id = ?",
                         workspace.name, workspace.region, workspace.is_sample, workspace.time_zone,
                         to_text(workspace.team_domains), workspace.id));
        if (database.change_count() == 0) return no_such_workspace();
        return {};
    });
}

Result<Workspace> WorkspaceRows::get(const WorkspaceId& id) const {
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare(std::string{"SELECT "} + columns + " FROM workspaces WHERE id = ?"));
    row.bind_all(id);
    TRY(const bool has_row, row.step());
    if (!has_row) return no_such_workspace();
    return read(row);
}

Result<std::vector<Workspace>> WorkspaceRows::list() const {
    TRY(const auto database, cell_.reader());
    TRY(auto row, database->prepare(std::string{"SELECT "} + columns +
                                    " FROM workspaces ORDER BY created_at, id"));
    std::vector<Workspace> workspaces;
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return workspaces;
        workspaces.push_back(read(row));
    }
}

Result<> WorkspaceRows::erase(const WorkspaceId& id) {
    // The key goes first: with it, all that it sealed is unreadable, whatever happens then.
    TRY_VOID(cell_.write(Synchronous::Full,
                         [&](sqlite::Database& database) { return erase_rows(database, id); }));
    return cell_.write_in_steps([&](sqlite::Database& database) -> Result<> {
        TRY_VOID(event_log::erase_events(database, id));
        return database.truncate_log();
    });
}

Result<> WorkspaceRows::erase_rows(sqlite::Database& database, const WorkspaceId& id) {
    TRY_VOID(database.run_script("PRAGMA secure_delete = ON"));
    TRY_VOID(database.run("DELETE FROM workspaces WHERE id = ?", id));
    for (const char* table : {"cursors", "sync_statuses", "refused_mails"}) {
        TRY_VOID(database.run(std::string{"DELETE FROM "} + table +
                                  " WHERE connection IN (SELECT id FROM connections"
                                  " WHERE workspace = ?)",
                              id));
    }
    TRY_VOID(
        database.run("DELETE FROM sessions WHERE user IN"
                     " (SELECT id FROM users WHERE workspace = ?)",
                     id));
    // Answers that are kept for repeated requests tell what was written; a key begins with its
    // user.
    TRY_VOID(
        database.run("DELETE FROM idempotency_keys WHERE EXISTS (SELECT 1 FROM users"
                     " WHERE workspace = ? AND key LIKE users.id || ':%')",
                     id));
    for (const char* table : {"inference_ledger", "inference_policies"}) {
        TRY_VOID(database.run(std::string{"DELETE FROM "} + table + " WHERE workspace = ?", id));
    }
    TRY_VOID(database.run("DELETE FROM connections WHERE workspace = ?", id));
    return database.run("DELETE FROM users WHERE workspace = ?", id);
}

Result<platform::SecretKey> WorkspaceRows::data_key(const WorkspaceId& id) const {
    TRY(const auto database, cell_.reader());
    return cell_.data_key(*database, id);
}

Result<domain::Team> WorkspaceRows::team(const WorkspaceId& id) const {
    TRY(const auto workspace, get(id));
    domain::Team team;
    team.domains = workspace.team_domains;
    TRY(const auto database, cell_.reader());
    TRY(auto row,
        database->prepare("SELECT address, id FROM users WHERE workspace = ?1 UNION ALL"
                          " SELECT address, CASE WHEN is_private THEN owner ELSE '' END"
                          " FROM connections WHERE workspace = ?1 AND address <> ''"
                          " AND address NOT IN (SELECT address FROM users WHERE workspace = ?1)"
                          " ORDER BY 1, 2"));
    row.bind_all(id);
    while (true) {
        TRY(const bool has_row, row.step());
        if (!has_row) return team;
        team.addresses.emplace_back(row.text(0), row.id<domain::UserId>(1));
    }
}

}  // namespace foresail::store
