#include "normalize/mime/field_text.h"

#include "normalize/mime/message.h"
#include "normalize/text/charset.h"
#include "normalize/text/clean_text.h"

#include <gmime/gmime.h>

namespace foresail::normalize {

std::string mended_field(std::string_view raw) {
    std::string text = is_utf8(raw) ? std::string(raw) : to_utf8(raw, "");
    for (char& c : text) {
        if (c == '\0' || c == '\r' || c == '\n') c = ' ';
    }
    return text;
}

std::string one_line(std::string_view text) {
    const std::string clean = clean_text(text);
    std::string line;
    line.reserve(clean.size());
    for (const char c : clean) {
        if (c != ' ' && c != '\t' && c != '\n') {
            line.push_back(c);
        } else if (!line.empty() && line.back() != ' ') {
            line.push_back(' ');
        }
    }
    if (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::string field_text(std::string_view raw) {
    const GString8 text{g_mime_utils_header_decode_text(nullptr, mended_field(raw).c_str())};
    return text ? one_line(text.get()) : std::string{};
}

std::string cut_text(std::string_view text, std::size_t bytes_max) {
    if (text.size() <= bytes_max) return std::string(text);
    while (bytes_max > 0 && (static_cast<unsigned char>(text[bytes_max]) & 0xC0U) == 0x80U) {
        --bytes_max;
    }
    return std::string(text.substr(0, bytes_max));
}

}  // namespace foresail::normalize
