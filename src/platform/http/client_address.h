// Who asks, where a proxy stands in front: each one adds whom it was asked by to the end of
// X-Forwarded-For, and only what a proxy of our own added can be believed.
#pragma once

#include "platform/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::platform::http {

/// "127.0.0.1, ::1", addresses without ports. Errors: InvalidArgument.
Result<std::vector<std::string>> parse_proxies(std::string_view text);

/// The last address that is none of `proxies`, from `peer` back through `forwarded_for`; `peer`
/// where it is no proxy.
std::string client_address(const std::string& peer, std::string_view forwarded_for,
                           const std::vector<std::string>& proxies);

}  // namespace foresail::platform::http
