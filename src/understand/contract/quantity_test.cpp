#include "understand/contract/quantity.h"

#include <gtest/gtest.h>

namespace foresail::understand::contract {
namespace {

struct Case {
    const char* text;
    Measure measure;
    double amount;
};

TEST(Quantity, is_read_in_digits_words_and_both) {
    const Case cases[] = {
        {"within thirty (30) days of receipt", Measure::Days, 30},
        {"within 90 days", Measure::Days, 90},
        {"ten (10) business days", Measure::Days, 10},
        {"a period of twelve (12) months", Measure::Days, 360},
        {"two years after", Measure::Days, 730},
        {"at least forty-five (45) days' notice", Measure::Days, 45},
        {"six (6) consecutive months", Measure::Days, 180},
        {"terms are Net 45 from invoice", Measure::Days, 45},
        {"a 60-day notice of 60 days", Measure::Days, 60},
        {"interest of 1.5% per month", Measure::Percent, 1.5},
        {"ten percent (10%) of the fee", Measure::Percent, 10},
        {"not exceed $1,000,000 in all", Measure::Money, 1'000'000},
        {"EUR 250.000 in total", Measure::Money, 250},  // English: a full stop is a decimal's.
        {"within seventy-two (72) hours", Measure::Days, 3},
    };
    for (const Case& one : cases) {
        const auto found = find_quantities(one.text);
        ASSERT_FALSE(found.empty()) << one.text;
        EXPECT_EQ(found.back().measure, one.measure) << one.text;
        EXPECT_NEAR(found.back().amount, one.amount, 1e-9) << one.text;
    }
}

TEST(Quantity, told_twice_is_one) {
    const auto found = find_quantities("a credit of fifteen percent (15%) and 15% more");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].text, "fifteen percent (15%)");
}

TEST(Quantity, is_nowhere_without_a_unit) {
    EXPECT_TRUE(find_quantities("Section 9.3 and Exhibit 4 of 2019").empty());
    EXPECT_TRUE(find_quantities("the net amount of the invoice").empty());
}

TEST(Quantity, of_a_playbook_is_all_of_its_text) {
    EXPECT_EQ(read_quantity("45 days")->amount, 45);
    EXPECT_EQ(read_quantity(" 12 months ")->amount, 360);
    EXPECT_EQ(read_quantity("5 %")->measure, Measure::Percent);
    EXPECT_EQ(read_quantity("100000 USD")->currency, "USD");
    EXPECT_FALSE(read_quantity("soon"));
    EXPECT_FALSE(read_quantity("45 days or so"));
    EXPECT_FALSE(read_quantity("1 day 2 days"));
}

}  // namespace
}  // namespace foresail::understand::contract
