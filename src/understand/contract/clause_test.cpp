#include "understand/contract/clause.h"

#include <gtest/gtest.h>

namespace foresail::understand::contract {
namespace {

TEST(Clause, has_its_number_and_its_own_heading) {
    const auto clauses = split_clauses(
        "MASTER SERVICES AGREEMENT\n\n1. Payment. Fees are due within 30 days.\n\n"
        "1.1 Late fees apply after that.\n\nSection 2. Term: This Agreement runs for a year.");
    ASSERT_EQ(clauses.size(), 3);
    EXPECT_EQ(clauses[0].number, "1.");
    EXPECT_EQ(clauses[0].heading, "Payment");
    EXPECT_EQ(clauses[1].number, "1.1");
    EXPECT_EQ(clauses[1].heading, "Payment");
    EXPECT_EQ(clauses[2].heading, "Term");
}

TEST(Clause, takes_the_heading_of_its_section) {
    const auto clauses = split_clauses(
        "7. LIMITATION OF LIABILITY\n\nNeither party is liable for lost profits.\n\n"
        "The cap is the fees of a year.");
    ASSERT_EQ(clauses.size(), 2);
    EXPECT_EQ(clauses[0].heading, "LIMITATION OF LIABILITY");
    EXPECT_EQ(clauses[0].number, "7.");
    EXPECT_EQ(clauses[1].heading, "LIMITATION OF LIABILITY");
    EXPECT_EQ(clauses[1].number, "");
}

TEST(Clause, keeps_sub_items_together) {
    const std::string text =
        "4.1 The Customer may end this Agreement:\n\n(a) for breach; or\n\n(b) on insolvency.\n\n"
        "4.2 It ends by itself after a year.";
    const auto clauses = split_clauses(text);
    ASSERT_EQ(clauses.size(), 2);
    EXPECT_EQ(clauses[0].span.of(text).substr(clauses[0].span.size() - 14), "on insolvency.");
}

TEST(Clause, counts_pages) {
    const auto clauses = split_clauses("One clause of the first page.\fAnother of the second.");
    ASSERT_EQ(clauses.size(), 2);
    EXPECT_EQ(clauses[0].page, 1);
    EXPECT_EQ(clauses[1].page, 2);
}

TEST(Clause, is_cut_where_it_does_not_end) {
    std::string text;
    while (text.size() < 5 * clause_bytes_max) text += "The parties agree that this goes on. ";
    for (const Clause& clause : split_clauses(text)) {
        EXPECT_LE(clause.span.size(), clause_bytes_max);
        EXPECT_EQ(clause.span.of(text).back(), '.');
    }
    std::string many;
    for (std::size_t i = 0; i < clause_count_max + 10; ++i) many += "A clause of it.\n\n";
    EXPECT_EQ(split_clauses(many).size(), clause_count_max);
}

TEST(Clause, takes_no_year_for_a_number) {
    const auto clauses = split_clauses("30 days after delivery the goods are accepted.");
    ASSERT_EQ(clauses.size(), 1);
    EXPECT_EQ(clauses[0].number, "");
}

}  // namespace
}  // namespace foresail::understand::contract
