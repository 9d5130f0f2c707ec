#include "understand/money.h"

#include "understand/money/mention.h"

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

struct Case {
    const char* text;
    const char* span;
    double amount;
    const char* currency;
};

TEST(Money, IsReadAsPeopleWriteIt) {
    for (const Case& one : {
             Case{"They pay $94,000 now.", "$94,000", 94000, "USD"},
             Case{"a $ 300 million deal", "$ 300 million", 3e8, "USD"},
             Case{"the firm's $5 fee", "$5", 5, "USD"},
             Case{"about A$ 20 each", "A$ 20", 20, "AUD"},
             Case{"up to 120 MEUR", "120 MEUR", 120e6, "EUR"},
             Case{"75 USD million", "75 USD million", 75e6, "USD"},
             Case{"$100 CAD", "$100 CAD", 100, "CAD"},
             Case{"thirteen dollars forty five", "thirteen dollars forty five", 13.45, "USD"},
             Case{"15 dollars and 50.", "15 dollars and 50", 15.5, "USD"},
             Case{"15 dollars and 50 people", "15 dollars", 15, "USD"},
             Case{"two hundred and five thousand euros", "two hundred and five thousand euros",
                  205000, "EUR"},
             Case{"64.2 cents a dozen", "64.2 cents", 0.642, "USD"},
             Case{"12,34,567.89 rupees", "12,34,567.89 rupees", 1234567.89, "INR"},
             Case{"in 2008 $ 5 million", "$ 5 million", 5e6, "USD"},
             Case{"half a million pounds", "half a million pounds", 500000, "GBP"},
         }) {
        const auto found = find_money(one.text, "en");
        ASSERT_EQ(found.size(), 1U) << one.text;
        EXPECT_EQ(found[0].span.of(one.text), one.span) << one.text;
        EXPECT_NEAR(found[0].value["amount"].get<double>(), one.amount, 1e-6) << one.text;
        EXPECT_EQ(found[0].value["currency"], one.currency) << one.text;
    }
}

TEST(Money, FollowsTheLanguagesMarks) {
    const auto german = find_money("Das kostet 12.000,50 € im Jahr", "de");
    ASSERT_EQ(german.size(), 1U);
    EXPECT_DOUBLE_EQ(german[0].value["amount"].get<double>(), 12000.5);
    for (const Case& one : {Case{"für 3 Mio. Euro.", "3 Mio. Euro", 3e6, "EUR"},
                            Case{"rund 5 Tsd. €", "5 Tsd. €", 5000, "EUR"},
                            Case{"nur 99,- Euro", "99,- Euro", 99, "EUR"},
                            Case{"100 US-Dollar", "100 US-Dollar", 100, "USD"}}) {
        const auto found = find_money(one.text, "de");
        ASSERT_EQ(found.size(), 1U) << one.text;
        EXPECT_EQ(found[0].span.of(one.text), one.span) << one.text;
        EXPECT_DOUBLE_EQ(found[0].value["amount"].get<double>(), one.amount) << one.text;
        EXPECT_EQ(found[0].value["currency"], one.currency) << one.text;
    }
    const auto spanish = find_money("once euros", "es");
    ASSERT_EQ(spanish.size(), 1U);
    EXPECT_DOUBLE_EQ(spanish[0].value["amount"].get<double>(), 11);
}

TEST(Money, IsNotEveryNumber) {
    for (const char* text : {"All 70 of us.", "I counted the dollars thousand of times.",
                             "the 5 pounding engines", "won 3 games", "5 m high", "mark 5"}) {
        EXPECT_TRUE(find_money(text, "en").empty()) << text;
    }
}

TEST(Money, ACurrencyAloneHasNoAmount) {
    const auto mentions = money::find_mentions("The dollar fell; the yen held.", "en");
    ASSERT_EQ(mentions.size(), 2U);
    EXPECT_FALSE(mentions[0].amount);
    EXPECT_EQ(mentions[0].currency.unit, "Dollar");
    EXPECT_EQ(mentions[1].currency.iso, "JPY");
}

TEST(Money, HostileTextEndsSoon) {
    std::string text;
    for (int i = 0; i < 4000; ++i) text += "million $ and ";
    EXPECT_LT(find_money(text, "en").size(), 10U);
}

}  // namespace
}  // namespace foresail::understand
