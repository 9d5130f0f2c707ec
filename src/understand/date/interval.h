// From one point to another: what the words leave open at one end is taken from the other.
#pragma once

#include "understand/date/lexer.h"

#include <optional>

namespace foresail::understand::dates {

/// Of days, months and years. Where both ends have two readings, so has the range.
std::optional<Value> interval(Value from, Value to, const Context& context);

/// Of times on no day: "9 to 5" ends later than it begins.
std::optional<Value> interval_of_times(Value from, Value to);

/// What lies between two times that are `length` apart.
bool set_run(Symbol& out, Local a, Local b, const Value& length);

/// Of times on days.
std::optional<Value> interval_of_moments(const Value& from, const Value& to);

/// Of the day on which `times` are.
Value times_on(const Value& day, const Value& times);

/// The time of day with the half of the day settled.
Value in_half(Value time, bool is_late);

}  // namespace foresail::understand::dates
