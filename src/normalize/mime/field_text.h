// Header fields as text: encoded words (RFC 2047), raw 8-bit, and no control characters.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

/// A raw value as valid UTF-8 that a header parser can go on with; encoded words stay.
std::string mended_field(std::string_view raw);

/// Decoded, in one line, white space collapsed.
std::string field_text(std::string_view raw);

/// Valid UTF-8 in one line, without control characters, white space collapsed.
std::string one_line(std::string_view text);

/// At most `bytes_max` bytes, cut between two characters.
std::string cut_text(std::string_view text, std::size_t bytes_max);

}  // namespace foresail::normalize
