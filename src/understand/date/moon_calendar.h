// Days of calendars that follow the moon: Islamic, Hebrew and Chinese ones.
#pragma once

#include "understand/date/value.h"

#include <optional>

namespace foresail::understand::dates {

/// The day of that Gregorian year on which the month's day falls; `code` is C * 10000 + month * 100
/// + day with C 7 Islamic, 8 Hebrew (months from Tishri), 9 Chinese. None where there is none.
std::optional<Day> moon_day(int code, int year);

}  // namespace foresail::understand::dates
