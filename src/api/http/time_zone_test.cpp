#include "api/http/time_zone.h"

#include <gtest/gtest.h>

namespace foresail::api {
namespace {

domain::Instant at(const char* text) {
    return *domain::parse_iso8601(text);
}

TEST(TimeZone, KnowsSummerAndWinter) {
    EXPECT_EQ(utc_offset_min("Europe/Berlin", at("2026-01-15T12:00:00Z")), 60);
    EXPECT_EQ(utc_offset_min("Europe/Berlin", at("2026-07-15T12:00:00Z")), 120);
    EXPECT_EQ(utc_offset_min("Asia/Kolkata", at("2026-07-15T12:00:00Z")), 330);
    EXPECT_EQ(utc_offset_min("America/New_York", at("2026-01-15T12:00:00Z")), -300);
}

TEST(TimeZone, TakesOnlyNamesThatThereAre) {
    EXPECT_TRUE(is_time_zone("Europe/Paris"));
    EXPECT_TRUE(is_time_zone("UTC"));
    EXPECT_FALSE(is_time_zone("Europe/Atlantis"));
    EXPECT_FALSE(is_time_zone(""));
    EXPECT_FALSE(is_time_zone(std::string(1'000, 'A')));
    EXPECT_EQ(utc_offset_min("Europe/Atlantis", at("2026-01-15T12:00:00Z")), 0);
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
