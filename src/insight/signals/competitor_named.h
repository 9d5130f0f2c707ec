// The other side names a competitor of ours, or says that it looks at other offers. Names come from
// the workspace's list and from the words ("compared with X", "X offers 10% less").
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight {

std::optional<Signal> find_competitor(const DealView& view);

/// The competitor's name, or the words where none is named. `own` are names that are none: of the
/// deal's people and company.
std::optional<std::string> competitor_in(std::string_view sentence, std::string_view language,
                                         const std::vector<std::string>& names,
                                         const std::vector<std::string>& own);

}  // namespace foresail::insight
