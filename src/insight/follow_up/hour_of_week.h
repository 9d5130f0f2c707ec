// The 168 hours of a week, and weights over them. Hour 0 is Monday's first. Pure.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace foresail::insight {

inline constexpr std::size_t hours_a_week = 168;
using HourWeights = std::array<double, hours_a_week>;

/// Of seconds since 1970 in UTC, or of a clock's own time where it is moved by its offset.
std::size_t hour_of_week(std::int64_t at_s);

double total_of(const HourWeights& weights);

/// Each hour gives `share` of its weight to the hour before and as much to the one after.
HourWeights smoothed(const HourWeights& weights, double share);

/// As if the hour of day did not depend on the day: what few mails tell of both apart.
HourWeights folded(const HourWeights& weights);

}  // namespace foresail::insight
