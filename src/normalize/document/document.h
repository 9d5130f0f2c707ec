// A document's text, as a contract's reviewer needs it: paragraphs with their numbers, a line each,
// an empty line between them, a form feed where a page begins.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::normalize {

enum class DocumentKind { Docx, Pdf, Text };

/// Why there is no text. Each is said on the page with what to do.
enum class DocumentProblem {
    None,
    Unsupported,  ///< Neither .docx nor .pdf nor text.
    TooLarge,     ///< The file, or what it unpacks to.
    Encrypted,    ///< It wants a password, or forbids copying.
    NoText,       ///< Pictures of pages: a scan.
    Broken,
    TooCostly,  ///< Time or memory ran out while it was read, or its reader crashed.
    Busy,       ///< Others are being read; come again.
    NoReader,   ///< The program that reads this kind is not installed or can't lock itself in.
};

struct Document {
    DocumentProblem problem = DocumentProblem::None;
    std::string text;     ///< UTF-8, LF.
    int page_count = 0;   ///< 0: the format does not tell.
    bool is_cut = false;  ///< Only the first document_text_bytes_max or document_page_count_max.
};

inline constexpr std::size_t document_bytes_max = std::size_t{20} << 20U;
inline constexpr std::size_t document_text_bytes_max = 1'200'000;
inline constexpr int document_page_count_max = 300;

/// By the first bytes, and for text by the name; nullopt: unsupported.
std::optional<DocumentKind> document_kind(std::string_view bytes, std::string_view file_name);

const char* to_text(DocumentKind kind);
const char* to_text(DocumentProblem problem);
std::optional<DocumentKind> parse_document_kind(std::string_view text);
std::optional<DocumentProblem> parse_document_problem(std::string_view text);

inline Document unread(DocumentProblem problem) {
    return {.problem = problem, .text = {}};
}

}  // namespace foresail::normalize
