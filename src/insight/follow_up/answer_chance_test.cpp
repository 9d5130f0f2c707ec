#include "insight/follow_up/answer_chance.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

constexpr std::int64_t day_s = 86'400;

// 2 answers 1 within the hour, always; 3 never does.
std::vector<MailEvent> history() {
    std::vector<MailEvent> events;
    for (std::int64_t day = 0; day < 60; ++day) {
        events.push_back({1, 2, day * day_s});
        events.push_back({2, 1, day * day_s + 3'000});
        events.push_back({1, 3, day * day_s + 60});
    }
    return events;
}

TEST(AnswerChance, IsHigherForWhoAnswers) {
    const MailHistory known{history()};
    const double of_2 = answer_chance(known, {1, 2, 59 * day_s + 40'000}, 0);
    const double of_3 = answer_chance(known, {1, 3, 59 * day_s + 40'000}, 0);
    EXPECT_GT(of_2, 0.5);
    EXPECT_LT(of_3, 0.2);
    EXPECT_GT(answer_chance(known, {1, 2, 90 * day_s}, 0),
              answer_chance(known, {1, 3, 90 * day_s}, 0));
}

TEST(AnswerChance, DoesNotLookAtWhatCameLater) {
    auto events = history();
    const MailEvent query{1, 3, 59 * day_s + 40'000};
    const double before = answer_chance(MailHistory{events}, query, 0);
    events.push_back({3, 1, 59 * day_s + 41'000});
    EXPECT_EQ(answer_chance(MailHistory{events}, query, 0), before);
}

TEST(AnswerChance, SaysSomethingWithoutAnyHistory) {
    const double chance = answer_chance(MailHistory{{}}, {1, 2, 0}, 0);
    EXPECT_GT(chance, 0);
    EXPECT_LT(chance, 1);
}

}  // namespace
}  // namespace foresail::insight
