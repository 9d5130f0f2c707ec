// Users and workspaces as JSON.
#pragma once

#include "domain/team.h"

#include <nlohmann/json.hpp>

namespace foresail::api {

nlohmann::json user_json(const domain::User& user);
nlohmann::json workspace_json(const domain::Workspace& workspace);

}  // namespace foresail::api
