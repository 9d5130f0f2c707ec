#include "domain/activity.h"
#include "domain/audience.h"
#include "domain/edit.h"
#include "domain/id.h"
#include "domain/raw_event.h"
#include "domain/sourced.h"
#include "domain/team.h"

#include <gtest/gtest.h>

namespace foresail::domain {
namespace {

TEST(Id, IsTheSameForTheSamePartsAndSortsByTime) {
    const auto early = derive_id_text(from_ms(1'000), {"contact", "ann@client.example"});
    const auto late = derive_id_text(from_ms(2'000), {"contact", "ann@client.example"});
    EXPECT_EQ(early, derive_id_text(from_ms(1'000), {"contact", "ann@client.example"}));
    EXPECT_LT(early, late);
    EXPECT_TRUE(is_id_text(early));
    EXPECT_FALSE(is_id_text("short"));
    EXPECT_FALSE(is_id_text(early + "0"));
}

TEST(Id, TellsPartsApartByTheirBounds) {
    EXPECT_NE(derive_id_text({}, {"ab", "c"}), derive_id_text({}, {"a", "bc"}));
}

TEST(Instant, ReadsWhatItWrites) {
    const auto instant = parse_iso8601("2026-03-02T09:00:01.250Z");
    ASSERT_TRUE(instant);
    EXPECT_EQ(to_iso8601(*instant), "2026-03-02T09:00:01.250Z");
    EXPECT_EQ(parse_iso8601("2026-03-02T10:00+01:00"), parse_iso8601("2026-03-02T09:00Z"));
}

TEST(Instant, RefusesWhatIsNoTime) {
    for (const char* text : {"", "2026-02-30T00:00Z", "2026-03-02", "2026-03-02T25:00Z",
                             "2026-03-02T09:00", "2026-03-02T09:00Zx", "2026-03-02T09:00:00.Z"}) {
        EXPECT_FALSE(parse_iso8601(text)) << text;
    }
}

TEST(RawEvent, KeepsItsIdOverRedelivery) {
    RawEvent event{.workspace = {"w"}, .vendor = "imap", .connection = {"c"}, .external_id = "1"};
    const EventId id = event_id(event);
    event.received_at = from_ms(99);
    EXPECT_EQ(event_id(event), id);
    event.version = "2";
    EXPECT_NE(event_id(event), id);
}

TEST(Audience, LetsOnlyItsUsersSeeWhatIsPrivate) {
    const Viewer ruth{.workspace = {"w"}, .user = {"ruth"}, .is_admin = true};
    const Audience others{.everyone = false, .users = {{"bob"}}};
    EXPECT_TRUE(may_see(ruth, {"w"}, {}));
    EXPECT_FALSE(may_see(ruth, {"other"}, {}));
    EXPECT_FALSE(may_see(ruth, {"w"}, others));
    EXPECT_TRUE(may_see(ruth, {"w"}, join(others, {.everyone = false, .users = {{"ruth"}}})));
    EXPECT_TRUE(parse_audience(to_text(Audience{})).everyone);
    EXPECT_EQ(parse_audience(to_text(others)).users, others.users);
}

TEST(Sourced, KeepsTheStrongerWhateverTheOrder) {
    const Sourced typed{"Ann", SourceKind::Person, {}, from_ms(1)};
    const Sourced signed_later{"Ann Client", SourceKind::Signature, {}, from_ms(9)};
    const Sourced signed_early{"A. Client", SourceKind::Signature, {}, from_ms(2)};
    EXPECT_EQ(stronger(typed, signed_later).value, "Ann");
    EXPECT_EQ(stronger(signed_later, typed).value, "Ann");
    EXPECT_EQ(stronger(signed_early, signed_later).value, "Ann Client");
    EXPECT_EQ(stronger(signed_later, signed_early).value, "Ann Client");
}

TEST(Edit, ReadsWhatItWritesAndRefusesTheRest) {
    const Edit edit{"deal.update", "d", {"ruth"}, 3, {{"title", "Brightwater"}}};
    const auto read = parse_edit(to_json(edit));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->verb, "deal.update");
    EXPECT_EQ(read->expected_version, 3);
    EXPECT_EQ(read->fields["title"], "Brightwater");
    EXPECT_FALSE(parse_edit("[]"));
    EXPECT_FALSE(parse_edit("{\"verb\": 1}"));
    EXPECT_FALSE(parse_edit("{"));
}

TEST(Team, KnowsItsPeopleByDomainAndByAddress) {
    const Team team{{"us.example"}, {{"ruth@mail.example", {"ruth"}}}};
    EXPECT_TRUE(team.includes("anyone@us.example"));
    EXPECT_TRUE(team.includes("ruth@mail.example"));
    EXPECT_FALSE(team.includes("ann@client.example"));
    EXPECT_FALSE(team.includes("us.example"));
    EXPECT_EQ(team.user_of("ruth@mail.example"), UserId{"ruth"});
}

}  // namespace
}  // namespace foresail::domain
