#include "resolve/record_match.h"

#include <cstdint>
#include <utility>

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

// A word that has nothing in common with those of other seeds.
std::string word(std::uint64_t seed) {
    std::string text;
    for (std::uint64_t rest = (seed + 1) * 0x9E3779B97F4A7C15U; text.size() < 8; rest /= 26) {
        text += static_cast<char>('a' + rest % 26);
    }
    return text;
}

// Given name, surname, town, place of birth, street.
std::vector<MatchRecord> town_of(std::size_t size) {
    std::vector<MatchRecord> records;
    for (std::size_t i = 0; i < size; ++i) {
        records.push_back(
            {{word(i % 26), word(1000 + i), word(i % 7 + 500), word(2000 + i), word(3000 + i)}});
    }
    return records;
}

TEST(RecordMatch, FindsADamagedDuplicateAndNoOther) {
    auto records = town_of(200);
    MatchRecord damaged = records[5];
    std::swap(damaged.fields[0][2], damaged.fields[0][3]);
    damaged.fields[2].clear();
    records.push_back(damaged);
    const auto pairs = match_records(records, 0.5);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].first, 5U);
    EXPECT_EQ(pairs[0].second, 200U);
}

TEST(RecordMatch, SaysNothingOfWhoOnlyShareACommonValue) {
    EXPECT_TRUE(match_records(town_of(100), 0.05).empty());
}

TEST(RecordMatch, KnowsHowNearNamesAre) {
    EXPECT_DOUBLE_EQ(name_similarity("martha", "martha"), 1);
    EXPECT_NEAR(name_similarity("martha", "marhta"), 0.961, 0.001);
    EXPECT_DOUBLE_EQ(name_similarity("", "a"), 0);
}

}  // namespace
}  // namespace foresail::resolve
