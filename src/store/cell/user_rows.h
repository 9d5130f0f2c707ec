// Users, their sessions, and the answers kept under idempotency keys.
#pragma once

#include "store/cell/cell_database.h"
#include "store/cell_store.h"

namespace foresail::store {

class UserRows final : public Users {
public:
    explicit UserRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> create(const domain::User& user, const std::string& password_hash) override;
    platform::Result<> update(const domain::User& user) override;
    platform::Result<domain::User> get(const domain::UserId& id) const override;
    platform::Result<std::optional<domain::User>> find_by_address(
        const std::string& address) const override;
    platform::Result<std::string> password_hash(const domain::UserId& id) const override;
    platform::Result<std::vector<domain::User>> list(
        const domain::WorkspaceId& workspace) const override;

private:
    CellDatabase& cell_;
};

class SessionRows final : public Sessions {
public:
    explicit SessionRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> put(const Session& session) override;
    platform::Result<std::optional<Session>> find(const std::string& token_hash) const override;
    platform::Result<> remove(const std::string& token_hash) override;
    platform::Result<> remove_expired(domain::Instant now) override;

private:
    CellDatabase& cell_;
};

class IdempotencyRows final : public IdempotencyKeys {
public:
    explicit IdempotencyRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<std::optional<KeptResponse>> find(const std::string& key) const override;
    platform::Result<> put(const KeptResponse& response) override;
    platform::Result<> remove_older(domain::Instant than) override;

private:
    CellDatabase& cell_;
};

}  // namespace foresail::store
