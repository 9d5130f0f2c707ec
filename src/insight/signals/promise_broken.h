// A promise in the deal whose day has passed: theirs or ours.
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>

namespace foresail::insight {

/// What has been late for longer is history.
inline constexpr std::chrono::days broken_days_max{60};

std::optional<Signal> find_promise_broken(const DealView& view);

}  // namespace foresail::insight
