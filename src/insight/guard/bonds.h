// Whether what a sentence says together stands together in the sources. Each number and each name
// of "Acme pays 5 % a year" may be there, and yet it is Globex who pays, or the 5 % are a month's.
// Judged by names, numbers and their places alone, so across languages too; only where the sources
// name somebody or something else in its place.
#pragma once

#include "insight/guard/statement.h"

#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// "" or the reason, in plain words.
std::string_view broken_bond(const Statement& said, const std::vector<const Witness*>& witnesses);

}  // namespace foresail::insight::guarding
