#include "resolve/record_match.h"

#include <gtest/gtest.h>

namespace foresail::resolve {
namespace {

// Given name, surname, town, born, number.
std::vector<MatchRecord> town_of(std::size_t size) {
    std::vector<MatchRecord> records;
    for (std::size_t i = 0; i < size; ++i) {
        const std::string n = std::to_string(i);
        records.push_back({{"given" + std::string(1, static_cast<char>('a' + i % 26)) + "x",
                            "name" + n, "town" + std::to_string(i % 7), "1970" + n, "77" + n}});
    }
    return records;
}

TEST(RecordMatch, FindsADamagedDuplicateAndNoOther) {
    auto records = town_of(200);
    MatchRecord damaged = records[5];
    damaged.fields[0] = "givnefx";
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
