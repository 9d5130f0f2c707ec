#include "store/schema/cell_schema.h"

#include <array>

namespace foresail::store {

namespace {

constexpr std::string_view step_1 = R"sql(
CREATE TABLE workspaces (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    is_sample INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    team_domains TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE users (
    id TEXT PRIMARY KEY,
    workspace TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL UNIQUE,
    time_zone TEXT NOT NULL,
    is_admin INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    password_hash TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX users_by_workspace ON users (workspace, created_at);
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    csrf_token TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX sessions_by_user ON sessions (user);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE idempotency_keys (
    key TEXT PRIMARY KEY,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (at);

CREATE TABLE connections (
    id TEXT PRIMARY KEY,
    workspace TEXT NOT NULL,
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL,
    user_name TEXT NOT NULL,
    is_private INTEGER NOT NULL,
    is_paused INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sealed_secret BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX connections_by_workspace ON connections (workspace, created_at);
CREATE TABLE cursors (
    connection TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (connection, name)
) WITHOUT ROWID;
CREATE TABLE sync_statuses (
    connection TEXT PRIMARY KEY,
    state INTEGER NOT NULL,
    last_success_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    taken_count INTEGER NOT NULL,
    remaining_count INTEGER NOT NULL,
    refused_count INTEGER NOT NULL,
    oldest_taken_at INTEGER NOT NULL,
    error TEXT NOT NULL,
    hint TEXT NOT NULL,
    next_try_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE refused_mails (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    external_id TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX refused_mails_by_id ON refused_mails (connection, external_id);

CREATE TABLE audit_trail (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    workspace TEXT NOT NULL,
    user TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL
);
)sql";

// What models did, and what a workspace lets them do. Money is in millionths of the configured
// currency.
constexpr std::string_view step_2 = R"sql(
CREATE TABLE inference_ledger (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace TEXT NOT NULL,
    at INTEGER NOT NULL,
    task TEXT NOT NULL,
    tier INTEGER NOT NULL,
    model TEXT NOT NULL,
    place TEXT NOT NULL,
    count INTEGER NOT NULL,
    bytes_sent INTEGER NOT NULL,
    sent_sha256 TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    written_tokens INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    cost INTEGER NOT NULL,
    saved INTEGER NOT NULL
);
CREATE INDEX inference_ledger_by_workspace ON inference_ledger (workspace, number);
CREATE INDEX inference_ledger_by_time ON inference_ledger (workspace, at);
CREATE TABLE inference_policies (
    workspace TEXT PRIMARY KEY,
    own_is_allowed INTEGER NOT NULL,
    remote_is_allowed INTEGER NOT NULL,
    regions TEXT NOT NULL,
    budget_a_day INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

constexpr std::array<std::string_view, 2> steps{step_1, step_2};

}  // namespace

std::span<const std::string_view> cell_schema() {
    return steps;
}

}  // namespace foresail::store
