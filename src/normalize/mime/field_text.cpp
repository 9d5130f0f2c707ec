#include "normalize/mime/field_text.h"

#include "normalize/mime/message.h"
#include "normalize/text/charset.h"
#include "normalize/text/clean_text.h"

#include <gmime/gmime.h>

namespace foresail::normalize {

namespace {

// "=?iso-8859-1?Q?Fr\xF6sche?=": raw bytes in an encoded word are in that word's charset.
std::string with_escaped_words(std::string_view raw) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    std::size_t at = 0;
    while (at < raw.size()) {
        const std::size_t open = raw.find("=?", at);
        const std::size_t charset_end =
            open == std::string_view::npos ? std::string_view::npos : raw.find('?', open + 2);
        const std::size_t close = charset_end == std::string_view::npos
                                      ? std::string_view::npos
                                      : raw.find("?=", charset_end + 3);
        if (close == std::string_view::npos) break;
        text.append(raw.substr(at, open - at));
        for (const char c : raw.substr(open, close + 2 - open)) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80) {
                text.push_back(c);
            } else {
                text.append({'=', digits[byte >> 4U], digits[byte & 15U]});
            }
        }
        at = close + 2;
    }
    return text.append(raw.substr(at));
}

}  // namespace

std::string mended_field(std::string_view raw) {
    std::string text(raw);
    if (!is_utf8(text)) {
        text = with_escaped_words(raw);
        if (!is_utf8(text)) text = to_utf8(text, "");
    }
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
