// Bytes in any charset to UTF-8. The label is believed only as far as the bytes allow.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

bool is_utf8(std::string_view bytes);

/// `label` is the charset that the sender names, or "". Where it is missing, unknown or wrong the
/// bytes decide; what can't be read becomes U+FFFD.
std::string to_utf8(std::string_view bytes, std::string_view label);

}  // namespace foresail::normalize
