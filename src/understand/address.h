// Mail addresses in a text.
#pragma once

#include "understand/found.h"

#include <string_view>

namespace foresail::understand {

std::vector<Found> find_addresses(std::string_view text);

}  // namespace foresail::understand
