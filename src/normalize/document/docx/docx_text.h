// A .docx to its text: paragraphs with their numbers, tables a row a line, footnotes behind their
// paragraph, tracked changes as if accepted (what is deleted is left out, what is inserted stays).
#pragma once

#include "normalize/document/document.h"

#include <string_view>

namespace foresail::normalize {

Document read_docx(std::string_view bytes);

}  // namespace foresail::normalize
