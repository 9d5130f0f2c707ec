#include "api/json/team.h"

namespace foresail::api {

nlohmann::json user_json(const domain::User& user) {
    return {{"id", user.id.text},
            {"name", user.name},
            {"address", user.address},
            {"time_zone", user.time_zone},
            {"is_admin", user.is_admin}};
}

nlohmann::json workspace_json(const domain::Workspace& workspace) {
    return {{"id", workspace.id.text},          {"name", workspace.name},
            {"region", workspace.region},       {"is_sample", workspace.is_sample},
            {"time_zone", workspace.time_zone}, {"team_domains", workspace.team_domains}};
}

}  // namespace foresail::api
