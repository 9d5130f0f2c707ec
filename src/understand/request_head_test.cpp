#include "understand/request_head.h"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

TEST(RequestHead, TellsRequestsFromStatements) {
    for (const char* request :
         {"Could you please send me the signed contract?",
          "Please call Paul about the invoice tomorrow.",
          "Can you review the attached draft by Friday?",
          "Any chance of a quick call on Thursday to go through the numbers?"}) {
        EXPECT_GT(request_probability(request), 0.8) << request;
    }
    for (const char* statement :
         {"The weather was nice in London.", "We met your colleagues in March.",
          "Revenue grew by ten percent last year."}) {
        EXPECT_LT(request_probability(statement), 0.4) << statement;
    }
}

TEST(RequestHead, KnowsItsThresholds) {
    EXPECT_GT(request_threshold(), 0.2);
    EXPECT_LT(request_threshold(), proposal_threshold());
    EXPECT_LT(proposal_threshold(), 1);
}

TEST(RequestHead, TakesAnyBytes) {
    for (const std::string& sentence :
         {std::string{}, std::string(5000, '?'), std::string("\xff\0\xfe", 3)}) {
        const double probability = request_probability(sentence);
        EXPECT_TRUE(std::isfinite(probability));
        EXPECT_GE(probability, 0);
        EXPECT_LE(probability, 1);
    }
}

}  // namespace
}  // namespace foresail::understand
