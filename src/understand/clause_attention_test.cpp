#include "understand/clause_attention.h"

#include "inference/token_encoder.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

std::vector<ClauseScore> judged(const std::string& text) {
    static const auto encoder = *inference::create_llama_token_encoder(FORESAIL_MINILM, 1);
    const auto tokens = encoder->encode(text);
    EXPECT_TRUE(tokens);
    return clause_scores(text, tokens ? *tokens : inference::TokenVectors{});
}

TEST(ClauseAttention, KnowsClausesThatItHasNotSeen) {
    const std::pair<const char*, const char*> clauses[] = {
        {"These terms shall be governed by and construed under the laws of the Canton of Zurich, "
         "without regard to conflicts of law rules.",
         "Governing Law"},
        {"Buyer may, on ten days' notice and during business hours, inspect and audit the books "
         "and records of Seller that relate to this order.",
         "Audit Rights"},
        {"If Carver wishes to sell the Plant, it shall first offer it to Dunmore on the same "
         "terms, and Dunmore may accept within thirty days.",
         "Rofr/Rofo/Rofn"},
        {"Each party shall carry commercial general liability insurance of at least two million "
         "dollars per occurrence and name the other as an additional insured.",
         "Insurance"},
        {"Neither party shall make any statement that disparages the other, its officers or its "
         "products.",
         "Non-Disparagement"},
    };
    for (const auto& [text, category] : clauses) {
        EXPECT_EQ(judged(text).front().category, category) << text;
    }
}

TEST(ClauseAttention, GivesAllCategoriesLikeliestFirst) {
    for (const std::string text : {"", "\xff\xfe", "Neither party may assign this Agreement."}) {
        const auto scores = judged(text);
        ASSERT_EQ(scores.size(), 41U);
        double sum = 0;
        for (const ClauseScore& score : scores) sum += score.probability;
        EXPECT_NEAR(sum, 1, 1e-9);
        const auto is_likelier = [](const auto& a, const auto& b) {
            return a.probability > b.probability;
        };
        EXPECT_TRUE(std::is_sorted(scores.begin(), scores.end(), is_likelier));
    }
}

// The vectors of its tokens change what is said of a text, not only its words.
TEST(ClauseAttention, LooksAtTheTokens) {
    const std::string text = "Neither party may assign this Agreement.";
    const auto with = judged(text);
    const auto without = clause_scores(text, inference::TokenVectors{});
    EXPECT_EQ(with.front().category, "Anti-Assignment");
    EXPECT_GT(std::abs(with.front().probability - without.front().probability), 1e-4);
}

}  // namespace
}  // namespace foresail::understand
