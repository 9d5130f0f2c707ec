// Runs of digits that look like a telephone number of no known country.
#pragma once

#include "domain/span.h"

#include <string_view>
#include <vector>

namespace foresail::understand {

/// Seven to fifteen digits (six where they are called a number), grouped as people group them. None
/// that are called a card, an account or an order, or that are a date, a sum, a part of a link or
/// of a code. At most 100, in the order of the text.
std::vector<domain::Span> find_phone_runs(std::string_view text);

}  // namespace foresail::understand
