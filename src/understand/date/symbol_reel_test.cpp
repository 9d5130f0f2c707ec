#include "understand/date/symbol_reel.h"

#include "understand/date.h"
#include "understand/date/date_cases.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using dates::Symbol;
using dates::SymbolReel;

TEST(SymbolReel, LooksToBothSides) {
    SymbolReel reel{{{.kind = 'a'}, {.kind = 'b'}, {.kind = 'c'}}};
    EXPECT_EQ(reel.kind(-1), '#');
    reel.advance();
    EXPECT_EQ(reel.kind(-1), 'a');
    EXPECT_EQ(reel.kind(0), 'b');
    EXPECT_EQ(reel.kind(1), 'c');
    EXPECT_EQ(reel.kind(2), '#');
    reel.put_behind_head({.kind = 'x'});
    reel.drop_before_head();
    std::string kinds;
    for (; !reel.has_ended(); reel.advance()) kinds += reel.kind(0);
    EXPECT_EQ(kinds, "bxc");
    EXPECT_EQ(reel.take().size(), 3U);
}

// As many symbols are moved as there are, and not the square of it.
TEST(SymbolReel, ChangesInALongTextMoveFewSymbols) {
    constexpr std::size_t count = 50'000;
    SymbolReel reel{std::vector<Symbol>(count)};
    for (std::size_t i = 0; i + 2 < count; i += 2) {
        reel.put_behind_head({.kind = 'x'});
        reel.advance();
        reel.advance();
        reel.drop_behind_head(1);
    }
    EXPECT_LE(reel.moves(), 5 * count);
}

// Each of these lines is changed in the reading: a phrase that is taken apart, and a fraction.
TEST(SymbolReel, FindsAllDatesOfALongMail) {
    constexpr std::size_t lines = 4'000;
    std::string text;
    for (std::size_t i = 0; i < lines; ++i) {
        text += "We meet the day after Christmas 2026, on Friday 7-6, for 2 1/2 hours.\n";
    }
    EXPECT_EQ(find_dates(text, "en", date_reference, 0).size(), 3 * lines);
}

}  // namespace
}  // namespace foresail::understand
