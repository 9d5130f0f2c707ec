#include "api/resources/insights/worked_out.h"

#include "api/http/time_zone.h"
#include "api/services.h"

namespace foresail::api {

insight::Rep rep_of(const Call& call, const store::Tables& tables) {
    return {tables,
            call.viewer,
            {call.services.clock.now(), wall_clock(call.user.time_zone)},
            call.services.signals.get()};
}

}  // namespace foresail::api
