// The language a text is written in.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

/// ISO 639-1, or "" where the text is too short or too mixed to tell. `text` is valid UTF-8.
std::string language_of(std::string_view text);

}  // namespace foresail::normalize
