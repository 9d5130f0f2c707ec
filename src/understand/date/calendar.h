// Sums with days in the writer's own clock.
#pragma once

#include "understand/date/value.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresail::understand::dates {

/// 1 Monday to 7 Sunday.
int weekday_of(Day day);
Day monday_of(Day day);
std::optional<Day> make_day(int year, int month, int day);
/// Months added keep the day, or take the month's last.
Day add_months(Day day, int months);
Local add(Local time, double count, Unit unit);
/// By a duration as its timex has it: "P3M2W", "PT1H30M"; `sign` 1 or -1.
Local shift(Local from, std::string_view duration, int sign);
/// A month or longer, and no week of any kind.
bool is_of_months(Unit unit);

/// The `unit` that holds `day`, moved by `offset` units, as a range with its timex.
Value unit_range(Day day, Unit unit, int offset);
Value day_value(Day day);
Value day_value(Day first, std::string timex, Open open);
std::string day_in_timex(const std::string& day, const std::string& time);
/// The day with the time of `time` on it.
Value at_time(const Value& day, const Value& time);
Value month_range(int year, int month);

std::string timex_of(Day day);
std::string timex_of_time(Local time, bool with_seconds);
/// "2026-11-07T16:12:00"
std::string timex_of_moment(Local time);
/// "P2W", "PT3H".
std::string timex_of_duration(double count, Unit unit);
/// "PT2H30M"
std::string timex_of_clock_length(std::chrono::seconds length);
int year_of(Day day);
int month_of(Day day);
int day_of_month(Day day);

}  // namespace foresail::understand::dates
