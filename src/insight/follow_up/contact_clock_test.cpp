#include "insight/follow_up/contact_clock.h"

#include <vector>

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

domain::Instant at(const char* time) {
    return *domain::parse_iso8601(time);
}

TEST(ContactClock, NothingKnownIsUtcAndSaysSo) {
    const ContactClock clock{"", {}};
    EXPECT_FALSE(clock.is_known());
    EXPECT_EQ(clock.offset_min(at("2026-07-01T00:00:00Z")), 0);
}

TEST(ContactClock, ANameThatAPersonGaveHolds) {
    const std::vector<ContactClock::Stamp> stamps{{at("2026-07-01T00:00:00Z"), 0}};
    const ContactClock clock{"America/New_York", stamps};
    EXPECT_TRUE(clock.is_named_by_person());
    EXPECT_EQ(clock.offset_min(at("2026-07-01T00:00:00Z")), -240);
    EXPECT_EQ(clock.offset_min(at("2026-12-01T00:00:00Z")), -300);
}

TEST(ContactClock, OffsetsOfMailsTellOfSummerTime) {
    const std::vector<ContactClock::Stamp> stamps{{at("2026-10-20T09:00:00Z"), 120},
                                                  {at("2026-02-20T09:00:00Z"), 60}};
    const ContactClock clock{"+02:00", stamps};
    EXPECT_TRUE(clock.is_known());
    EXPECT_FALSE(clock.is_named_by_person());
    EXPECT_EQ(clock.zone(), "Europe/Berlin");
    EXPECT_EQ(clock.offset_min(at("2026-10-27T09:00:00Z")), 60) << "clocks went back on the 25th";
}

TEST(ContactClock, WithoutSummerTimeTheOffsetStays) {
    const std::vector<ContactClock::Stamp> stamps{{at("2026-07-20T09:00:00Z"), 330},
                                                  {at("2026-02-20T09:00:00Z"), 330}};
    const ContactClock clock{"+05:30", stamps};
    EXPECT_EQ(clock.zone(), "+05:30");
    EXPECT_EQ(clock.offset_min(at("2026-12-27T09:00:00Z")), 330);
}

TEST(ContactClock, AnOffsetAloneIsTakenAsItIs) {
    EXPECT_EQ(ContactClock("-05:30", {}).offset_min(at("2026-12-27T09:00:00Z")), -330);
    EXPECT_FALSE(ContactClock("nonsense", {}).is_known());
}

}  // namespace
}  // namespace foresail::insight
