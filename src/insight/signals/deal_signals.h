// The signals of one deal, and of all open deals for the board and Today. Worked out when looked at
// (docs/decisions/0005); what the viewer dismissed is left out, and so is what rests on mail that
// they may not see.
#pragma once

#include "insight/signals/signal.h"
#include "store/workspace_store.h"

#include <vector>

namespace foresail::insight {

struct Rep;

/// Strongest first, at most one a kind. None for a deal that is won or lost.
platform::Result<std::vector<Signal>> signals_of(const Rep& rep, const domain::Deal& deal);

/// Of all open deals, in a few queries for all of them; at most `deal_count_max` deals, those with
/// the newest change.
platform::Result<std::vector<Signal>> signals_of_open_deals(const Rep& rep);
inline constexpr int deal_count_max = 1'000;

}  // namespace foresail::insight
