// What capture must remember of a connection: its secret, its cursors and how it is doing.
// Implemented by store/ (cell.db).
#pragma once

#include "domain/connection.h"
#include "platform/result.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::capture {

class ConnectionBook {
public:
    virtual ~ConnectionBook() = default;
    virtual platform::Result<std::vector<domain::Connection>> connections() = 0;
    virtual platform::Result<std::string> secret(const domain::ConnectionId& id) = 0;
    /// A cursor is a small text that only its adapter reads (IMAP: a folder's UIDVALIDITY, ...).
    virtual platform::Result<std::optional<std::string>> cursor(const domain::ConnectionId& id,
                                                                const std::string& name) = 0;
    virtual platform::Result<> set_cursor(const domain::ConnectionId& id, const std::string& name,
                                          const std::string& value) = 0;
    virtual platform::Result<domain::SyncStatus> status(const domain::ConnectionId& id) = 0;
    virtual platform::Result<> set_status(const domain::ConnectionId& id,
                                          const domain::SyncStatus& status) = 0;
    /// A mail that was not taken, and why, for the accounts page.
    virtual platform::Result<> refuse(const domain::ConnectionId& id,
                                      const std::string& external_id,
                                      const std::string& reason) = 0;
};

}  // namespace foresail::capture
