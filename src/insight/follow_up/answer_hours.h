// In which hours of the week somebody answers: what is known of the person, shrunk towards their
// company and that towards everyone, whose own start is ordinary working hours. Pure.
#pragma once

#include "insight/follow_up/hour_of_week.h"

#include <vector>

namespace foresail::insight {

/// On the writer's own clock.
struct SeenHours {
    HourWeights answers{};  ///< Mails that answered one.
    HourWeights others{};   ///< Mails that they wrote besides: weaker signs of when they are there.
};

/// Monday to Friday, most before noon: what is assumed before anything is known. Sums up to 1.
const HourWeights& working_hours();

/// How much of a group's answers fall in each hour; sums up to 1. `next` is that of the next larger
/// group, as good as `answer_hours_strength` answers.
HourWeights answer_hours(const SeenHours& seen, const HourWeights& next);
inline constexpr double answer_hours_strength = 60;

/// The hours of the week with the largest weights, best first.
std::vector<std::size_t> best_hours(const HourWeights& weights, std::size_t count);

/// Two hours in a row, of one day.
struct HourWindow {
    std::size_t begin = 0;     ///< Hour of the week.
    double share = 0;          ///< Of their answers.
    double typical = 0;        ///< The same of the mean window in working hours.
    bool is_credible = false;  ///< Better than the typical one with nine chances in ten.
};
inline constexpr std::size_t window_hours = 2;

/// The best window of `weights`, which rest on `answers` answers of the person's own.
HourWindow best_window(const HourWeights& weights, double answers);

}  // namespace foresail::insight
