#include "api/http/lists.h"
#include "api/http/parameters.h"
#include "api/json/insight_views.h"
#include "api/resources/insights/worked_out.h"
#include "insight/follow_up/follow_up_time.h"

namespace foresail::api {
namespace {

Answer show_follow_up(Call& call) {
    TRY(const auto id, path_id<domain::ContactId>(call.request));
    TRY(const auto follow_up,
        look(call, [&](const store::Tables& tables) -> platform::Result<insight::FollowUp> {
            TRY(const auto contact, tables.contacts.get_for(call.viewer, id));
            return insight::follow_up(tables, call.viewer, contact, call.services.clock.now());
        }));
    return answer(follow_up_json(follow_up));
}

}  // namespace

void add_follow_up(Routes& routes) {
    routes.push_back({"GET", "/contacts/{id}/follow-up", Access::SignedIn, show_follow_up});
}

}  // namespace foresail::api
