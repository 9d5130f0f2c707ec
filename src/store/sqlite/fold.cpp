#include "store/sqlite/fold.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::store {

namespace {

std::string with_single_spaces(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool is_pending = false;
    for (const char c : text) {
        const bool is_space = c == ' ' || (c >= '\t' && c <= '\r');
        if (is_space) {
            is_pending = !result.empty();
            continue;
        }
        if (is_pending) result += ' ';
        is_pending = false;
        result += c;
    }
    return result;
}

std::string fold_ascii(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

std::string fold_unicode(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const auto* decompose = icu::Normalizer2::getNFDInstance(error);
    if (U_FAILURE(error)) return fold_ascii(text);
    const auto source = icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<int32_t>(text.size())});
    const auto spread = decompose->normalize(casefold->normalize(source, error), error);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < spread.length(); i = spread.moveIndex32(i, 1)) {
        const UChar32 c = spread.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK) continue;
        bare.append(u_isUWhiteSpace(c) ? UChar32{' '} : c);
    }
    std::string result;
    bare.toUTF8String(result);
    return result;
}

}  // namespace

std::string fold(std::string_view text) {
    const bool is_ascii = std::all_of(text.begin(), text.end(),
                                      [](char c) { return static_cast<signed char>(c) >= 0; });
    return with_single_spaces(is_ascii ? fold_ascii(text) : fold_unicode(text));
}

}  // namespace foresail::store
