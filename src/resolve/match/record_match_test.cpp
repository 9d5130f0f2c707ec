#include "resolve/match/record_match.h"

#include "resolve/match/record_blocks.h"
#include "resolve/match/value_likeness.h"

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

// Each lacks what the other has, and has a slip in the rest: only the original links them.
TEST(RecordMatch, LinksTwoDamagedCopiesOverTheirOriginal) {
    auto records = town_of(300);
    MatchRecord one = records[7];
    one.fields[1].clear();
    std::swap(one.fields[3][1], one.fields[3][2]);
    MatchRecord other = records[7];
    other.fields[3] = "";
    other.fields[4].clear();
    other.fields[1][4] = '#';
    records.push_back(one);
    records.push_back(other);
    EXPECT_EQ(match_records(records, 0.5).size(), 3U);
}

TEST(RecordMatch, FindsACopyOfWhichNoValueIsLeftAsItWas) {
    auto records = town_of(300);
    MatchRecord damaged = records[9];
    for (std::string& value : damaged.fields) std::swap(value[5], value[6]);
    records.push_back(damaged);
    EXPECT_EQ(match_records(records, 0.5).size(), 1U);
}

TEST(RecordMatch, FindsValuesThatStandInEachOthersFields) {
    auto records = town_of(300);
    MatchRecord damaged = records[9];
    std::swap(damaged.fields[1], damaged.fields[3]);
    records.push_back(damaged);
    EXPECT_EQ(match_records(records, 0.5).size(), 1U);
}

TEST(RecordMatch, ComparesNotAllWithAll) {
    EXPECT_LT(pairs_to_compare(town_of(2'000)).size(), 20'000U);
    EXPECT_TRUE(match_records({}, 0.5).empty());
    EXPECT_TRUE(match_records({{{"ann", "lee"}}}, 0.5).empty());
}

TEST(RecordMatch, TellsHowAlikeValuesAre) {
    EXPECT_EQ(likeness_of("", "ann"), Likeness::Unknown);
    EXPECT_EQ(likeness_of("mount colah", "mountcolah"), Likeness::Close);
    EXPECT_EQ(likeness_of("19570422", "19570442"), Likeness::Close);
    EXPECT_EQ(likeness_of("19570422", "19611831"), Likeness::Different);
    EXPECT_EQ(likeness_of("wellington point", "wellingtom piont"), Likeness::Near);
    EXPECT_EQ(likeness_of("waller", "berry"), Likeness::Different);
    EXPECT_EQ(sound_of("philips"), sound_of("fillips"));
    EXPECT_EQ(sound_of("4011"), "");
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
