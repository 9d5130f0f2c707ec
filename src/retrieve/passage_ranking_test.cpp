#include "retrieve/passage_ranking.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

const std::vector<std::string> turns{"Good morning everyone, welcome to the meeting about budgets",
                                     "We discussed pricing of the remote control at length today",
                                     "Lunch is at noon in the usual place near the station again"};

TEST(PassageRanking, PutsTheWordsThatWereAskedForFirst) {
    EXPECT_EQ(rank_passages(turns, "What was discussed about prices and the remote?", {}).front(),
              1U);
}

TEST(PassageRanking, FollowsTheMeaningWhereWordsSayNothing) {
    const std::vector<float> cosines{0.1F, 0.0F, 0.9F};
    EXPECT_EQ(rank_passages(turns, "food", cosines).front(), 2U);
}

TEST(PassageRanking, GivesEveryPlaceOnceAndNothingForNothing) {
    auto places = rank_passages(turns, "", {});
    std::sort(places.begin(), places.end());
    EXPECT_EQ(places, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(rank_passages({}, "x", {}).empty());
}

}  // namespace
}  // namespace foresail::retrieve
