// One activity with all that belongs to it.
#pragma once

#include "api/json/beside.h"
#include "domain/activity.h"
#include "platform/result.h"

namespace foresail::api {

/// In the snapshot that `beside` looks at.
platform::Result<nlohmann::json> whole_activity_json(const domain::Activity& activity,
                                                     Beside& beside);

}  // namespace foresail::api
