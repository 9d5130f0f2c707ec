// Folder names on the wire are in modified UTF-7 (RFC 3501, 5.1.3). We send them back as we got
// them; this is for reading what they say. Pure.
#pragma once

#include <string>
#include <string_view>

namespace foresail::vendors::imap {

/// In UTF-8; what is not well-formed is kept as it is.
std::string decode_folder_name(std::string_view name);

}  // namespace foresail::vendors::imap
