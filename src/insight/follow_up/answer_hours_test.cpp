#include "insight/follow_up/answer_hours.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

constexpr std::size_t tuesday_9 = 24 + 9;

TEST(HourOfWeek, MondayIsFirst) {
    EXPECT_EQ(hour_of_week(0), 3U * 24) << "1970 began on a Thursday";
    EXPECT_EQ(hour_of_week(4 * 86'400), 0U);
    EXPECT_EQ(hour_of_week(-1), 2U * 24 + 23);
    EXPECT_EQ(hour_of_week(-604'800), 3U * 24);
}

TEST(HourOfWeek, FoldingKeepsDaysAndHours) {
    HourWeights weights{};
    weights[9] = 3;
    weights[tuesday_9 + 5] = 1;
    const auto apart = folded(weights);
    EXPECT_NEAR(total_of(apart), 4, 1e-9);
    EXPECT_NEAR(apart[9], 2.25, 1e-9);
    EXPECT_NEAR(apart[14], 0.75, 1e-9);
    EXPECT_NEAR(total_of(smoothed(weights, 0.1)), 4, 1e-9);
    EXPECT_EQ(total_of(folded({})), 0);
}

TEST(AnswerHours, BeginWithWorkingHours) {
    EXPECT_NEAR(total_of(working_hours()), 1, 1e-9);
    const auto hours = answer_hours({}, working_hours());
    EXPECT_NEAR(total_of(hours), 1, 1e-9);
    const auto window = best_window(hours, 0);
    EXPECT_LT(window.begin / 24, 5U);
    EXPECT_FALSE(window.is_credible) << "working hours alone are no ground";
}

TEST(AnswerHours, FollowWhoAnswers) {
    SeenHours seen;
    seen.answers[tuesday_9] = 6;
    seen.answers[tuesday_9 + 1] = 6;
    const auto hours = answer_hours(seen, working_hours());
    EXPECT_NEAR(total_of(hours), 1, 1e-9);
    const auto window = best_window(hours, 12);
    EXPECT_EQ(window.begin, tuesday_9);
    EXPECT_TRUE(window.is_credible);
    EXPECT_EQ(best_hours(hours, 2).size(), 2U);
}

TEST(AnswerHours, ScatteredAnswersAreNoGround) {
    SeenHours seen;
    for (std::size_t day = 0; day < 5; ++day) ++seen.answers[day * 24 + 8 + 2 * day];
    EXPECT_FALSE(best_window(answer_hours(seen, working_hours()), 5).is_credible);
}

TEST(AnswerHours, WithoutOwnAnswersTheGroupDecides) {
    SeenHours company;
    for (std::size_t day = 0; day < 5; ++day) company.answers[day * 24 + 16] = 20;
    const auto of_company = answer_hours(company, working_hours());
    const auto hours = answer_hours({}, of_company);
    EXPECT_EQ(best_hours(hours, 1)[0] % 24, 16U);
}

}  // namespace
}  // namespace foresail::insight
