// What every request to a resource passes through: limits, session, protection against forged
// requests, repeats; and on the way back, headers and counts.
#pragma once

#include "api/http/call.h"

namespace foresail::api {

/// Never throws; what a handler can't say itself becomes a problem document.
platform::HttpResponse pass(Reception& reception, const Route& route,
                            const platform::HttpRequest& request);

/// Headers that every answer has, pages included.
void add_security_headers(const platform::Config& config, const platform::HttpRequest& request,
                          platform::HttpResponse& response);

}  // namespace foresail::api
