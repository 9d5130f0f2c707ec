// Dates, times, periods and durations in a text, resolved against a reference time.
#pragma once

#include "domain/instant.h"
#include "domain/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand {

/// As the public sets name them.
enum class DateKind { Date, Time, DateTime, DateRange, TimeRange, DateTimeRange, Duration, Set };

/// What the words left open, so that an earlier and a later one fit: the year of "4 May".
enum class OpenPart { None, Year, Month, Week };

struct DateMention {
    DateKind kind = DateKind::Date;
    OpenPart open = OpenPart::None;
    bool half_day_open = false;  ///< "at 5": in the morning or in the afternoon.
    domain::Span span;
    std::string text;
    std::string timex;     ///< "2026-11-14", "2026-W47", "PT2H", "XXXX-WXX-5": as in TimeML.
    std::string grain;     ///< "minute", "hour", "day", "week", "month", "quarter", "year"
    std::string modifier;  ///< "before", "after", "since", "until", "approx", "more", "less", "".
    bool is_duration = false;
    bool is_recurring = false;
    domain::Instant start;  ///< UTC; for "by Friday" the whole Friday in the given offset.
    domain::Instant end;    ///< Exclusive.
    domain::Instant
        last;  ///< Begin of a range's last unit: of 12 May in "9 to 12 May"; else `end`.
};

/// `language`: "en", "de", "fr", "es"; others are read as English. A weekday or a month without a
/// year is taken as the next one from `reference` on, unless the words say otherwise.
std::vector<DateMention> find_dates(std::string_view text, std::string_view language,
                                    domain::Instant reference, int utc_offset_min);

}  // namespace foresail::understand
