#include "retrieve/period.h"

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

using std::chrono::sys_days;

sys_days day(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

// Tuesday.
const sys_days november_24 = day(2026, 11, 24);

std::string iso(const std::optional<sys_days>& at) {
    return at ? domain::to_iso8601(domain::Instant{*at}).substr(0, 10) : "";
}

// "begin..end", the end exclusive.
std::string period_in(std::string_view question, sys_days today = november_24) {
    Tokens tokens = split_question(question);
    const auto period = find_period(tokens, today);
    return period ? iso(period->begin) + ".." + iso(period->end) : "none";
}

TEST(Period, LastNovemberIsTheLastOneThatIsOver) {
    const auto ask = [](sys_days today) {
        return period_in("What did we promise the client last November?", today);
    };
    EXPECT_EQ(ask(day(2026, 11, 24)), "2025-11-01..2025-12-01");
    EXPECT_EQ(ask(day(2026, 11, 1)), "2025-11-01..2025-12-01");
    EXPECT_EQ(ask(day(2026, 12, 1)), "2026-11-01..2026-12-01");
    EXPECT_EQ(ask(day(2027, 1, 15)), "2026-11-01..2026-12-01");
    EXPECT_EQ(ask(day(2026, 10, 31)), "2025-11-01..2025-12-01");
}

TEST(Period, LooksBackWhereNoYearIsGiven) {
    EXPECT_EQ(period_in("offers in November"), "2026-11-01..2026-12-01");
    EXPECT_EQ(period_in("offers in December"), "2025-12-01..2026-01-01");
    EXPECT_EQ(period_in("offers in December 2024"), "2024-12-01..2025-01-01");
    EXPECT_EQ(period_in("offers in November of last year"), "2025-11-01..2025-12-01");
    EXPECT_EQ(period_in("what was said on Monday"), "2026-11-23..2026-11-24");
    EXPECT_EQ(period_in("what was said on Tuesday"), "2026-11-24..2026-11-25");
    EXPECT_EQ(period_in("what was said last Tuesday"), "2026-11-17..2026-11-18");
    EXPECT_EQ(period_in("mails of 3 December"), "2025-12-03..2025-12-04");
}

TEST(Period, KnowsUnits) {
    EXPECT_EQ(period_in("last week"), "2026-11-16..2026-11-23");
    EXPECT_EQ(period_in("this week"), "2026-11-23..2026-11-30");
    EXPECT_EQ(period_in("last month"), "2026-10-01..2026-11-01");
    EXPECT_EQ(period_in("last year"), "2025-01-01..2026-01-01");
    EXPECT_EQ(period_in("last quarter"), "2026-07-01..2026-10-01");
    EXPECT_EQ(period_in("in Q3"), "2026-07-01..2026-10-01");
    EXPECT_EQ(period_in("in Q3 2025"), "2025-07-01..2025-10-01");
    EXPECT_EQ(period_in("in the third quarter of 2025"), "2025-07-01..2025-10-01");
    EXPECT_EQ(period_in("in 2025"), "2025-01-01..2026-01-01");
    EXPECT_EQ(period_in("yesterday"), "2026-11-23..2026-11-24");
    EXPECT_EQ(period_in("the last 3 days"), "2026-11-21..2026-11-25");
    EXPECT_EQ(period_in("in the past two weeks"), "2026-11-10..2026-11-25");
    EXPECT_EQ(period_in("two weeks ago"), "2026-11-09..2026-11-16");
}

TEST(Period, KnowsOpenAndClosedRanges) {
    EXPECT_EQ(period_in("promises since March"), "2026-03-01..");
    EXPECT_EQ(period_in("promises since last December"), "2025-12-01..");
    EXPECT_EQ(period_in("promises before June 2026"), "..2026-06-01");
    EXPECT_EQ(period_in("promises until June 2026"), "..2026-07-01");
    EXPECT_EQ(period_in("between 3 and 10 May"), "2026-05-03..2026-05-11");
    EXPECT_EQ(period_in("from March to May"), "2026-03-01..2026-06-01");
    EXPECT_EQ(period_in("between November 3rd and November 10th, 2025"), "2025-11-03..2025-11-11");
    EXPECT_EQ(period_in("on 2026-03-02"), "2026-03-02..2026-03-03");
    EXPECT_EQ(period_in("am 3.11.2025"), "2025-11-03..2025-11-04");
}

TEST(Period, KnowsGerman) {
    EXPECT_EQ(period_in("Was haben wir letzten November zugesagt?"), "2025-11-01..2025-12-01");
    EXPECT_EQ(period_in("Zusagen seit März"), "2026-03-01..");
    EXPECT_EQ(period_in("Mails von letzter Woche"), "2026-11-16..2026-11-23");
    EXPECT_EQ(period_in("Mails von gestern"), "2026-11-23..2026-11-24");
    EXPECT_EQ(period_in("vor zwei Wochen"), "2026-11-09..2026-11-16");
    EXPECT_EQ(period_in("in den letzten 3 Monaten"), "2026-08-24..2026-11-25");
    EXPECT_EQ(period_in("im dritten Quartal"), "2026-07-01..2026-10-01");
    EXPECT_EQ(period_in("zwischen dem 3. und dem 10. Mai"), "2026-05-03..2026-05-11");
    EXPECT_EQ(period_in("im November letzten Jahres"), "2025-11-01..2025-12-01");
}

TEST(Period, KnowsFrenchAndSpanish) {
    EXPECT_EQ(period_in("Qu'avons-nous promis en novembre dernier ?"), "2025-11-01..2025-12-01");
    EXPECT_EQ(period_in("depuis mars"), "2026-03-01..");
    EXPECT_EQ(period_in("la semaine dernière"), "2026-11-16..2026-11-23");
    EXPECT_EQ(period_in("il y a deux semaines"), "2026-11-09..2026-11-16");
    EXPECT_EQ(period_in("entre le 3 et le 10 mai"), "2026-05-03..2026-05-11");
    EXPECT_EQ(period_in("hier"), "2026-11-23..2026-11-24");
    EXPECT_EQ(period_in("¿Qué prometimos en noviembre pasado?"), "2025-11-01..2025-12-01");
    EXPECT_EQ(period_in("¿Qué prometimos el pasado noviembre?"), "2025-11-01..2025-12-01");
    EXPECT_EQ(period_in("el mes pasado"), "2026-10-01..2026-11-01");
    EXPECT_EQ(period_in("hace 3 días"), "2026-11-21..2026-11-22");
    EXPECT_EQ(period_in("el 3 de mayo de 2025"), "2025-05-03..2025-05-04");
}

TEST(Period, FindsNoneWhereThereIsNone) {
    for (const char* question :
         {"what may we offer", "march to a different drum", "3 trailers and 4 sensors",
          "price of model 4711", "PO-2025-17", "", "last", "since", "between and"}) {
        EXPECT_EQ(period_in(question), "none") << question;
    }
}

TEST(Period, SaysWhatItUnderstood) {
    const auto text = [](std::string_view question) {
        Tokens tokens = split_question(question);
        return find_period(tokens, november_24).value_or(Period{}).text;
    };
    EXPECT_EQ(text("last November"), "November 2025");
    EXPECT_EQ(text("since March"), "since March 2026");
    EXPECT_EQ(text("in Q3"), "Q3 2026");
    EXPECT_EQ(text("last year"), "2025");
    EXPECT_EQ(text("yesterday"), "23 November 2026");
    EXPECT_EQ(text("last week"), "16 November to 22 November 2026");
}

TEST(Period, TakesItsWordsAndNoOthers) {
    Tokens tokens = split_question("price list for Brightwater from last November please");
    ASSERT_TRUE(find_period(tokens, november_24));
    std::string left;
    for (const Token& token : tokens) {
        if (!token.is_used) left += token.text + " ";
    }
    EXPECT_EQ(left, "price list for Brightwater please ");
}

}  // namespace
}  // namespace foresail::retrieve
