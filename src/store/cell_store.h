// What belongs to the cell, not to one workspace: workspaces, users, sessions, idempotency keys,
// the audit trail. The connections are behind capture/connection_book.h, the log behind
// event_log.h. The embedded implementation is cell.db.
//
// Thread safety: all methods from any thread.
#pragma once

#include "capture/connection_book.h"
#include "domain/connection.h"
#include "domain/team.h"
#include "inference/router/ledger.h"
#include "inference/router/policy.h"
#include "platform/keys.h"
#include "platform/result.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresail::store {

struct Session {
    std::string token_hash;  ///< SHA-256 of the cookie's token: the token itself is never stored.
    domain::UserId user;
    std::string csrf_token;
    domain::Instant created_at;
    domain::Instant expires_at;
};

class Workspaces {
public:
    virtual ~Workspaces() = default;
    /// Makes its data key too. Errors: Conflict (there is one of that id).
    virtual platform::Result<> create(const domain::Workspace& workspace) = 0;
    virtual platform::Result<> update(const domain::Workspace& workspace) = 0;
    virtual platform::Result<domain::Workspace> get(const domain::WorkspaceId& id) const = 0;
    virtual platform::Result<std::vector<domain::Workspace>> list() const = 0;
    /// Destroys its data key, users, connections and log.
    virtual platform::Result<> erase(const domain::WorkspaceId& id) = 0;
    virtual platform::Result<platform::SecretKey> data_key(const domain::WorkspaceId& id) const = 0;
    /// Team domains, its users' addresses and its mailboxes' addresses.
    virtual platform::Result<domain::Team> team(const domain::WorkspaceId& id) const = 0;
};

class Users {
public:
    virtual ~Users() = default;
    /// Errors: Conflict (address is taken).
    virtual platform::Result<> create(const domain::User& user,
                                      const std::string& password_hash) = 0;
    virtual platform::Result<> update(const domain::User& user) = 0;
    virtual platform::Result<domain::User> get(const domain::UserId& id) const = 0;
    virtual platform::Result<std::optional<domain::User>> find_by_address(
        const std::string& address) const = 0;
    virtual platform::Result<std::string> password_hash(const domain::UserId& id) const = 0;
    virtual platform::Result<std::vector<domain::User>> list(
        const domain::WorkspaceId& workspace) const = 0;
};

class Sessions {
public:
    virtual ~Sessions() = default;
    virtual platform::Result<> put(const Session& session) = 0;
    virtual platform::Result<std::optional<Session>> find(const std::string& token_hash) const = 0;
    virtual platform::Result<> remove(const std::string& token_hash) = 0;
    virtual platform::Result<> remove_expired(domain::Instant now) = 0;
};

/// A response kept under its Idempotency-Key, so that a repeated POST gets the same answer.
struct KeptResponse {
    std::string key;  ///< User and Idempotency-Key.
    std::string request_hash;
    int status = 0;
    std::string body;
    domain::Instant at;
};

class IdempotencyKeys {
public:
    virtual ~IdempotencyKeys() = default;
    virtual platform::Result<std::optional<KeptResponse>> find(const std::string& key) const = 0;
    virtual platform::Result<> put(const KeptResponse& response) = 0;
    virtual platform::Result<> remove_older(domain::Instant than) = 0;
};

/// Connections as the API changes them; ConnectionBook is capture's side of the same rows.
class Connections {
public:
    virtual ~Connections() = default;
    virtual platform::Result<> create(const domain::Connection& connection,
                                      const std::string& secret) = 0;
    /// `secret` empty: keeps the one there is.
    virtual platform::Result<> update(const domain::Connection& connection,
                                      const std::string& secret) = 0;
    virtual platform::Result<domain::Connection> get(const domain::ConnectionId& id) const = 0;
    virtual platform::Result<std::vector<domain::Connection>> list(
        const domain::WorkspaceId& workspace) const = 0;
    virtual platform::Result<> remove(const domain::ConnectionId& id) = 0;
    /// External id and reason of mails that were not taken, newest first, at most 200.
    virtual platform::Result<std::vector<std::pair<std::string, std::string>>> refused(
        const domain::ConnectionId& id) const = 0;
};

/// Who did what, in a hash chain: each entry carries the hash of the one before.
class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    /// `what`: "session.created", "connection.deleted", "outbound.refused"; `detail`: ids only.
    virtual platform::Result<> append(const domain::WorkspaceId& workspace,
                                      const domain::UserId& user, const std::string& what,
                                      const std::string& detail) = 0;
    /// Errors: DataLoss with the number of the first entry that does not fit.
    virtual platform::Result<> verify() const = 0;
};

class CellStore {
public:
    virtual ~CellStore() = default;
    virtual Workspaces& workspaces() = 0;
    virtual Users& users() = 0;
    virtual Sessions& sessions() = 0;
    virtual IdempotencyKeys& idempotency_keys() = 0;
    virtual Connections& connections() = 0;
    virtual capture::ConnectionBook& connection_book() = 0;
    virtual AuditTrail& audit_trail() = 0;
    virtual inference::InferenceLedger& inference_ledger() = 0;
    virtual inference::PolicyBook& inference_policies() = 0;
};

}  // namespace foresail::store
