#include "insight/day_words.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

domain::Instant at(const char* text) {
    return *domain::parse_iso8601(text);
}

// A zone whose summer ends on 25 October 2026 at 1:00 UTC.
int utc_offset_min(domain::Instant moment) {
    return moment < at("2026-10-25T01:00:00Z") ? 120 : 60;
}

TEST(DayWords, AreThoseOfTheClockThatWillBe) {
    const LocalTime local{at("2026-10-22T09:00:00Z"), domain::WallClock{utc_offset_min}};
    const auto meeting = at("2026-10-27T13:00:00Z");
    EXPECT_EQ(clock_words(local, at("2026-10-23T12:00:00Z")), "14:00");
    EXPECT_EQ(clock_words(local, meeting), "14:00");
    EXPECT_EQ(day_words(local, local.day_of(meeting)), "on Tuesday");
    // The last minute of Sunday.
    EXPECT_EQ(day_words(local, local.day_of(at("2026-10-25T22:59:00Z"))), "on Sunday");
    EXPECT_EQ(local.start_of(local.day_of(meeting)), at("2026-10-26T23:00:00Z"));
}

}  // namespace
}  // namespace foresail::insight
