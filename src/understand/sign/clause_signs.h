// What stands out in a clause to one who knows contracts: "non-transferable", "in no event ...
// exceed", a date alone. The patterns stand in models/clause_signs.txt.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace foresail::understand::sign {

/// The numbers of the signs of `text`, ascending; the last nine stand for lengths, and one of these
/// is always among them. Thread-safe.
std::vector<std::size_t> clause_signs(std::string_view text);

/// How many signs there are.
std::size_t clause_sign_count();

}  // namespace foresail::understand::sign
