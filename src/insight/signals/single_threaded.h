// A deal that hangs on one person of the other side.
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>

namespace foresail::insight {

inline constexpr int single_mail_count_min = 5;
inline constexpr std::chrono::days single_days_min{14};
/// Who took part within this time counts.
inline constexpr std::chrono::days single_days_max{90};

std::optional<Signal> find_single_threaded(const DealView& view);

}  // namespace foresail::insight
