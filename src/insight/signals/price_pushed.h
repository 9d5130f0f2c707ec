// The other side pushes the price: too expensive, over budget, asks for a discount or a better
// price.
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresail::insight {

std::optional<Signal> find_price_pushed(const DealView& view);

/// The words that push it; `language` as in Activity.
std::optional<std::string> price_push_in(std::string_view sentence, std::string_view language);

}  // namespace foresail::insight
