// A text to the symbols of its dates: words by the lexicon, longest phrase first; numbers, and what
// is written in digits only ("2026-11-14", "3/4/26", "9:30", "18h30", "Q3").
#pragma once

#include "understand/date/value.h"

#include <string_view>
#include <vector>

namespace foresail::understand::dates {

struct Context {
    std::string_view language;
    Local reference;  ///< In the writer's own clock.
    bool month_first = false;
    bool are_holidays_apart = false;  ///< From times: "Christmas Eve at 6 pm" is two mentions.

    [[nodiscard]] Day today() const { return std::chrono::floor<std::chrono::days>(reference); }
};

std::vector<Symbol> read_symbols(std::string_view text, const Context& context);

}  // namespace foresail::understand::dates
