// Text that everything after can rely on.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

/// Valid UTF-8 (what is broken becomes U+FFFD), line ends as LF, without NUL, control characters
/// but tab, byte order marks, noncharacters and soft hyphens.
std::string clean_text(std::string_view text);

}  // namespace foresail::normalize
