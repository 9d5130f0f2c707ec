// The API's description, src/api/openapi.json, compiled into the binary.
#pragma once

#include <string_view>

namespace foresail::api {

std::string_view openapi_json();

}  // namespace foresail::api
