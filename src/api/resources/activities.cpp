#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/whole_activity.h"
#include "api/resources/resources.h"

namespace foresail::api {
namespace {

Answer show_activity(Call& call) {
    TRY(const auto id, path_id<domain::ActivityId>(call.request));
    TRY(const auto activity,
        one(
            call,
            [&](const store::Tables& tables) { return tables.activities.get(call.viewer, id); },
            whole_activity_json));
    return answer(activity);
}

}  // namespace

void add_activities(Routes& routes) {
    routes.push_back({"GET", "/activities/{id}", Access::SignedIn, show_activity});
}

}  // namespace foresail::api
