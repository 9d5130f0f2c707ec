#include "platform/random.h"

#include <set>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

TEST(Random, GivesAsManyBytesAsAskedFor) {
    EXPECT_EQ(random_bytes(0), "");
    EXPECT_EQ(random_bytes(33).size(), 33U);
    EXPECT_NE(random_bytes(16), random_bytes(16));
}

TEST(Random, MakesTokensThatCanStandInAnAddress) {
    std::set<std::string> tokens;
    for (int i = 0; i < 1'000; ++i) {
        const std::string token = random_token();
        EXPECT_EQ(token.size(), 43U);
        for (const char c : token) {
            const bool is_safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                 (c >= '0' && c <= '9') || c == '-' || c == '_';
            EXPECT_TRUE(is_safe) << token;
        }
        tokens.insert(token);
    }
    EXPECT_EQ(tokens.size(), 1'000U);
}

TEST(Random, MakesIdsThatSortByTime) {
    const auto early = domain::from_ms(1'700'000'000'000);
    const auto late = domain::from_ms(1'700'000'000'001);
    for (int i = 0; i < 100; ++i) {
        const auto first = random_id<domain::UserId>(early);
        const auto second = random_id<domain::UserId>(late);
        EXPECT_TRUE(domain::is_id_text(first.text));
        EXPECT_LT(first, second);
    }
    EXPECT_NE(random_id_text(early), random_id_text(early));
}

}  // namespace
}  // namespace foresail::platform
