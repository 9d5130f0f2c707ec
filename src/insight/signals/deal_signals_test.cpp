#include "insight/signals/deal_signals.h"

#include "insight/rep.h"
#include "insight/signals/gone_quiet.h"
#include "insight/signals/signal_memory.h"
#include "insight/today.h"
#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using domain::Direction;
using store::testing::id_of;

const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

domain::Instant days_ago(int days) {
    return now - std::chrono::days{days};
}

class DealSignalsTest : public store::testing::WorkspaceTest {
protected:
    DealSignalsTest() {
        write([&](store::Tables& tables) -> platform::Result<> {
            TRY(const auto pipelines, tables.deals.pipelines());
            deal_.id = id_of<domain::DealId>("deal");
            deal_.workspace = workspace_;
            deal_.title = "Fleet";
            deal_.pipeline = pipelines[0].id;
            deal_.stage = pipelines[0].stages[0].id;
            deal_.company = company().id;
            deal_.owner = ruth_.user;
            lost_ = pipelines[0].stages.back().id;
            return tables.deals.put(deal_);
        });
    }

    resolve::Links in_deal(const std::string& key, int days, const std::string& text,
                           Direction direction = Direction::Inbound) const {
        auto links = mail(key);
        auto& activity = links.activity;
        activity.sent_at = days_ago(days);
        activity.direction = direction;
        activity.text = text;
        activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
        if (direction == Direction::Outbound) {
            activity.participants[0].role = domain::ParticipantRole::To;
            activity.participants[1].role = domain::ParticipantRole::From;
        }
        links.deal = deal_.id;
        return links;
    }
    void put(const resolve::Links& links, std::vector<domain::Commitment> promises = {}) {
        const auto& activity = links.activity;
        understand::Reading reading;
        reading.passages = {{activity.id, 0, {0, activity.text.size()}, activity.text, {}}};
        reading.commitments = std::move(promises);
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, activity.sent_at);
        });
    }
    void say(const std::string& key, int days, const std::string& text) {
        put(in_deal(key, days, text));
    }
    static domain::Participant also(const std::string& name) {
        return {domain::ParticipantRole::Cc,
                name + "@brightwater.example",
                name,
                id_of<domain::ContactId>(name),
                {}};
    }
    std::vector<Signal> signals(const domain::Viewer& viewer) {
        return look([&](const store::Tables& tables) {
            const Rep rep{tables, viewer, {now, 0}, &memory_};
            return signals_of(rep, deal_);
        });
    }
    std::vector<Signal> on_board() {
        return look([&](const store::Tables& tables) {
            const Rep rep{tables, ruth_, {now, 0}, &memory_};
            return signals_of_open_deals(rep);
        });
    }
    std::optional<Signal> signal(SignalKind kind) { return signal(kind, ruth_); }
    std::optional<Signal> signal(SignalKind kind, const domain::Viewer& viewer) {
        for (auto& one : signals(viewer)) {
            EXPECT_FALSE(one.evidence.empty()) << one.title;
            if (one.kind == kind) return one;
        }
        return std::nullopt;
    }

    SignalMemory memory_;
    domain::Deal deal_;
    domain::StageId lost_;
};

TEST_F(DealSignalsTest, NothingIsSaidOfAQuietStart) {
    EXPECT_TRUE(signals(ruth_).empty());
    say("hello", 3, "Here is the plan of our depot.");
    EXPECT_TRUE(signals(ruth_).empty());
    EXPECT_TRUE(on_board().empty());
}

TEST_F(DealSignalsTest, GoneQuietAgainstItsOwnRhythm) {
    for (int i = 0; i < 8; ++i) say("mail " + std::to_string(i), 18 + 3 * i, "We had a look.");
    const auto found = signal(SignalKind::GoneQuiet);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->title, "Gone quiet for 18 days");
    EXPECT_NE(found->detail.find("every 3 days (on 8 days"), std::string::npos) << found->detail;
    EXPECT_EQ(found->evidence[0].activity, id_of<domain::ActivityId>("mail 0"));
    EXPECT_EQ(found->evidence[0].quote, "We had a look.");
}

TEST_F(DealSignalsTest, ASlowRhythmIsNoSilence) {
    for (int i = 0; i < 8; ++i) say("mail " + std::to_string(i), 18 + 20 * i, "We had a look.");
    EXPECT_FALSE(signal(SignalKind::GoneQuiet));
}

TEST(Rhythm, FewGapsMakeNoSilenceUnlikely) {
    EXPECT_EQ(rhythm_of({}, now).chance, 1);
    EXPECT_GT(rhythm_of({days_ago(20), days_ago(21)}, now).chance, 0.04);
    std::vector<domain::Instant> daily;
    for (int i = 20; i < 40; ++i) daily.push_back(days_ago(i));
    EXPECT_LT(rhythm_of(daily, now).chance, 0.001);
    daily.push_back(days_ago(1));
    EXPECT_GT(rhythm_of(daily, now).chance, 0.3);
}

TEST_F(DealSignalsTest, OnePersonOnly) {
    for (int i = 0; i < 6; ++i) say("mail " + std::to_string(i), 2 + 5 * i, "We had a look.");
    const auto found = signal(SignalKind::SingleThreaded);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->title, "All goes through ann Client");
    EXPECT_EQ(found->contact, id_of<domain::ContactId>("ann"));
    auto with_other = in_deal("with other", 1, "Bob is copied.");
    with_other.activity.participants.push_back(also("bob"));
    put(with_other);
    EXPECT_FALSE(signal(SignalKind::SingleThreaded));
}

TEST_F(DealSignalsTest, PricePushedWithTheSentence) {
    say("push", 5, "Thank you for the offer. EUR 96,000 is over our budget. Best, Ann");
    const auto found = signal(SignalKind::PricePushed);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->evidence[0].quote, "EUR 96,000 is over our budget.");
    EXPECT_EQ(found->evidence[0].span.begin, 25U);
    ASSERT_EQ(on_board().size(), 1U);
    EXPECT_EQ(on_board()[0].id, found->id) << "the board finds what the page finds";
}

TEST_F(DealSignalsTest, SaidIndirectlyWithTheSentence) {
    say("push", 5, "Thanks. I'm afraid the board balked at the number. Best, Ann");
    ASSERT_TRUE(signal(SignalKind::PricePushed));
    EXPECT_EQ(signal(SignalKind::PricePushed)->evidence[0].quote,
              "I'm afraid the board balked at the number.");
    say("others", 4, "Hello. Your neighbour quoted us a fair bit less. Best, Ann");
    ASSERT_TRUE(signal(SignalKind::CompetitorNamed));
    EXPECT_EQ(signal(SignalKind::CompetitorNamed)->title, "They look at other offers");
}

TEST_F(DealSignalsTest, OtherPricesAndIntroductionsAreNone) {
    say("harmless", 5,
        "Our members find the ticket prices too high. I'd like to put you in touch with Rasmus.");
    EXPECT_FALSE(signal(SignalKind::PricePushed));
    EXPECT_FALSE(signal(SignalKind::CompetitorNamed));
}

TEST_F(DealSignalsTest, OurOwnWordsPushNothing) {
    put(in_deal("ours", 5, "We can offer a discount of 10%.", Direction::Outbound));
    EXPECT_TRUE(signals(ruth_).empty());
}

TEST_F(DealSignalsTest, OldWordsAreHistory) {
    say("push", 120, "EUR 96,000 is over our budget.");
    EXPECT_TRUE(signals(ruth_).empty());
}

TEST_F(DealSignalsTest, CompetitorOfTheListAndOfTheWords) {
    say("quote", 5, "We saw Sensotrack at the fair.");
    EXPECT_FALSE(signal(SignalKind::CompetitorNamed));
    ASSERT_TRUE(edit("competitors.put", workspace_.text, {{"names", {"Sensotrack"}}}));
    ASSERT_TRUE(signal(SignalKind::CompetitorNamed));
    EXPECT_EQ(signal(SignalKind::CompetitorNamed)->title, "They name a competitor: Sensotrack");
    EXPECT_EQ(on_board().size(), 1U);
    say("offers", 2, "Coolwise offers the same for 20% less.");
    EXPECT_EQ(signal(SignalKind::CompetitorNamed)->title, "They name a competitor: Coolwise");
    EXPECT_EQ(signal(SignalKind::CompetitorNamed)->evidence.size(), 2U);
}

TEST_F(DealSignalsTest, DecisionMakerMissingUntilSheTakesPart) {
    say("ask", 5, "I have to ask our CFO before we sign.");
    const auto found = signal(SignalKind::DecisionMakerMissing);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->title, "Who decides is not in the deal: CFO");
    EXPECT_EQ(found->detail, "Takes part so far: ann Client");
    auto links = in_deal("with cfo", 2, "Dana is copied.");
    links.activity.participants.push_back(also("dana"));
    auto dana = contact("dana");
    dana.title = {"Chief Financial Officer", domain::SourceKind::Signature, links.activity.id, now};
    links.contacts.push_back(dana.id);
    links.changed_contacts.push_back(dana);
    put(links);
    EXPECT_FALSE(signal(SignalKind::DecisionMakerMissing));
}

TEST_F(DealSignalsTest, PromiseBroken) {
    auto links = in_deal("promise", 10, "I will send the order form by Friday.");
    domain::Commitment promise;
    promise.id = id_of<domain::CommitmentId>("promise");
    promise.side = domain::Side::Theirs;
    promise.debtor = "ann@brightwater.example";
    promise.creditor = "ruth@us.example";
    promise.quote = links.activity.text;
    promise.span = {0, promise.quote.size()};
    promise.what = "send the order form";
    promise.due = domain::DueDate{days_ago(4), false, "by Friday", {}};
    promise.said_at = links.activity.sent_at;
    promise.confidence = 0.9;
    put(links, {promise});
    const auto found = signal(SignalKind::PromiseBroken);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->title, "Their promise is overdue");
    EXPECT_EQ(found->evidence[0].quote, "I will send the order form by Friday.");
    const auto beside_insights_of = [&](const domain::Viewer& viewer) {
        return look([&](const store::Tables& tables) {
            return signals_beside_insights({tables, viewer, {now, 0}, &memory_}, deal_);
        });
    };
    EXPECT_TRUE(beside_insights_of(ruth_).empty()) << "her insights have it";
    EXPECT_EQ(beside_insights_of(omar_).size(), 1U) << "it is none of his";
    ASSERT_TRUE(edit("commitment.fulfil", promise.id.text, nlohmann::json::object()));
    EXPECT_FALSE(signal(SignalKind::PromiseBroken));
}

TEST_F(DealSignalsTest, DismissedOnesComeBackWithNewEvidenceOnly) {
    say("push", 5, "EUR 96,000 is over our budget.");
    const auto id = signal(SignalKind::PricePushed)->id;
    ASSERT_TRUE(edit("insight.dismiss", id.text, nlohmann::json::object()));
    EXPECT_TRUE(signals(ruth_).empty());
    EXPECT_TRUE(on_board().empty());
    EXPECT_EQ(signals(omar_).size(), 1U) << "it is Ruth's dismissal";
    say("push again", 1, "Could you give us a discount?");
    ASSERT_TRUE(signal(SignalKind::PricePushed));
    EXPECT_NE(signal(SignalKind::PricePushed)->id, id);
}

TEST_F(DealSignalsTest, PrivateMailIsNoEvidenceForOthers) {
    auto links = in_deal("push", 5, "EUR 96,000 is over our budget.");
    links.activity.audience = {.everyone = false, .users = {ruth_.user}};
    put(links);
    EXPECT_TRUE(signal(SignalKind::PricePushed));
    EXPECT_FALSE(signal(SignalKind::PricePushed, omar_));
}

TEST_F(DealSignalsTest, ALostDealHasNone) {
    say("push", 5, "EUR 96,000 is over our budget.");
    deal_.stage = lost_;
    write([&](store::Tables& tables) { return tables.deals.put(deal_); });
    EXPECT_TRUE(signals(ruth_).empty());
    EXPECT_TRUE(on_board().empty());
}

TEST_F(DealSignalsTest, TheStrongestIsOnToday) {
    say("push", 5, "EUR 96,000 is over our budget. A competitor offers 15% less.");
    const auto today_of = [&](const domain::Viewer& viewer) {
        return look([&](const store::Tables& tables) {
            return today({tables, viewer, {now, 0}, &memory_});
        });
    };
    const auto insights = today_of(ruth_);
    ASSERT_EQ(insights.size(), 1U);
    EXPECT_EQ(insights.front().kind, InsightKind::DealSignal);
    EXPECT_EQ(insights.front().title, "Fleet: They look at other offers");
    EXPECT_EQ(insights.front().citation.quote, "A competitor offers 15% less.");
    EXPECT_TRUE(today_of(omar_).empty()) << "it is Ruth's deal";
}

}  // namespace
}  // namespace foresail::insight
