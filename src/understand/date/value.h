// What the date grammar works with: values in the writer's own clock, and symbols, the tokens of
// which the grammar's patterns are made.
#pragma once

#include "domain/span.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace foresail::understand::dates {

using Local = std::chrono::local_time<std::chrono::seconds>;
using Day = std::chrono::local_days;

enum class Unit {
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Weekend,
    BusinessDay,
    HalfYear,
    Decade,
    Fortnight,
    WorkWeek,
    Century,
};

enum class Modifier { None, Before, After, Since, Until, Approx, More, Less };

/// "Early", "mid" and "late" in a period.
enum class Part { None, Start, Mid, End };

/// Which part of a date was left open by the words: the year of "4 May", the week of "Friday".
enum class Open { None, Year, Month, Week };

/// One of the times that the words may mean.
struct Reading {
    Local start;
    Local end;   ///< Exclusive.
    Local last;  ///< Begin of a range's last unit, where the sets let it end.
    std::string timex;
};

struct Value : Reading {
    /// The last one before the reference, where the words fit it as well as the next one.
    std::optional<Reading> earlier;
    Unit unit = Unit::Day;
    Open open = Open::None;
    Modifier modifier = Modifier::None;
    Part part = Part::None;
    bool half_day_open = false;  ///< "at 5": in the morning or in the afternoon.
    bool is_unresolved = false;  ///< "Summer", "30 February": no days are known for it.

    /// Changes both readings.
    template <class Change>
    void each(Change change) {
        change(static_cast<Reading&>(*this));
        if (earlier) change(*earlier);
    }
    /// Both readings of this one with the other's, the earlier with the earlier.
    template <class Join>
    [[nodiscard]] Value joined(const Value& other, Join join) const {
        Value result = *this;
        result.earlier.reset();
        if (earlier || other.earlier) {
            result.earlier =
                join(earlier ? *earlier : *this, other.earlier ? *other.earlier : other);
        }
        static_cast<Reading&>(result) = join(*this, other);
        return result;
    }
};

/// A value of one reading.
inline Value value_of(Local start, Local end, std::string timex, Unit unit) {
    Value value;
    value.start = start;
    value.end = value.last = end;
    value.timex = std::move(timex);
    value.unit = unit;
    return value;
}

/// One token. Kinds are characters, so that patterns are regular expressions over them:
///
///   n number  m large or broken number  1 "a"    o ordinal   Y year      M month    W weekday
///   A day word (tomorrow)   U unit      r next/last/this     P part of the day   a am/pm
///   h o'clock  < minutes to come (half past)   > minutes behind (et demie)   e every
///   s daily, Mondays  k ago (behind)  K ago (before)  l later  i in  I within  b modifier
///   f from  t to  w between  & and  @ at  g glue  p begin/middle/end  E end of day  B tonight
///   H holiday  Q quarter or half year  N now
///   and of what is read: D day  T time  X day with time  R range of days  V range of times
///   Z range of days with times  L duration  S recurring
///   and as they are: , / - : ~ ; ! for a full stop, # for a line's end, _ for all else
struct Symbol {
    char kind = '_';
    domain::Span span;
    bool is_glued = false;    ///< Nothing between it and the symbol before.
    bool is_spelled = false;  ///< In words, not in digits.
    bool is_vague = false;    ///< "The day", "the month", which often are none.
    bool is_phrase = false;   ///< Of more than one word.
    bool is_plural = false;   ///< "Minutes"
    bool is_weak = false;     ///< A word that more often means something else ("may").
    double number = 0;
    Value value;
};

}  // namespace foresail::understand::dates
