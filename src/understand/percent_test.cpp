#include "understand/percent.h"

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

struct Case {
    const char* text;
    const char* language;
    const char* span;
    double percent;
};

TEST(Percent, IsReadInFourLanguages) {
    for (const Case& one : {
             Case{"sank 27 % in the quarter", "en", "27 %", 27},
             Case{"a 12.5% discount", "en", "12.5%", 12.5},
             Case{"down -3% since May", "en", "-3%", -3},
             Case{"twenty-five per cent off", "en", "twenty-five per cent", 25},
             Case{"an 8 percent increase", "en", "8 percent", 8},
             Case{"7,5 Prozent Rabatt", "de", "7,5 Prozent", 7.5},
             Case{"zehn Prozent", "de", "zehn Prozent", 10},
             Case{"dix pour cent", "fr", "dix pour cent", 10},
             Case{"el 20 por ciento", "es", "20 por ciento", 20},
         }) {
        const auto found = find_percents(one.text, one.language);
        ASSERT_EQ(found.size(), 1U) << one.text;
        EXPECT_EQ(found[0].span.of(one.text), one.span) << one.text;
        EXPECT_DOUBLE_EQ(found[0].value["percent"].get<double>(), one.percent) << one.text;
    }
}

TEST(Percent, ARangeHasTwoAndAWordNone) {
    const auto range = find_percents("5%-10% and version A5%", "en");
    ASSERT_EQ(range.size(), 2U);
    EXPECT_DOUBLE_EQ(range[1].value["percent"].get<double>(), 10);
    EXPECT_TRUE(find_percents("per cent or %", "en").empty());
}

}  // namespace
}  // namespace foresail::understand
