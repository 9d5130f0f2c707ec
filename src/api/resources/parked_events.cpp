#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

using nlohmann::json;

json stuck_json(const store::StuckEvent& event) {
    const bool is_waiting = event.state == store::StuckState::Waiting;
    json result{{"offset", event.offset},
                {"state", is_waiting ? "waiting" : "parked"},
                {"try_count", event.try_count},
                {"step", event.step},
                {"error", event.error},
                {"hint", event.hint},
                {"first_failed_at", domain::to_iso8601(event.first_failed_at)}};
    if (is_waiting) result["next_try_at"] = domain::to_iso8601(event.next_try_at);
    return result;
}

Answer list_parked(Call& call) {
    TRY(const auto events, look(call, [](const store::Tables& tables) {
            return tables.progress.stuck(std::nullopt);
        }));
    json body{{"items", json::array()}};
    for (const store::StuckEvent& event : events) body["items"].push_back(stuck_json(event));
    return answer(body);
}

Answer retry(Call& call) {
    TRY(const auto offset, path_number(call.request, "offset"));
    TRY_VOID(call.services.workspaces.retry_parked(call.viewer.workspace, offset));
    return no_content();
}

Answer discard(Call& call) {
    TRY(const auto offset, path_number(call.request, "offset"));
    TRY_VOID(call.services.workspaces.discard_parked(call.viewer.workspace, offset));
    TRY_VOID(call.services.cell.audit_trail().append(call.viewer.workspace, call.viewer.user,
                                                     "event.discarded", std::to_string(offset)));
    return no_content();
}

}  // namespace

void add_parked_events(Routes& routes) {
    routes.push_back({"GET", "/parked_events", Access::SignedIn, list_parked});
    routes.push_back({"POST", "/parked_events/{offset}/retry", Access::SignedIn, retry});
    routes.push_back({"DELETE", "/parked_events/{offset}", Access::Admin, discard});
}

}  // namespace foresail::api
