// A text file, in whatever charset, to a document.
#pragma once

#include "normalize/document/document.h"

#include <string>
#include <string_view>

namespace foresail::normalize {

Document read_plain_text(std::string_view bytes);

/// Cuts to document_text_bytes_max at the end of a character and says so.
void cut_to_limit(Document& document);

}  // namespace foresail::normalize
