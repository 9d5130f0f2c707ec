#include "retrieve/fusion.h"

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

store::PassageHit hit(std::int64_t row, const char* activity, int ordinal, double score = 0) {
    return {.row = row,
            .activity = domain::derive_id<domain::ActivityId>({}, {activity}),
            .ordinal = ordinal,
            .score = score};
}

TEST(Fusion, WhatBothFindStandsFirst) {
    const auto fused = fuse({hit(1, "a", 0), hit(2, "b", 0)}, {hit(3, "c", 0), hit(2, "b", 0)});
    ASSERT_EQ(fused.size(), 3U);
    EXPECT_EQ(fused.front().hit.row, 2);
    EXPECT_TRUE(fused.front().by_words);
}

TEST(Fusion, WhichOfTwoEqualOnesIsFirstDoesNotHangOnTheirRows) {
    // One is first by words, the other one by meaning.
    const FusionWeights equal{.words = 1, .near = 1};
    const auto first = [&](std::int64_t a, std::int64_t b) {
        return fuse({hit(a, "a", 0), hit(b, "b", 0)}, {hit(b, "b", 0), hit(a, "a", 0)}, equal)
            .front()
            .hit.activity;
    };
    EXPECT_EQ(first(1, 2), first(2, 1));
}

TEST(Fusion, HitsBesideEachOtherSupportEachOther) {
    auto hits = fuse({}, {hit(1, "a", 0), hit(2, "b", 7), hit(3, "b", 8), hit(4, "b", 30)});
    EXPECT_EQ(hits.front().hit.row, 1);
    support_neighbours(hits);
    EXPECT_EQ(hits[0].hit.row, 2);
    EXPECT_EQ(hits[1].hit.row, 3);
    EXPECT_EQ(hits[2].hit.row, 1);
    // Far away in the same activity is not beside.
    EXPECT_EQ(hits[3].hit.row, 4);
    EXPECT_DOUBLE_EQ(hits[3].score, 1.0 / (FusionWeights{}.rank_offset + 4));
}

}  // namespace
}  // namespace foresail::retrieve
