#include "insight/today.h"

#include "insight/rep.h"
#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using domain::Direction;
using store::testing::id_of;

// Tuesday.
const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

domain::Instant hours_ago(int hours) {
    return now - std::chrono::hours{hours};
}

class TodayTest : public store::testing::WorkspaceTest {
protected:
    struct Mail {
        std::string name;
        domain::Instant at;
        Direction direction = Direction::Inbound;
        std::string text = "Could you send us the price list?";
        std::string thread = "thread";
        domain::Automation automation = domain::Automation::None;
    };

    resolve::Links to_links(const Mail& mail) {
        auto links = this->mail(mail.name);
        auto& activity = links.activity;
        activity.sent_at = mail.at;
        activity.direction = mail.direction;
        activity.automation = mail.automation;
        activity.text = mail.text;
        activity.zones = {{domain::ZoneKind::Reply, {0, mail.text.size()}}};
        activity.thread = id_of<domain::ThreadId>(mail.thread);
        if (mail.direction == Direction::Outbound) {
            activity.participants[0].role = domain::ParticipantRole::To;
            activity.participants[1].role = domain::ParticipantRole::From;
        }
        return links;
    }
    void put(const Mail& mail) { put(to_links(mail), {}); }
    void put(const resolve::Links& links, const understand::Reading& reading) {
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, links.activity.sent_at);
        });
    }

    // A promise of ours, or of theirs, in a mail of its own.
    void put_promise(const std::string& name, const std::string& due, domain::Side side,
                     const std::string& what = "send the order form") {
        const bool is_ours = side == domain::Side::Ours;
        const auto links =
            to_links({name, hours_ago(200), is_ours ? Direction::Outbound : Direction::Inbound,
                      "I will " + what + ".", "thread " + name});
        put(links, {.commitments = {promise(links, name, due, side, what)}});
    }
    domain::Commitment promise(const resolve::Links& links, const std::string& name,
                               const std::string& due, domain::Side side, const std::string& what) {
        domain::Commitment one;
        one.id = id_of<domain::CommitmentId>(name);
        one.activity = links.activity.id;
        one.side = side;
        one.debtor = "ruth@us.example";
        one.creditor = "ann@brightwater.example";
        if (side == domain::Side::Theirs) std::swap(one.debtor, one.creditor);
        one.quote = links.activity.text;
        one.span = {0, links.activity.text.size()};
        one.what = what;
        one.due = domain::DueDate{*domain::parse_iso8601(due), false, "then", {}};
        one.said_at = links.activity.sent_at;
        one.confidence = 0.9;
        return one;
    }

    std::vector<Insight> look_at_today() { return look_at_today(ruth_); }
    std::vector<Insight> look_at_today(const domain::Viewer& viewer) {
        return look([&](const store::Tables& tables) {
            return today({tables, viewer, {now, 60}, nullptr});
        });
    }
};

TEST_F(TodayTest, PromisesDueSoon) {
    // Ends of days in +01:00: today, tomorrow, Friday, next Monday.
    put_promise("a", "2026-11-24T23:00:00Z", domain::Side::Ours);
    put_promise("b", "2026-11-25T23:00:00Z", domain::Side::Ours);
    put_promise("c", "2026-11-27T23:00:00Z", domain::Side::Ours);
    put_promise("d", "2026-11-30T23:00:00Z", domain::Side::Ours);
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 3U) << "Monday is the fourth working day";
    EXPECT_EQ(insights[0].reason, "Due today");
    EXPECT_EQ(insights[1].reason, "Due tomorrow, Wednesday");
    EXPECT_EQ(insights[2].reason, "Due on Friday");
    EXPECT_EQ(insights[0].kind, InsightKind::PromiseDue);
    EXPECT_EQ(insights[0].title, "You promised ann Client to send the order form");
    EXPECT_EQ(insights[0].citation.quote, "I will send the order form.");
    EXPECT_EQ(insights[0].contact, id_of<domain::ContactId>("ann"));
}

TEST_F(TodayTest, ADayIsThatOfWhoSaidIt) {
    put_promise("in London", "2026-11-25T23:59:59.999Z", domain::Side::Ours);
    put_promise("in New York", "2026-11-27T04:59:59.999Z", domain::Side::Ours);
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 2U);
    EXPECT_EQ(insights[0].reason, "Due tomorrow, Wednesday");
    EXPECT_EQ(insights[1].reason, "Due on Thursday");
}

TEST_F(TodayTest, OverduePromisesGoFirstAndAncientOnesNowhere) {
    put_promise("due", "2026-11-24T23:00:00Z", domain::Side::Ours);
    put_promise("late", "2026-11-19T23:00:00Z", domain::Side::Ours);
    put_promise("ancient", "2025-11-19T23:00:00Z", domain::Side::Ours);
    put_promise("theirs", "2026-11-19T23:00:00Z", domain::Side::Theirs);
    put_promise("theirs not yet", "2026-11-25T23:00:00Z", domain::Side::Theirs);
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 3U);
    EXPECT_EQ(insights[0].kind, InsightKind::PromiseOverdue);
    EXPECT_EQ(insights[0].reason, "Was due on Thursday, 5 days ago");
    EXPECT_EQ(insights[1].kind, InsightKind::PromiseDue);
    EXPECT_EQ(insights[2].kind, InsightKind::TheirsOverdue);
    EXPECT_EQ(insights[2].title, "ann Client promised you to send the order form");
}

TEST_F(TodayTest, AmongColleaguesItIsTheTwosBusiness) {
    auto links = to_links({"tom", hours_ago(200), Direction::Internal, "I will send it.", "t"});
    links.activity.participants[0] = {
        domain::ParticipantRole::From, "tom@us.example", "Tom", {}, id_of<domain::UserId>("tom")};
    auto made = promise(links, "tom", "2026-11-19T23:00:00Z", domain::Side::Ours, "send it");
    made.debtor = "tom@us.example";
    made.creditor = "ruth@us.example";
    put(links, {.commitments = {made}});
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 1U);
    EXPECT_EQ(insights[0].kind, InsightKind::TheirsOverdue);
    EXPECT_EQ(insights[0].title, "Tom promised you to send it (in “About tom”)");
}

TEST_F(TodayTest, KeptPromisesAreGone) {
    put_promise("a", "2026-11-24T23:00:00Z", domain::Side::Ours);
    write([&](store::Tables& tables) -> platform::Result<> {
        TRY(auto one, tables.commitments.get(ruth_, id_of<domain::CommitmentId>("a")));
        one.state = domain::CommitmentState::Fulfilled;
        return tables.commitments.put(one);
    });
    EXPECT_TRUE(look_at_today().empty());
}

TEST_F(TodayTest, OtherLanguagesAreQuoted) {
    auto links = to_links(
        {"g", hours_ago(200), Direction::Outbound, "Ich schicke den Vertrag bis Dienstag.", "g"});
    links.activity.language = "de";
    put(links, {.commitments = {promise(links, "g", "2026-11-24T23:00:00Z", domain::Side::Ours,
                                        "den Vertrag schicken")}});
    ASSERT_EQ(look_at_today().size(), 1U);
    EXPECT_EQ(look_at_today()[0].title, "You promised ann Client: “den Vertrag schicken”");
}

TEST_F(TodayTest, WordsThatAreNoVerbAreQuoted) {
    auto links = to_links(
        {"g", hours_ago(200), Direction::Outbound, "On Tuesday you'll have the contract.", "g"});
    put(links, {.commitments = {promise(links, "g", "2026-11-24T23:00:00Z", domain::Side::Ours,
                                        "you'll have the contract")}});
    ASSERT_EQ(look_at_today().size(), 1U);
    EXPECT_EQ(look_at_today()[0].title, "You promised ann Client: “you'll have the contract”");
}

TEST_F(TodayTest, WordsThatMeanSomebodyElseToTheRepAreQuoted) {
    const auto title_of = [&](const std::string& name, domain::Side side, const char* what) {
        auto links = to_links({name, hours_ago(200), Direction::Outbound, "I will do it.", name});
        put(links, {.commitments = {promise(links, name, "2026-11-24T08:00:00Z", side, what)}});
        for (const Insight& one : look_at_today()) {
            if (one.commitment && one.commitment->id == id_of<domain::CommitmentId>(name))
                return one.title;
        }
        return std::string{};
    };
    EXPECT_EQ(title_of("a", domain::Side::Ours, "call you about the price list"),
              "You promised ann Client: “call you about the price list”");
    EXPECT_EQ(title_of("b", domain::Side::Ours, "send our offer to the IT team"),
              "You promised ann Client to send our offer to the IT team");
    EXPECT_EQ(title_of("c", domain::Side::Theirs, "send our offer to the IT team"),
              "ann Client promised you: “send our offer to the IT team”");
    EXPECT_EQ(title_of("d", domain::Side::Theirs, "give you the access"),
              "ann Client promised you to give you the access");
}

TEST_F(TodayTest, WhoAskedWaits) {
    put({"ask", hours_ago(75)});
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 1U);
    EXPECT_EQ(insights[0].kind, InsightKind::AnswerAwaited);
    EXPECT_EQ(insights[0].title, "ann Client waits for your answer: “About ask”");
    EXPECT_EQ(insights[0].reason, "Asked 3 days ago");
    EXPECT_EQ(insights[0].citation.quote, "Could you send us the price list?");
    EXPECT_EQ(insights[0].company, id_of<domain::CompanyId>("Brightwater"));
    EXPECT_EQ(insights[0].since, hours_ago(75));
}

TEST_F(TodayTest, WhoAsksAgainInAnotherThreadWaitsOnce) {
    const auto ask = [&](const std::string& name, int hours, const std::string& what) {
        const auto links =
            to_links({name, hours_ago(hours), Direction::Inbound, "Please " + what + ".", name});
        auto request = promise(links, name, "2026-12-01T23:00:00Z", domain::Side::Ours, what);
        request.kind = domain::CommitmentKind::Request;
        put(links, {.commitments = {request}});
    };
    ask("first", 200, "send me the price list");
    ask("other", 100, "send me the insurance certificate");
    ask("again", 75, "send me the price list");
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 2U);
    EXPECT_EQ(insights[0].since, hours_ago(100));
    EXPECT_EQ(insights[1].since, hours_ago(75));
}

TEST_F(TodayTest, WhoWasAnsweredDoesNotWait) {
    put({"ask", hours_ago(75)});
    put({"answer", hours_ago(70), Direction::Outbound, "Here it is."});
    EXPECT_TRUE(look_at_today().empty());
    put({"ask again", hours_ago(30)});
    put({"thanks", hours_ago(20), Direction::Inbound, "Many thanks."});
    EXPECT_EQ(look_at_today().size(), 1U) << "thanks are no answer to her own question";
}

TEST_F(TodayTest, NotEveryMailAsks) {
    put({"young", hours_ago(2), Direction::Inbound, "Could you send it?", "1"});
    put({"old", hours_ago(24 * 31), Direction::Inbound, "Could you send it?", "2"});
    put({"statement", hours_ago(30), Direction::Inbound, "Here is the plan.", "3"});
    put({"polite", hours_ago(30), Direction::Inbound, "How are you doing today?", "4"});
    put({"machine", hours_ago(30), Direction::Inbound, "Could you rate us please?", "5",
         domain::Automation::Notification});
    put({"among us", hours_ago(30), Direction::Internal, "Could you send it?", "6"});
    auto quoted = to_links({"quoted", hours_ago(30), Direction::Inbound, "Could you?", "7"});
    quoted.activity.zones[0].kind = domain::ZoneKind::Quote;
    put(quoted, {});
    EXPECT_TRUE(look_at_today().empty());
}

TEST_F(TodayTest, ARequestIsBetterEvidenceThanAQuestion) {
    const auto links =
        to_links({"ask", hours_ago(50), Direction::Inbound,
                  "Did you see the game yesterday? Please send the draft by Wednesday.", "t"});
    domain::Commitment request =
        promise(links, "r", "2026-11-25T23:00:00Z", domain::Side::Ours, "send the draft");
    request.kind = domain::CommitmentKind::Request;
    request.span = {32, links.activity.text.size()};
    request.quote = request.span.of(links.activity.text);
    put(links, {.commitments = {request}});
    const auto insights = look_at_today();
    ASSERT_EQ(insights.size(), 1U);
    EXPECT_EQ(insights[0].citation.quote, "Please send the draft by Wednesday.");
    EXPECT_EQ(insights[0].reason, "Asked 2 days ago, wanted tomorrow, Wednesday");
    EXPECT_TRUE(insights[0].commitment);
}

TEST_F(TodayTest, DismissedOnesStayAway) {
    put({"ask", hours_ago(75)});
    const auto id = look_at_today().at(0).id;
    write([&](store::Tables& tables) { return tables.insights.dismiss(ruth_.user, id, now); });
    EXPECT_TRUE(look_at_today().empty());
    write([&](store::Tables& tables) { return tables.insights.restore(ruth_.user, id); });
    EXPECT_EQ(look_at_today().at(0).id, id);
}

TEST_F(TodayTest, OtherRepsBusinessIsTheirs) {
    put({"ask", hours_ago(75)});
    put_promise("a", "2026-11-24T23:00:00Z", domain::Side::Ours);
    EXPECT_TRUE(look_at_today(omar_).empty());
    // A shared mailbox is everyone's.
    auto shared = to_links(
        {"shared", hours_ago(50), Direction::Inbound, "Could you send us the price list?", "s"});
    shared.activity.participants[1].user = {};
    put(shared, {});
    EXPECT_EQ(look_at_today(omar_).size(), 1U);
}

TEST_F(TodayTest, PrivateMailShowsToItsOwnerOnly) {
    auto links = to_links({"private", hours_ago(50)});
    links.activity.participants[1].user = {};
    links.activity.audience = {.everyone = false, .users = {ruth_.user}};
    put(links, {});
    EXPECT_EQ(look_at_today(ruth_).size(), 1U);
    EXPECT_TRUE(look_at_today(omar_).empty());
}

}  // namespace
}  // namespace foresail::insight
