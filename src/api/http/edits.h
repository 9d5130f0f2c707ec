// Changes by hand on their way into the event log.
#pragma once

#include "api/http/call.h"
#include "domain/edit.h"

#include <optional>
#include <string>

namespace foresail::api {

/// `change` by the signed-in user; returns when it is applied. Errors: those of EditDesk.
platform::Result<> submit(Call& call, domain::Edit change);

/// submit(), then `show`. A change with an expected version that came too late gives 412.
Answer submit_and_show(Call& call, domain::Edit change, const Handler& show);

}  // namespace foresail::api
