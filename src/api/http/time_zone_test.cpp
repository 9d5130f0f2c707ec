#include "api/http/time_zone.h"

#include <gtest/gtest.h>

namespace foresail::api {
namespace {

domain::Instant at(const char* text) {
    return *domain::parse_iso8601(text);
}

TEST(TimeZone, KnowsSummerAndWinter) {
    EXPECT_EQ(wall_clock("Europe/Berlin").utc_offset_min(at("2026-01-15T12:00:00Z")), 60);
    EXPECT_EQ(wall_clock("Europe/Berlin").utc_offset_min(at("2026-07-15T12:00:00Z")), 120);
    EXPECT_EQ(wall_clock("Asia/Kolkata").utc_offset_min(at("2026-07-15T12:00:00Z")), 330);
    EXPECT_EQ(wall_clock("America/New_York").utc_offset_min(at("2026-01-15T12:00:00Z")), -300);
}

TEST(TimeZone, TellsDaysByTheClockOfThatDay) {
    using namespace std::chrono;
    const auto berlin = wall_clock("Europe/Berlin");
    EXPECT_EQ(berlin.start_of(sys_days{2026y / 6 / 1}), at("2026-05-31T22:00:00Z"));
    EXPECT_EQ(berlin.start_of(sys_days{2026y / 12 / 1}), at("2026-11-30T23:00:00Z"));
    EXPECT_EQ(berlin.day_of(at("2026-11-30T22:30:00Z")), sys_days{2026y / 11 / 30});
    // The days on which the clock is moved, by an hour of the night.
    EXPECT_EQ(berlin.start_of(sys_days{2026y / 10 / 25}), at("2026-10-24T22:00:00Z"));
    EXPECT_EQ(berlin.start_of(sys_days{2026y / 10 / 26}), at("2026-10-25T23:00:00Z"));
    const auto los_angeles = wall_clock("America/Los_Angeles");
    EXPECT_EQ(los_angeles.start_of(sys_days{2026y / 3 / 8}), at("2026-03-08T08:00:00Z"));
    EXPECT_EQ(los_angeles.start_of(sys_days{2026y / 3 / 9}), at("2026-03-09T07:00:00Z"));
}

TEST(TimeZone, TakesOnlyNamesThatThereAre) {
    EXPECT_TRUE(is_time_zone("Europe/Paris"));
    EXPECT_TRUE(is_time_zone("UTC"));
    EXPECT_FALSE(is_time_zone("Europe/Atlantis"));
    EXPECT_FALSE(is_time_zone(""));
    EXPECT_FALSE(is_time_zone(std::string(1'000, 'A')));
    EXPECT_EQ(wall_clock("Europe/Atlantis").utc_offset_min(at("2026-01-15T12:00:00Z")), 0);
}

TEST(TimeZone, TakesOffsetsInOneFormOnly) {
    EXPECT_TRUE(is_utc_offset("+01:00"));
    EXPECT_TRUE(is_utc_offset("-09:30"));
    for (const char* text : {"", "01:00", "+1:00", "+01:60", "+29:00", "+01:00 "}) {
        EXPECT_FALSE(is_utc_offset(text)) << text;
    }
}

}  // namespace
}  // namespace foresail::api
