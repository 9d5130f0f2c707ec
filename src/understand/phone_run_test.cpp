#include "understand/phone_run.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

TEST(PhoneRun, TakesTheFormsOfManyCountries) {
    for (const char* number :
         {"1 (877) 609-2233", "+49 176/ 12345678", "0176 12 34 56 78", "+33 (0) 644444444",
          "837.824.1482 ext 63888", "(+31) (12)-3456789", "223-4567", "971.4.123.4567"}) {
        const std::string text = std::string{"Call me: "} + number + ".";
        const auto found = find_phone_runs(text);
        ASSERT_EQ(found.size(), 1U) << text;
        EXPECT_EQ(found[0].of(text), number);
    }
}

TEST(PhoneRun, LeavesOtherNumbers) {
    for (const char* text :
         {"16/04/2010", "2009/2010", "-2208960000", "0.000000012", "s666666666", "#20020211895",
          "card number 12345678", "account number 12345678", "011-12-3456", "38 5145, 20 15 11",
          "https://x.example/status/87057367204", "formula 45+31-339243873",
          "a total of $1234567"}) {
        EXPECT_TRUE(find_phone_runs(text).empty()) << text;
    }
}

}  // namespace
}  // namespace foresail::understand
