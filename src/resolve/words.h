// Splitting of short texts: lines and words of names, headers and signatures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::resolve {

/// What stands between white space.
std::vector<std::string> split_words(std::string_view text);

/// Trimmed, without control characters, one space where there was white space.
std::string one_line(std::string_view text);

}  // namespace foresail::resolve
