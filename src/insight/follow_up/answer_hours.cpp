#include "insight/follow_up/answer_hours.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace foresail::insight {

namespace {

// Chosen on the first 60% of the mails of a European institution. Each is of a group with no
// answers yet and fades as answers come: with many, their very hours tell more than what stands in
// for them.
constexpr double other_weight = 0.5;
constexpr double smoothing = 0.1;
constexpr double folding = 0.9;
constexpr double others_fade_answers = 300;
constexpr double shapes_fade_answers = 1'000;

HourWeights make_working_hours() {
    constexpr std::array<double, 24> of_hour{0, 0, 0, 0, 0, 0, 1, 3, 6, 9, 9, 8,
                                             6, 6, 8, 8, 7, 5, 3, 2, 2, 1, 1, 0};
    HourWeights hours{};
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        const double of_day = i / 24 < 5 ? 1.0 : 0.05;
        hours[i] = of_day * (of_hour[i % 24] + 0.05);
    }
    const double total = total_of(hours);
    for (double& hour : hours) hour /= total;
    return hours;
}

bool is_working_window(std::size_t begin) {
    return begin / 24 < 5 && begin % 24 >= 8 && begin % 24 + window_hours <= 18;
}

}  // namespace

const HourWeights& working_hours() {
    static const HourWeights hours = make_working_hours();
    return hours;
}

HourWeights answer_hours(const SeenHours& seen, const HourWeights& next) {
    const double answers = total_of(seen.answers);
    const double of_others = other_weight / (1 + answers / others_fade_answers);
    const double of_shapes = 1 / (1 + answers / shapes_fade_answers);
    HourWeights own{};
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        own[i] = seen.answers[i] + of_others * seen.others[i];
    }
    own = smoothed(own, smoothing * of_shapes);
    const HourWeights apart = folded(own);
    const double share = folding * of_shapes;
    const double total = total_of(own) + answer_hours_strength;
    HourWeights result{};
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        result[i] =
            ((1 - share) * own[i] + share * apart[i] + answer_hours_strength * next[i]) / total;
    }
    return result;
}

std::vector<std::size_t> best_hours(const HourWeights& weights, std::size_t count) {
    std::vector<std::size_t> hours(hours_a_week);
    std::iota(hours.begin(), hours.end(), std::size_t{0});
    std::stable_sort(hours.begin(), hours.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    hours.resize(std::min(count, hours.size()));
    return hours;
}

HourWindow best_window(const HourWeights& weights, double answers) {
    constexpr double nine_in_ten = 1.2816;  // Of the normal distribution.
    HourWindow best;
    double of_working = 0;
    double working = 0;
    for (std::size_t begin = 0; begin < hours_a_week; ++begin) {
        if (begin % 24 + window_hours > 24) continue;
        const double share = weights[begin] + weights[begin + 1];
        if (is_working_window(begin)) {
            of_working += share;
            ++working;
        }
        if (share > best.share) {
            best.begin = begin;
            best.share = share;
        }
    }
    best.typical = of_working / working;
    const double sure = answers + answer_hours_strength + 1;
    const double spread = std::sqrt(best.share * (1 - best.share) / sure);
    best.is_credible = best.share - nine_in_ten * spread > best.typical;
    return best;
}

}  // namespace foresail::insight
