// The signals of one deal, and of all open deals for the board and Today. Worked out when looked at
// and remembered while nothing changes them (docs/decisions/0011); what the viewer dismissed is
// left out, and so is what rests on mail that they may not see.
#pragma once

#include "insight/signals/signal.h"
#include "store/workspace_store.h"

#include <vector>

namespace foresail::insight {

struct Rep;

/// Strongest first, at most one a kind. None for a deal that is won or lost.
platform::Result<std::vector<Signal>> signals_of(const Rep& rep, const domain::Deal& deal);

/// For a page that shows the viewer's insights of the deal too: a broken promise that is among
/// them, dismissed or not, is told there and left out here.
platform::Result<std::vector<Signal>> signals_beside_insights(const Rep& rep,
                                                              const domain::Deal& deal);

/// Of all open deals, at most `deal_count_max`, those with the newest change.
platform::Result<std::vector<Signal>> signals_of_open_deals(const Rep& rep);
inline constexpr int deal_count_max = 1'000;

}  // namespace foresail::insight
