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

/// One of the times that the words may mean, with its TIMEX form.
struct DateReading {
    std::string timex;
    domain::Instant start;
    domain::Instant end;   ///< Exclusive.
    domain::Instant last;  ///< Begin of a range's last unit: of 12 May in "9 to 12 May".
};

struct DateMention {
    DateKind kind = DateKind::Date;
    domain::Span span;
    std::string text;
    std::string timex;      ///< "2026-11-14", "2026-W47", "PT2H", "XXXX-WXX-5": as in TimeML.
    std::string grain;      ///< "minute", "hour", "day", "week", "month", "quarter", "year"
    std::string modifier;   ///< "before", "after", "since", "until", "approx", "more", "less", "".
    std::string part;       ///< "start", "mid", "end" of a period, "".
    bool is_vague = false;  ///< "The day", "the month": in a mail hardly ever a date.
    bool is_resolved = true;            ///< False for "summer" and "30 February".
    std::vector<DateReading> readings;  ///< All that fit; the members below are the likeliest.
    bool is_duration = false;
    bool is_recurring = false;
    domain::Instant start;  ///< UTC; for "by Friday" the whole Friday in the given offset.
    domain::Instant end;    ///< Exclusive.
};

/// In a mail "Christmas Eve at 6 pm" is one time; the public sets count the holiday and the time.
enum class DateForm { OfMails, OfSets };

/// `language`: "en", "de", "fr", "es"; others are read as English. A weekday or a month without a
/// year is taken as the next one from `reference` on, unless the words say otherwise.
std::vector<DateMention> find_dates(std::string_view text, std::string_view language,
                                    domain::Instant reference, int utc_offset_min,
                                    DateForm form = DateForm::OfMails);

}  // namespace foresail::understand
