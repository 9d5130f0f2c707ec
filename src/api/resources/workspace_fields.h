// The fields of people and workspaces as they come in, at set-up and later.
#pragma once

#include "api/http/fields.h"

#include <optional>
#include <string>
#include <vector>

namespace foresail::api {

/// Errors of all: InvalidArgument.
platform::Result<std::optional<std::string>> read_time_zone(Fields& fields);
platform::Result<std::vector<std::string>> read_team_domains(Fields& fields);
/// 10 to 200 characters; more rules make worse passwords.
platform::Result<std::string> read_new_password(Fields& fields);

}  // namespace foresail::api
