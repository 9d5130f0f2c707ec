// Which records are worth comparing: those that share a rare value, a value that sounds alike, a
// number but for one digit, or how two of their values begin. Pure.
#pragma once

#include "resolve/match/record_match.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace foresail::resolve {

using RecordPlaces = std::pair<std::uint32_t, std::uint32_t>;

/// Pairs of places, the smaller first, in order, each once; 20 million at most.
std::vector<RecordPlaces> pairs_to_compare(const std::vector<MatchRecord>& records);

}  // namespace foresail::resolve
