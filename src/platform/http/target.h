// Reads the parts of a request that come as text: the target (path and query) and cookies.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::platform::http {

struct Target {
    std::string path;
    std::map<std::string, std::string> query;
};

/// Nullopt for what is not a path, is wrongly encoded, or has a zero byte. "+" is a space in the
/// query only. A path's "%2F" is refused: it would look like a bound between segments.
std::optional<Target> parse_target(std::string_view target);

std::map<std::string, std::string> parse_cookies(std::string_view header);

}  // namespace foresail::platform::http
