#include "normalize/document/plain_text.h"

#include "normalize/document/paragraphs.h"
#include "normalize/text/charset.h"

namespace foresail::normalize {
namespace {

// More control characters than these in so many bytes: not a text, whatever its name says.
constexpr std::size_t sample_bytes = 4096;
constexpr std::size_t control_count_max = 16;

bool is_binary(std::string_view bytes) {
    std::size_t count = 0;
    for (const char c : bytes.substr(0, sample_bytes)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_layout = byte == '\n' || byte == '\r' || byte == '\t' || byte == '\f';
        if (byte < 0x20 && !is_layout) ++count;
    }
    return count > control_count_max;
}

/// UTF-16 with its mark is half zeros, and still text.
bool has_utf16_mark(std::string_view bytes) {
    return bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF";
}

}  // namespace

void cut_to_limit(Document& document) {
    if (document.text.size() <= document_text_bytes_max) return;
    std::size_t end = document_text_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(document.text[end]) & 0xC0U) == 0x80U) --end;
    document.text.resize(end);
    document.is_cut = true;
}

Document read_plain_text(std::string_view bytes) {
    const bool is_utf16 = has_utf16_mark(bytes);
    if (!is_utf16 && is_binary(bytes)) return unread(DocumentProblem::Unsupported);
    const bool is_cut = bytes.size() > 2 * document_text_bytes_max;
    if (is_cut) bytes = bytes.substr(0, 2 * document_text_bytes_max);
    Document document;
    document.text = to_paragraphs(to_utf8(bytes, is_utf16 ? "utf-16" : ""));
    document.is_cut = is_cut;
    cut_to_limit(document);
    if (document.text.empty()) return unread(DocumentProblem::NoText);
    return document;
}

}  // namespace foresail::normalize
