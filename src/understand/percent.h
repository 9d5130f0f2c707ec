// Percentages in a text: "12 %", "7.5 percent", "zwölf Prozent", "twenty-five per cent".
#pragma once

#include "understand/found.h"

#include <string_view>

namespace foresail::understand {

/// The value is {percent}: 12 for "12 %". `language` as of find_money().
std::vector<Found> find_percents(std::string_view text, std::string_view language);

}  // namespace foresail::understand
