// What stands out in a clause to one who knows contracts: "non-transferable", "in no event ...
// exceed", a date alone. The patterns stand in models/clause_signs.txt.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::clause {

/// How the patterns want a text: lower case, runs of blanks as one, hyphens at a line's end joined,
/// straight quotes. The first 8,000 bytes of `text` are read.
std::string plain(std::string_view text);

/// The numbers of the signs of `text`, ascending; the last nine stand for lengths, and one of these
/// is always among them. Thread-safe.
std::vector<std::size_t> signs_of(std::string_view text);

/// How many signs there are.
std::size_t sign_count();

}  // namespace foresail::understand::clause
