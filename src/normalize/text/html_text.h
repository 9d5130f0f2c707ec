// HTML to readable text: paragraphs, lists, table rows; links as their text with the address behind
// it where it is short; blockquotes as lines that begin with "> ". Scripts, styles, comments,
// hidden elements and images are left out; nothing is ever fetched.
#pragma once

#include "normalize/notes.h"

#include <string>
#include <string_view>

namespace foresail::normalize {

/// `html` is UTF-8.
std::string html_text(std::string_view html, Notes& notes);

}  // namespace foresail::normalize
