// Drafts of contracts with risky clauses that nobody has decided on, once somebody has looked at
// the review.
#pragma once

#include "insight/rep.h"
#include "insight/today.h"

#include <vector>

namespace foresail::insight {

/// What came earlier is signed, or forgotten.
inline constexpr std::chrono::days risky_contract_days_max{90};
inline constexpr int risky_contract_count_max = 200;

/// The rep's: that they added, that hang on mails which concern them, and those of their deals.
platform::Result<std::vector<Insight>> find_risky_contracts(const Rep& rep);

}  // namespace foresail::insight
