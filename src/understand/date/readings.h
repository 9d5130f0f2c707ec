// All that a value may mean: the earlier and the later one, in the morning and in the afternoon.
#pragma once

#include "understand/date/value.h"

#include <vector>

namespace foresail::understand::dates {

/// `kind` as in Symbol; the earliest first, none twice.
std::vector<Reading> readings_of(char kind, const Value& value);

/// Of "9 to 10" what is in the other half of the day.
Value half_day_later(Value value);

/// The one that a mail most likely means: today rather than in a year, the next rather than the
/// last, at five in the afternoon.
Reading likely_reading(char kind, const Value& value, Local reference);

}  // namespace foresail::understand::dates
