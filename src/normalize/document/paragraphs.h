// Lines as a page shows them to paragraphs: hard-wrapped lines are joined, hyphens at a line's end
// mended, running headers, footers and page numbers left out. For text from PDFs and text files.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

/// `raw`: lines, with a form feed at the end of each page. The answer has an empty line between
/// paragraphs and a form feed where a page ends (behind the paragraph that reaches over it).
std::string to_paragraphs(std::string_view raw);

}  // namespace foresail::normalize
