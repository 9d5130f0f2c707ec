#include "normalize/document/document.h"

#include "domain/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace foresail::normalize {
namespace {

constexpr domain::Words<DocumentKind, 3> kinds{
    {{{DocumentKind::Docx, "docx"}, {DocumentKind::Pdf, "pdf"}, {DocumentKind::Text, "text"}}}};
constexpr domain::Words<DocumentProblem, 9> problems{
    {{{DocumentProblem::None, "none"},
      {DocumentProblem::Unsupported, "unsupported"},
      {DocumentProblem::TooLarge, "too_large"},
      {DocumentProblem::Encrypted, "encrypted"},
      {DocumentProblem::NoText, "no_text"},
      {DocumentProblem::Broken, "broken"},
      {DocumentProblem::TooCostly, "too_costly"},
      {DocumentProblem::Busy, "busy"},
      {DocumentProblem::NoReader, "no_reader"}}}};

constexpr std::size_t pdf_mark_within = 1024;  // Readers take a PDF with some bytes in front.

std::string ending_of(std::string_view file_name) {
    const auto dot = file_name.rfind('.');
    if (dot == std::string_view::npos) return {};
    std::string ending{file_name.substr(dot + 1)};
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ending;
}

bool is_text_ending(const std::string& ending) {
    return ending == "txt" || ending == "text" || ending == "md";
}

}  // namespace

std::optional<DocumentKind> document_kind(std::string_view bytes, std::string_view file_name) {
    if (bytes.substr(0, 4) == "PK\x03\x04") return DocumentKind::Docx;
    if (bytes.substr(0, pdf_mark_within).find("%PDF-") != std::string_view::npos) {
        return DocumentKind::Pdf;
    }
    if (is_text_ending(ending_of(file_name))) return DocumentKind::Text;
    return std::nullopt;
}

const char* to_text(DocumentKind kind) {
    return kinds.text_of(kind);
}
const char* to_text(DocumentProblem problem) {
    return problems.text_of(problem);
}
std::optional<DocumentKind> parse_document_kind(std::string_view text) {
    return kinds.value_of(text);
}
std::optional<DocumentProblem> parse_document_problem(std::string_view text) {
    return problems.value_of(text);
}

}  // namespace foresail::normalize
