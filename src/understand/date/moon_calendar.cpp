#include "understand/date/moon_calendar.h"

#include <chrono>
#include <memory>

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

const char* locale_of(int kind) {
    return kind == 7   ? "en@calendar=islamic-umalqura"
           : kind == 8 ? "en@calendar=hebrew"
                       : "en@calendar=chinese";
}

// Instants of the calendars' own time zone, so that a day begins where it is counted.
std::unique_ptr<icu::Calendar> calendar_of(int kind) {
    UErrorCode code = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar{icu::Calendar::createInstance(
        icu::TimeZone::getGMT()->clone(), icu::Locale{locale_of(kind)}, code)};
    if (U_FAILURE(code) != 0) return {};
    return calendar;
}

}  // namespace

std::optional<Day> moon_day(int code, int year) {
    if (year < 1600 || year > 2300) return {};
    const auto calendar = calendar_of(code / 10000);
    if (!calendar) return {};
    const auto begin = local_days{std::chrono::year{year} / 1 / 1};
    UErrorCode status = U_ZERO_ERROR;
    const auto noon = duration_cast<milliseconds>(begin.time_since_epoch() + hours{12}).count();
    calendar->setTime(static_cast<UDate>(noon), status);
    const int32_t first = calendar->get(UCAL_EXTENDED_YEAR, status);
    for (int32_t offset = 0; offset <= 2 && U_SUCCESS(status) != 0; ++offset) {
        calendar->clear();
        calendar->set(UCAL_EXTENDED_YEAR, first + offset);
        calendar->set(UCAL_MONTH, code / 100 % 100 - 1);
        calendar->set(UCAL_DAY_OF_MONTH, code % 100);
        calendar->set(UCAL_HOUR_OF_DAY, 12);
        const UDate time = calendar->getTime(status);
        const milliseconds since{static_cast<std::int64_t>(time)};
        const Day day = floor<days>(local_time<milliseconds>{since});
        if (static_cast<int>(year_month_day{day}.year()) == year) return day;
    }
    return {};
}

}  // namespace foresail::understand::dates
