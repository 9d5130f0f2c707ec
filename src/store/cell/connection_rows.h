// Connections as the API changes them, and as capture keeps its place in them.
#pragma once

#include "store/cell/cell_database.h"
#include "store/cell_store.h"

namespace foresail::store {

class ConnectionRows final : public Connections {
public:
    explicit ConnectionRows(CellDatabase& cell) : cell_{cell} {}

    platform::Result<> create(const domain::Connection& connection,
                              const std::string& secret) override;
    platform::Result<> update(const domain::Connection& connection,
                              const std::string& secret) override;
    platform::Result<domain::Connection> get(const domain::ConnectionId& id) const override;
    platform::Result<std::vector<domain::Connection>> list(
        const domain::WorkspaceId& workspace) const override;
    platform::Result<> remove(const domain::ConnectionId& id) override;
    platform::Result<std::vector<std::pair<std::string, std::string>>> refused(
        const domain::ConnectionId& id) const override;

    /// Of all workspaces.
    platform::Result<std::vector<domain::Connection>> all() const;

private:
    platform::Result<std::string> sealed(sqlite::Database& database,
                                         const domain::Connection& connection,
                                         const std::string& secret) const;

    CellDatabase& cell_;
};

class BookRows final : public capture::ConnectionBook {
public:
    BookRows(CellDatabase& cell, const ConnectionRows& connections)
        : cell_{cell}, connections_{connections} {}

    platform::Result<std::vector<domain::Connection>> connections() override {
        return connections_.all();
    }
    platform::Result<std::string> secret(const domain::ConnectionId& id) override;
    platform::Result<std::optional<std::string>> cursor(const domain::ConnectionId& id,
                                                        const std::string& name) override;
    platform::Result<> set_cursor(const domain::ConnectionId& id, const std::string& name,
                                  const std::string& value) override;
    platform::Result<domain::SyncStatus> status(const domain::ConnectionId& id) override;
    platform::Result<> set_status(const domain::ConnectionId& id,
                                  const domain::SyncStatus& status) override;
    platform::Result<> refuse(const domain::ConnectionId& id, const std::string& external_id,
                              const std::string& reason) override;

private:
    CellDatabase& cell_;
    const ConnectionRows& connections_;
};

/// What a connection's secret is sealed to.
std::string secret_context(const domain::ConnectionId& id);
/// How many refused mails are kept for a connection: the newest.
inline constexpr int refused_count_max = 200;

}  // namespace foresail::store
