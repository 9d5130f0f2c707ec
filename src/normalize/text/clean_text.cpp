#include "normalize/text/clean_text.h"

#include "normalize/text/utf8.h"

#include <unicode/utf16.h>

namespace foresail::normalize {
namespace {

bool is_dropped(UChar32 c) {
    if (c < 0x20) return c != '\t' && c != '\n';
    return (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c == 0xAD || U_IS_UNICODE_NONCHAR(c);
}

}  // namespace

std::string clean_text(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const UChar32 c = next_character(text, at);
        if (c == '\r') {
            if (at >= text.size() || text[at] != '\n') result.push_back('\n');
        } else if (c == 0x2028 || c == 0x2029 || c == 0x85) {
            result.push_back('\n');
        } else if (c < 0) {
            result.append("\xEF\xBF\xBD");
        } else if (!is_dropped(c)) {
            result.append(text.substr(begin, at - begin));
        }
    }
    return result;
}

}  // namespace foresail::normalize
