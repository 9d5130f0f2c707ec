// Promises with a date: ours that fall due or are overdue, theirs that are overdue.
#pragma once

#include "insight/rep.h"
#include "insight/today.h"

#include <vector>

namespace foresail::insight {

/// Ours are shown this many working days ahead.
inline constexpr int due_working_days_max = 3;
/// What has been overdue for longer is history: a mailbox's past must not flood the day.
inline constexpr int overdue_days_max = 60;

platform::Result<std::vector<Insight>> find_promises(const Rep& rep);

}  // namespace foresail::insight
