#include "insight/follow_up/follow_up_time.h"

#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using store::testing::id_of;

// Monday.
const domain::Instant now = *domain::parse_iso8601("2026-11-23T08:00:00Z");

class FollowUpTest : public store::testing::WorkspaceTest {
protected:
    domain::Contact person(const std::string& name) const {
        auto one = contact(name);
        one.time_zone.clear();
        return one;
    }
    // A mail of ours to `name` at `at`, answered `after` later in a clock of -05:00.
    void exchange(const std::string& name, const std::string& key, domain::Instant at,
                  std::chrono::minutes after, const domain::Audience& audience = {}) {
        for (const bool is_answer : {false, true}) {
            auto links = mail(key + (is_answer ? " answer" : " mail"));
            auto& activity = links.activity;
            activity.thread = id_of<domain::ThreadId>(key);
            activity.sent_at = is_answer ? at + after : at;
            activity.utc_offset_min = is_answer ? -300 : 60;
            activity.audience = audience;
            activity.direction =
                is_answer ? domain::Direction::Inbound : domain::Direction::Outbound;
            auto& theirs = activity.participants[0];
            theirs.address = name + "@brightwater.example";
            theirs.contact = id_of<domain::ContactId>(name);
            if (!is_answer) {
                theirs.role = domain::ParticipantRole::To;
                activity.participants[1].role = domain::ParticipantRole::From;
            }
            links.contacts = {theirs.contact};
            links.changed_contacts = {person(name)};
            put_mail(links);
        }
    }
    // `count` answers on Tuesdays at 9:30 of New York, 14:30 UTC in winter, each an hour after.
    void exchanges(const std::string& name, int count, const domain::Audience& audience = {}) {
        for (int week = 1; week <= count; ++week) {
            const auto tuesday = *domain::parse_iso8601("2026-11-17T13:30:00Z");
            exchange(
                name, name + " " + std::to_string(week),
                tuesday - std::chrono::days{7 * (week - 1) % 14} - std::chrono::minutes{week % 3},
                std::chrono::hours{1}, audience);
        }
    }
    FollowUp look_at(const std::string& name, const domain::Viewer& viewer) {
        return look([&](const store::Tables& tables) {
            return follow_up(tables, viewer, person(name), now);
        });
    }
};

TEST_F(FollowUpTest, SaysWhenAndWhy) {
    exchanges("ann", 7);
    const auto result = look_at("ann", ruth_);
    EXPECT_EQ(result.answers, 7);
    ASSERT_TRUE(result.best);
    EXPECT_EQ(domain::to_iso8601(result.best->ends_at), "2026-11-24T16:00:00.000Z");
    EXPECT_EQ(domain::to_iso8601(result.best->begins_at), "2026-11-24T14:00:00.000Z");
    EXPECT_EQ(result.best->hour_of_week, 24U + 9);
    EXPECT_EQ(result.best->offset_min, -300);
    EXPECT_EQ(result.best->reason, "answers most then, 7 of 7 within 3 h");
    EXPECT_EQ(result.zone, "America/New_York");
    EXPECT_NEAR(total_of(result.hours), 1, 1e-9);
}

TEST_F(FollowUpTest, FewAnswersAreNoGround) {
    exchanges("ann", 4);
    EXPECT_FALSE(look_at("ann", ruth_).best);
    EXPECT_EQ(look_at("ann", ruth_).answers, 4);
    EXPECT_FALSE(look_at("nobody", ruth_).best);
}

TEST_F(FollowUpTest, ScatteredAnswersAreNoGround) {
    for (int i = 0; i < 10; ++i) {
        exchange("ann", "mail " + std::to_string(i),
                 *domain::parse_iso8601("2026-11-02T13:00:00Z") + std::chrono::hours{i * 26},
                 std::chrono::hours{1});
    }
    EXPECT_FALSE(look_at("ann", ruth_).best);
}

TEST_F(FollowUpTest, PrivateMailCountsForItsOwnerOnly) {
    exchanges("ann", 7, {.everyone = false, .users = {ruth_.user}});
    EXPECT_TRUE(look_at("ann", ruth_).best);
    const auto for_omar = look_at("ann", omar_);
    EXPECT_FALSE(for_omar.best);
    EXPECT_EQ(for_omar.answers, 0);
}

TEST_F(FollowUpTest, OthersAtTheCompanyStandIn) {
    exchanges("bob", 7);
    exchanges("cid", 7);
    exchange("ann", "one", *domain::parse_iso8601("2026-11-16T13:00:00Z"), std::chrono::hours{1});
    const auto result = look_at("ann", ruth_);
    EXPECT_EQ(result.company_answers, 14);
    ASSERT_TRUE(result.best);
    EXPECT_EQ(result.best->ground, FollowUpGround::Company);
    EXPECT_EQ(result.best->reason,
              "people at Brightwater answer most between 9 and 11, 14 of 14 within 3 h");
}

TEST_F(FollowUpTest, ItIsNowWhileTheHoursRun) {
    exchanges("ann", 7);
    const auto in_it = *domain::parse_iso8601("2026-11-24T15:10:00Z");
    const auto result = look([&](const store::Tables& tables) {
        return follow_up(tables, ruth_, person("ann"), in_it);
    });
    ASSERT_TRUE(result.best);
    EXPECT_EQ(result.best->begins_at, in_it);
    EXPECT_EQ(domain::to_iso8601(result.best->ends_at), "2026-11-24T16:00:00.000Z");
}

TEST_F(FollowUpTest, TheClockMayBePutForwardInBetween) {
    // Answers of winter, at 9:30 of New York; the clocks go forward on Sunday, 8 March 2026.
    for (int i = 0; i < 8; ++i) {
        exchange("ann", "winter " + std::to_string(i),
                 *domain::parse_iso8601("2026-02-03T13:30:00Z") + std::chrono::days{7 * (i % 2)} +
                     std::chrono::minutes{i},
                 std::chrono::hours{1});
    }
    const auto friday = *domain::parse_iso8601("2026-03-06T12:00:00Z");
    const auto result = look([&](const store::Tables& tables) {
        return follow_up(tables, ruth_, person("ann"), friday);
    });
    ASSERT_TRUE(result.best);
    EXPECT_EQ(domain::to_iso8601(result.best->begins_at), "2026-03-10T13:00:00.000Z")
        << "the clocks went forward on the 8th";
    EXPECT_EQ(result.best->offset_min, -240);
}

}  // namespace
}  // namespace foresail::insight
