// Dates and times written in digits.
#pragma once

#include "understand/date/lexer.h"

#include <optional>

namespace foresail::understand::dates {

/// The symbol that begins at `begin`, where a digit (or the Q of a quarter) stands.
std::optional<Symbol> read_literal(std::string_view text, std::size_t begin,
                                   const Context& context);

/// The next such day from the reference on, and the last before it.
std::optional<Value> open_year(int month, int day, const Context& context);
/// The same of a day of any month.
std::optional<Value> open_month(int day, const Context& context);
Value time_of_day(int minutes, bool half_day_open);

}  // namespace foresail::understand::dates
