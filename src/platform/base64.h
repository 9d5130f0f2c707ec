// Bytes as base64 (RFC 4648, with padding) and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::platform {

std::string to_base64(std::string_view bytes);
/// nullopt for what is no base64 from end to end.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace foresail::platform
