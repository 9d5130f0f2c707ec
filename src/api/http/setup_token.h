// The token from the console: who can read it runs the server.
#pragma once

#include "api/http/call.h"
#include "api/http/fields.h"

#include <optional>

namespace foresail::api {

/// A refusal unless the field `token` is the server's; guesses are counted.
std::optional<platform::HttpResponse> refuse_wrong_setup_token(const Call& call, Fields& fields);

}  // namespace foresail::api
