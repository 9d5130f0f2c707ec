#include "insight/time_saved/time_saved.h"

#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using store::CaptureKind;
using store::testing::id_of;

// Tuesday; the week began on Monday, 23 November.
const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

TEST(Keystrokes, a_chore_costs_the_sum_of_its_operators) {
    EXPECT_DOUBLE_EQ(duration_s("M"), 1.35);
    EXPECT_DOUBLE_EQ(duration_s("P BB"), 1.10 + 0.20);
    EXPECT_DOUBLE_EQ(duration_s("H 6K"), 0.40 + 6 * 0.28);
    EXPECT_DOUBLE_EQ(duration_s(""), 0);
    EXPECT_DOUBLE_EQ(duration_s("Z"), 0);
}

TEST(Keystrokes, what_is_typed_costs_a_key_for_each_character) {
    const store::CaptureCount two_names{
        .kind = CaptureKind::Field, .count = 2, .character_count = 17};
    EXPECT_DOUBLE_EQ(duration_s(two_names), 2 * duration_s("M P BB H") + 17 * 0.28);
    const store::CaptureCount mails{.kind = CaptureKind::Mail, .count = 3, .character_count = 99};
    EXPECT_DOUBLE_EQ(duration_s(mails), 3 * duration_s(chore_of(CaptureKind::Mail).operators));
}

class TimeSavedTest : public store::testing::WorkspaceTest {
protected:
    void put(const std::string& name, const std::string& at,
             domain::Automation automation = domain::Automation::None) {
        auto links = mail(name);
        links.activity.sent_at = *domain::parse_iso8601(at);
        links.activity.automation = automation;
        understand::Reading reading;
        domain::Commitment promise;
        promise.id = id_of<domain::CommitmentId>(name);
        promise.activity = links.activity.id;
        promise.debtor = "ann@brightwater.example";
        promise.creditor = "ruth@us.example";
        promise.side = domain::Side::Theirs;
        promise.quote = "I will call.";
        promise.what = "call";
        promise.said_at = links.activity.sent_at;
        if (automation == domain::Automation::None) reading.commitments = {promise};
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, links.activity.sent_at);
        });
    }

    std::vector<WeekSaved> look(const domain::Viewer& viewer, const std::string& since,
                                int week_count = 4) {
        auto weeks = time_saved(*store_, {.viewer = viewer,
                                          .now = now,
                                          .since = *domain::parse_iso8601(since),
                                          .week_count = week_count,
                                          .clock = 60});
        EXPECT_TRUE(weeks);
        return weeks ? std::move(*weeks) : std::vector<WeekSaved>{};
    }

    static std::int64_t count_of(const WeekSaved& week, CaptureKind kind) {
        std::int64_t count = 0;
        for (const RepSaved& rep : week.reps) {
            for (const SavedItem& item : rep.items) count += item.kind == kind ? item.count : 0;
        }
        return count;
    }
};

TEST_F(TimeSavedTest, counts_what_came_in_each_week) {
    put("one", "2026-11-23T09:00:00Z");
    put("two", "2026-11-24T09:00:00Z");
    put("before", "2026-11-20T09:00:00Z");
    // Sunday in UTC, Monday on the rep's clock.
    put("night", "2026-11-22T23:30:00Z");
    const auto weeks = look(ruth_, "2026-11-01T00:00:00Z");
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(count_of(weeks[0], CaptureKind::Mail), 3);
    EXPECT_EQ(count_of(weeks[0], CaptureKind::Commitment), 3);
    EXPECT_EQ(count_of(weeks[1], CaptureKind::Mail), 1);
    EXPECT_TRUE(weeks[2].reps.empty());
    ASSERT_EQ(weeks[0].reps.size(), 1U);
    EXPECT_EQ(weeks[0].reps[0].rep, ruth_.user);
    EXPECT_GT(weeks[0].reps[0].duration_s, 3 * 20);
}

TEST_F(TimeSavedTest, newsletters_and_history_save_nothing) {
    put("news", "2026-11-24T09:00:00Z", domain::Automation::Bulk);
    put("old", "2026-11-24T05:00:00Z");
    const auto weeks = look(ruth_, "2026-11-24T08:00:00Z");
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(count_of(weeks[0], CaptureKind::Mail), 0);
}

TEST_F(TimeSavedTest, a_rep_sees_its_own_time_only) {
    put("one", "2026-11-24T09:00:00Z");
    const domain::Viewer sam{ruth_.workspace, id_of<domain::UserId>("sam"), false};
    EXPECT_TRUE(look(sam, "2026-11-01T00:00:00Z")[0].reps.empty());
    const domain::Viewer chief{ruth_.workspace, id_of<domain::UserId>("chief"), true};
    EXPECT_EQ(look(chief, "2026-11-01T00:00:00Z")[0].reps.size(), 1U);
}

TEST_F(TimeSavedTest, refuses_a_number_of_weeks_out_of_range) {
    for (const int weeks : {0, week_count_max + 1}) {
        EXPECT_FALSE(time_saved(
            *store_, {.viewer = ruth_, .now = now, .since = {}, .week_count = weeks, .clock = 0}));
    }
}

}  // namespace
}  // namespace foresail::insight
