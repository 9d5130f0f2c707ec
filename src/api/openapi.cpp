#include "api/openapi.h"

#include <cstddef>

extern "C" {
extern const char foresail_openapi_json_begin[];
extern const char foresail_openapi_json_end[];
}

namespace foresail::api {

std::string_view openapi_json() {
    return {foresail_openapi_json_begin,
            static_cast<std::size_t>(foresail_openapi_json_end - foresail_openapi_json_begin)};
}

}  // namespace foresail::api
