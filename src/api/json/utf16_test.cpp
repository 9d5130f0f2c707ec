#include "api/json/utf16.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::api {
namespace {

TEST(Utf16Index, CountsAsciiByBytes) {
    const Utf16Index index{"hello"};
    EXPECT_EQ(index.of(0), 0U);
    EXPECT_EQ(index.of(3), 3U);
    EXPECT_EQ(index.of(5), 5U);
    EXPECT_EQ(index.of(99), 5U);
}

TEST(Utf16Index, CountsCharactersOfTwoToFourBytes) {
    // "é" 2 bytes, "€" 3 bytes, "😀" 4 bytes and 2 units, then "x".
    const std::string text = "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80x";
    const Utf16Index index{text};
    EXPECT_EQ(index.of(0), 0U);
    EXPECT_EQ(index.of(2), 1U);
    EXPECT_EQ(index.of(5), 2U);
    EXPECT_EQ(index.of(9), 4U);
    EXPECT_EQ(index.of(10), 5U);
}

TEST(Utf16Index, TakesTheBeginningOfACharacterForItsMiddle) {
    const Utf16Index index{"a\xF0\x9F\x98\x80"};
    EXPECT_EQ(index.of(3), 1U);
}

TEST(Utf16Index, AgreesWithCountingFromTheStartInLongTexts) {
    std::string text;
    for (int i = 0; i < 1'000; ++i) text += i % 3 == 0 ? "\xF0\x9F\x98\x80" : "\xC3\xBCx";
    const Utf16Index index{text};
    std::size_t units = 0;
    for (std::size_t byte = 0; byte < text.size(); ++byte) {
        const auto lead = static_cast<unsigned char>(text[byte]);
        if ((lead & 0xC0U) == 0x80U) continue;
        ASSERT_EQ(index.of(byte), units) << byte;
        units += lead >= 0xF0U ? 2 : 1;
    }
    EXPECT_EQ(index.of(text.size()), units);
}

}  // namespace
}  // namespace foresail::api
