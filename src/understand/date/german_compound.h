// What German writes in one word: "Montagnachmittag", "zweistündiges", "Januarwoche".
#pragma once

#include "understand/date/lexicon.h"
#include "understand/date/value.h"

#include <optional>
#include <string_view>
#include <utility>

namespace foresail::understand::dates {

/// A weekday and a part of the day, a number and its unit, a unit and the month that it is of, a
/// holiday and the weekend; their spans are counted from the word's begin.
std::optional<std::pair<Symbol, Symbol>> read_compound(std::string_view word,
                                                       const Lexicon& lexicon);

}  // namespace foresail::understand::dates
