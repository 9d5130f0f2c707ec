// What a word of dates means where it stands: "second" the unit or the ordinal, "may" and "march"
// and "sun" as a month, a weekday or something else, "past" of the clock or of the calendar.
#pragma once

#include "understand/date/lexer.h"

#include <string_view>
#include <vector>

namespace foresail::understand::dates {

/// Changes kinds in place; looks a few symbols to the left and to the right only.
void settle(std::vector<Symbol>& symbols, std::string_view text, const Context& context);

}  // namespace foresail::understand::dates
