// One activity with all that belongs to it, read in one snapshot.
#pragma once

#include "domain/audience.h"
#include "platform/result.h"
#include "store/workspace_store.h"

#include <nlohmann/json.hpp>

namespace foresail::api {

/// Errors: NotFound, also where the viewer may not see it.
platform::Result<nlohmann::json> whole_activity_json(const store::Tables& tables,
                                                     const domain::Viewer& viewer,
                                                     const domain::ActivityId& id);

}  // namespace foresail::api
