#include "understand/request_head.h"

#include "inference/embedder.h"

#include <cmath>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

double probability(inference::Embedder& embedder, const std::string& sentence) {
    const auto vectors = embedder.embed({&sentence, 1}, inference::Urgency::Interactive);
    EXPECT_TRUE(vectors);
    return vectors ? request_probability(sentence, find_cue(sentence, "en"), vectors->front()) : -1;
}

TEST(RequestHead, TellsRequestsFromStatements) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    for (const char* request : {"Could you please send me the signed contract?",
                                "Please call Paul about the invoice tomorrow.",
                                "Can you review the attached draft by Friday?"}) {
        EXPECT_GT(probability(**embedder, request), 0.8) << request;
    }
    for (const char* statement :
         {"The weather was nice in London.", "We met your colleagues in March.",
          "Revenue grew by ten percent last year."}) {
        EXPECT_LT(probability(**embedder, statement), 0.4) << statement;
    }
}

TEST(RequestHead, FeaturesStayInBounds) {
    for (const std::string& sentence :
         {std::string{}, std::string(5000, '?'), std::string("\xff")}) {
        for (const auto& [index, value] : request_features(sentence, {}, {})) {
            EXPECT_GE(index, 0);
            EXPECT_LT(index, request_feature_count);
            EXPECT_TRUE(std::isfinite(value));
        }
    }
}

}  // namespace
}  // namespace foresail::understand
