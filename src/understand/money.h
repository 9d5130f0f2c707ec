// Amounts of money in a text: "$94,000", "12.000,50 €", "1.5k USD", "two million euros".
#pragma once

#include "understand/found.h"

#include <string_view>

namespace foresail::understand {

/// `language` decides what "1.500" means where the number alone does not tell. A bare "$" is USD.
std::vector<Found> find_money(std::string_view text, std::string_view language);

}  // namespace foresail::understand
