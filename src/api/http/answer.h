// What handlers give back.
#pragma once

#include "platform/http_server.h"
#include "platform/result.h"

#include <cstdint>

#include <nlohmann/json.hpp>

namespace foresail::api {

/// A problem that a step met comes as Error; one with a status of its own as a response.
using Answer = platform::Result<platform::HttpResponse>;

platform::HttpResponse answer(const nlohmann::json& body, int status = 200);
platform::HttpResponse no_content();
/// For an error that came with a result of another type.
inline tl::unexpected<platform::Error> hand_on(platform::Error error) {
    return tl::unexpected<platform::Error>(std::move(error));
}

}  // namespace foresail::api
