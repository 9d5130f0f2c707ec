#include "api/resources/insights/worked_out.h"

#include "api/http/time_zone.h"
#include "api/services.h"

namespace foresail::api {

insight::Rep rep_of(const Call& call, const store::Tables& tables) {
    const auto now = call.services.clock.now();
    return {tables,
            call.viewer,
            {now, utc_offset_min(call.user.time_zone, now)},
            call.services.signals.get()};
}

}  // namespace foresail::api
