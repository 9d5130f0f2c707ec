// The fields of a deal as they come in, checked against the records that they name.
#pragma once

#include "api/http/call.h"
#include "api/http/fields.h"

#include <nlohmann/json.hpp>

namespace foresail::api {

enum class DealInput { Create, Change };

/// What an edit of the deal shall have. A new deal is complete: pipeline, first stage and owner are
/// filled in. Errors: InvalidArgument, NotFound (a company, contact, stage or user).
platform::Result<nlohmann::json> deal_fields(const Call& call, Fields& fields, DealInput input);

}  // namespace foresail::api
