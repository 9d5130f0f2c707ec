// The strongest signal of each of the rep's open deals. Promises are on Today already.
#pragma once

#include "insight/rep.h"
#include "insight/today.h"

#include <vector>

namespace foresail::insight {

/// Weaker ones are for the deal's own page.
inline constexpr double today_strength_min = 0.55;
inline constexpr std::size_t deals_at_risk_max = 10;

platform::Result<std::vector<Insight>> find_deals_at_risk(const Rep& rep);

}  // namespace foresail::insight
