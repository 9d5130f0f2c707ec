// Sums with days in the writer's own clock.
#pragma once

#include "understand/date/value.h"

#include <optional>
#include <string>

namespace foresail::understand::dates {

/// 1 Monday to 7 Sunday.
int weekday_of(Day day);
Day monday_of(Day day);
std::optional<Day> make_day(int year, int month, int day);
/// Months added keep the day, or take the month's last.
Day add_months(Day day, int months);
Local add(Local time, double count, Unit unit);

/// The `unit` that holds `day`, moved by `offset` units, as a range with its timex.
Value unit_range(Day day, Unit unit, int offset);
Value day_value(Day day);
Value day_value(Day first, std::string timex, Open open);
/// The day with the time of `time` on it.
Value at_time(const Value& day, const Value& time);
Value month_range(int year, int month);

std::string timex_of(Day day);
std::string timex_of_time(Local time, bool with_seconds);
/// "P2W", "PT3H".
std::string timex_of_duration(double count, Unit unit);
/// "(A,B,PnD)" from two values.
std::string timex_of_range(const Value& from, const Value& to);
int year_of(Day day);
int month_of(Day day);
int day_of_month(Day day);

}  // namespace foresail::understand::dates
