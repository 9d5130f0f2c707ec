// People who wait for an answer: they asked, and nobody of us has written in the thread since.
#pragma once

#include "insight/rep.h"
#include "insight/today.h"

#include <vector>

namespace foresail::insight {

/// Younger ones are still being answered; older ones have been settled some other way.
inline constexpr std::chrono::hours awaited_after{4};
inline constexpr std::chrono::days awaited_days_max{30};

/// One a thread, on the newest mail in it that asks; and one where somebody asks for the same thing
/// in another thread again.
platform::Result<std::vector<Insight>> find_awaited(const Rep& rep);

}  // namespace foresail::insight
