// Steps through UTF-8, character by character.
#pragma once

#include <cstddef>
#include <string_view>

#include <unicode/utf8.h>

namespace foresail::normalize {

/// The character at `at`, which moves past it; negative for bytes that are no UTF-8.
inline UChar32 next_character(std::string_view text, std::size_t& at) {
    UChar32 c = 0;
    const std::size_t size = text.size();
// The macro narrows inside.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
    U8_NEXT(text.data(), at, size, c);
#pragma GCC diagnostic pop
    return c;
}

}  // namespace foresail::normalize
