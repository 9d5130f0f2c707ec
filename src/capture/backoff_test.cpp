#include "capture/backoff.h"

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

using std::chrono::milliseconds;

TEST(Backoff, DoublesUpToItsLimit) {
    const Backoff backoff;
    EXPECT_EQ(backoff.delay(1, 0.5), milliseconds{1'000});
    EXPECT_EQ(backoff.delay(2, 0.5), milliseconds{2'000});
    EXPECT_EQ(backoff.delay(5, 0.5), milliseconds{16'000});
    EXPECT_EQ(backoff.delay(9, 0.5), milliseconds{256'000});
    EXPECT_EQ(backoff.delay(10, 1.0), milliseconds{300'000});
    EXPECT_EQ(backoff.delay(1'000'000, 0.5), milliseconds{300'000});
}

TEST(Backoff, SpreadsByChance) {
    const Backoff backoff;
    EXPECT_EQ(backoff.delay(1, 0.0), milliseconds{750});
    EXPECT_EQ(backoff.delay(1, 1.0), milliseconds{1'250});
    EXPECT_EQ(backoff.delay(0, 7.0), milliseconds{1'250});
}

TEST(Backoff, KnowsWhatTheUserMustMend) {
    EXPECT_TRUE(needs_attention(platform::ErrorCode::Unauthenticated));
    EXPECT_TRUE(needs_attention(platform::ErrorCode::InvalidArgument));
    EXPECT_FALSE(needs_attention(platform::ErrorCode::Unavailable));
    EXPECT_FALSE(needs_attention(platform::ErrorCode::ResourceExhausted));
}

}  // namespace
}  // namespace foresail::capture
