// Parts of a day: morning, lunchtime, tonight, the early afternoon.
#pragma once

#include "understand/date/value.h"

#include <optional>

namespace foresail::understand::dates {

/// `number` as in the lexicon's lines "P"; of 101, 201 and 301 the first, middle and last part.
Value part_value(int number);

/// The first, middle or last part of a part of a day.
Value narrowed(Value whole, Part part);

/// A time put into the half of the day which `part` names: "7" and the evening.
Value in_part(const Value& time, const Value& part);

/// A number as an hour: 7, or 7.30 read from "7.30".
std::optional<Value> hour_value(const Symbol& symbol);

}  // namespace foresail::understand::dates
