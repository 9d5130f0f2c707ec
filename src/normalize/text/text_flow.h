// format=flowed (RFC 3676): soft line breaks become spaces again.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

enum class DelSp { No, Yes };  ///< Whether the space before a soft break goes too.

std::string unflow(std::string_view text, DelSp del_sp);

}  // namespace foresail::normalize
