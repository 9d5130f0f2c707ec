// The fields of a connection as they come in.
#pragma once

#include "api/http/fields.h"
#include "domain/connection.h"

#include <string>

namespace foresail::api {

/// A connection and its secret: a password, never shown again.
struct ConnectionInput {
    domain::Connection connection;
    std::string secret;
};

/// Kind, name, address and what that kind needs. Errors: InvalidArgument.
platform::Result<ConnectionInput> read_new_connection(Fields& fields);

/// `connection` with the changes; `secret` is empty where it stays. Another server or user needs
/// the password again, so that who may change a connection can't send its password elsewhere.
platform::Result<ConnectionInput> read_connection_changes(Fields& fields,
                                                          const domain::Connection& connection);

}  // namespace foresail::api
