// Connections as JSON, with their state in plain words.
#pragma once

#include "domain/connection.h"

#include <string>

#include <nlohmann/json.hpp>

namespace foresail::api {

/// What there is to say of a connection beside its row.
struct ConnectionState {
    domain::SyncStatus status;
    std::int64_t lag = 0;    ///< Of its workspace.
    std::string ingest_url;  ///< Of an ingest connection.
};

/// "Listening for new mail", "Reading history: 1,200 taken, about 300 to go".
std::string state_text(const domain::Connection& connection, const domain::SyncStatus& status);

/// Never with a password.
nlohmann::json connection_json(const domain::Connection& connection, const ConnectionState& state);

}  // namespace foresail::api
