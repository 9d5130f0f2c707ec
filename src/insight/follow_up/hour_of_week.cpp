#include "insight/follow_up/hour_of_week.h"

#include <numeric>

namespace foresail::insight {

namespace {

constexpr std::int64_t hour_s = 3'600;
/// 1970 began on a Thursday.
constexpr std::int64_t epoch_hour = std::int64_t{3} * 24;

}  // namespace

std::size_t hour_of_week(std::int64_t at_s) {
    constexpr auto week = static_cast<std::int64_t>(hours_a_week);
    const std::int64_t hours = at_s >= 0 ? at_s / hour_s : -((-at_s + hour_s - 1) / hour_s);
    return static_cast<std::size_t>((((hours + epoch_hour) % week) + week) % week);
}

double total_of(const HourWeights& weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

HourWeights smoothed(const HourWeights& weights, double share) {
    HourWeights result{};
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        const double before = weights[(i + hours_a_week - 1) % hours_a_week];
        const double after = weights[(i + 1) % hours_a_week];
        result[i] = weights[i] * (1 - 2 * share) + share * (before + after);
    }
    return result;
}

HourWeights folded(const HourWeights& weights) {
    std::array<double, 7> of_day{};
    std::array<double, 24> of_hour{};
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        of_day[i / 24] += weights[i];
        of_hour[i % 24] += weights[i];
    }
    const double total = total_of(weights);
    HourWeights result{};
    if (total <= 0) return result;
    for (std::size_t i = 0; i < hours_a_week; ++i) {
        result[i] = of_day[i / 24] * of_hour[i % 24] / total;
    }
    return result;
}

}  // namespace foresail::insight
