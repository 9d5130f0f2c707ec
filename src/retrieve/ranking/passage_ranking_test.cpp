#include "retrieve/ranking/passage_ranking.h"

#include "retrieve/ranking/text_flow.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

const std::vector<std::string> turns{"Good morning everyone, welcome to the meeting about budgets",
                                     "We discussed pricing of the remote control at length today",
                                     "Lunch is at noon in the usual place near the station again"};

std::vector<std::size_t> rank(const std::vector<std::string>& texts, const std::string& query,
                              const std::vector<domain::Embedding>& embeddings = {},
                              const domain::Embedding& asked = {}) {
    return rank_passages({texts, embeddings, query, asked});
}

// A talk of so many subjects, twelve turns each: every turn names its subject's direction, and one
// in the middle of each says its word.
struct Talk {
    std::vector<std::string> turns;
    std::vector<domain::Embedding> embeddings;
};

domain::Embedding direction(std::size_t subject) {
    domain::Embedding embedding(8, 0.1F);
    embedding[subject] = 1;
    const float length = std::sqrt(1.0F + 7 * 0.01F);
    for (float& value : embedding) value /= length;
    return embedding;
}

Talk talk_of(std::size_t subjects) {
    Talk talk;
    for (std::size_t subject = 0; subject < subjects; ++subject) {
        for (std::size_t turn = 0; turn < 12; ++turn) {
            const bool names_it = turn == 3 || turn == 8;
            talk.turns.push_back("Well we might go on with it like so then in any case as before " +
                                 (names_it ? "subject" + std::to_string(subject) : "right"));
            talk.embeddings.push_back(direction(subject));
        }
    }
    return talk;
}

TEST(PassageRanking, PutsTheWordsThatWereAskedForFirst) {
    EXPECT_EQ(rank(turns, "What was discussed about prices and the remote?").front(), 1U);
}

TEST(PassageRanking, FollowsTheMeaningWhereWordsSayNothing) {
    const std::vector<domain::Embedding> embeddings{{1, 0}, {0.8F, 0.6F}, {0, 1}};
    EXPECT_EQ(rank(turns, "food", embeddings, {0, 1}).front(), 2U);
}

TEST(PassageRanking, GivesEveryPlaceOnceAndNothingForNothing) {
    auto places = rank(turns, "");
    std::sort(places.begin(), places.end());
    EXPECT_EQ(places, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_TRUE(rank({}, "x").empty());
    const Talk talk = talk_of(5);
    places = rank(talk.turns, "subject2", talk.embeddings, direction(2));
    std::sort(places.begin(), places.end());
    ASSERT_EQ(places.size(), 60U);
    for (std::size_t i = 0; i < places.size(); ++i) EXPECT_EQ(places[i], i);
}

TEST(PassageRanking, TakesTurnsAroundThoseThatNameTheSubject) {
    const Talk talk = talk_of(5);
    const auto places = rank(talk.turns, "subject2", talk.embeddings, direction(2));
    const auto is_of_subject = [](std::size_t place) { return place / 12 == 2; };
    EXPECT_TRUE(is_of_subject(places[0]));
    EXPECT_GE(std::count_if(places.begin(), places.begin() + 10, is_of_subject), 5);
}

TEST(PassageRanking, ShowsMoreThanOnePlaceOfALongTalk) {
    Talk talk = talk_of(8);
    for (const std::size_t place : {20, 80}) talk.turns[place] += " about the escrow";
    const auto places = rank(talk.turns, "escrow", talk.embeddings, domain::Embedding(8, 0.3F));
    const auto is_shown = [&](std::size_t around) {
        return std::any_of(places.begin(), places.begin() + 10, [&](std::size_t place) {
            return place + 6 >= around && place <= around + 6;
        });
    };
    EXPECT_TRUE(is_shown(20));
    EXPECT_TRUE(is_shown(80));
}

TEST(TextFlow, TellsATextFromAList) {
    const Talk talk = talk_of(5);
    EXPECT_EQ((TextFlow{std::vector<double>(60, 15), 300}.coherence(talk.embeddings)), 1);
    std::vector<domain::Embedding> list;
    for (std::size_t i = 0; i < 60; ++i) list.push_back(talk.embeddings[i * 37 % 60]);
    EXPECT_EQ((TextFlow{std::vector<double>(60, 15), 300}.coherence(list)), 0);
    EXPECT_EQ((TextFlow{{}, 300}.coherence({})), 0);
}

TEST(TextFlow, CountsWhatIsNearMore) {
    const TextFlow flow{{10, 10, 10, 10}, 10};
    const auto sums = flow.around({0, 1, 0, 0});
    EXPECT_DOUBLE_EQ(sums[1], 1);
    EXPECT_NEAR(sums[0], std::exp(-1), 1e-9);
    EXPECT_NEAR(sums[3], std::exp(-2), 1e-9);
}

}  // namespace
}  // namespace foresail::retrieve
