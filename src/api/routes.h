// The API's routes as a list: what register_routes() registers and openapi.json describes.
#pragma once

#include "api/http/call.h"

#include <string_view>

namespace foresail::api {

inline constexpr std::string_view api_prefix = "/api/v1";

Routes all_routes(const platform::Config& config);

}  // namespace foresail::api
