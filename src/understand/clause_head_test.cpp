#include "understand/clause_head.h"

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

TEST(ClauseHead, KnowsClausesThatItHasNotSeen) {
    EXPECT_EQ(clause_scores("These terms shall be governed by and construed under the laws of the "
                            "Canton of Zurich, without regard to conflicts of law rules.")
                  .front()
                  .category,
              "Governing Law");
    EXPECT_EQ(clause_scores("Buyer may, on ten days' notice and during business hours, inspect and "
                            "audit the books and records of Seller that relate to this order.")
                  .front()
                  .category,
              "Audit Rights");
}

TEST(ClauseHead, GivesProbabilitiesOfAllCategories) {
    for (const char* text : {"", "\xff\xfe", "Neither party may assign this Agreement."}) {
        const auto scores = clause_scores(text);
        ASSERT_EQ(scores.size(), 41U);
        double sum = 0;
        for (const auto& score : scores) sum += score.probability;
        EXPECT_NEAR(sum, 1, 1e-9);
    }
}

}  // namespace
}  // namespace foresail::understand
