#include "api/http/edits.h"
#include "api/http/fields.h"
#include "api/http/sessions.h"
#include "api/resources/resources.h"
#include "api/resources/workspace_fields.h"

namespace foresail::api {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;

// The row is the cell's; the edit in the log tells open pages, and who replays it, of the change.
Answer update_workspace(Call& call) {
    TRY(auto fields, Fields::parse(call.request));
    TRY(const auto name, fields.text_if("name", {.size_min = 1, .size_max = 200}));
    TRY(const auto time_zone, read_time_zone(fields));
    const bool has_domains = fields.has("team_domains");
    TRY(const auto team_domains, read_team_domains(fields));
    TRY_VOID(fields.done());

    auto& workspaces = call.services.cell.workspaces();
    TRY(auto workspace, workspaces.get(call.viewer.workspace));
    json changes = json::object();
    if (name) changes["name"] = workspace.name = *name;
    if (time_zone) changes["time_zone"] = workspace.time_zone = *time_zone;
    if (has_domains) changes["team_domains"] = workspace.team_domains = team_domains;
    if (changes.empty()) return session_answer(call, 200);
    TRY_VOID(workspaces.update(workspace));
    return submit_and_show(
        call,
        {.verb = "workspace.update", .record = workspace.id.text, .fields = std::move(changes)},
        [](Call& same) { return session_answer(same, 200); });
}

Answer throw_sample_away(Call& call) {
    TRY(const auto workspace, call.services.cell.workspaces().get(call.viewer.workspace));
    if (!workspace.is_sample) {
        return failure(ErrorCode::FailedPrecondition, "this is not the sample workspace",
                       "Only the sample can be thrown away here.");
    }
    TRY_VOID(call.services.workspaces.erase(workspace.id));
    return end_session(call);
}

}  // namespace

void add_workspace(Routes& routes) {
    routes.push_back({"PATCH", "/workspace", Access::Admin, update_workspace});
    routes.push_back({"DELETE", "/sample", Access::Admin, throw_sample_away});
}

}  // namespace foresail::api
