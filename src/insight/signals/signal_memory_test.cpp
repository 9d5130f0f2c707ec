// What is remembered is what would be worked out: whatever has changed, whoever looks, whenever.
#include "insight/signals/signal_memory.h"

#include "insight/rep.h"
#include "insight/signals/deal_signals.h"
#include "store/testing/workspace_fixture.h"

#include <array>
#include <random>

#include <gtest/gtest.h>

namespace foresail::insight {
namespace {

using store::testing::id_of;

constexpr int deal_count = 4;

class SignalMemoryTest : public store::testing::WorkspaceTest {
protected:
    SignalMemoryTest() {
        write([&](store::Tables& tables) -> platform::Result<> {
            TRY(const auto pipelines, tables.deals.pipelines());
            open_ = pipelines[0].stages[0].id;
            lost_ = pipelines[0].stages.back().id;
            for (int i = 0; i < deal_count; ++i) {
                domain::Deal deal;
                deal.id = deal_id(i);
                deal.workspace = workspace_;
                deal.title = "Deal " + std::to_string(i);
                deal.pipeline = pipelines[0].id;
                deal.stage = open_;
                TRY_VOID(tables.deals.put(deal));
            }
            return {};
        });
    }

    static domain::DealId deal_id(int number) {
        return id_of<domain::DealId>("deal " + std::to_string(number));
    }
    void say(int deal, const std::string& key, const std::string& text, domain::Audience audience) {
        auto links = mail(key);
        links.activity.sent_at = now_;
        links.activity.direction = domain::Direction::Inbound;
        links.activity.text = text;
        links.activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
        links.activity.audience = std::move(audience);
        links.deal = deal_id(deal);
        put(links, {});
    }
    void put(const resolve::Links& links, std::vector<domain::Commitment> promises) {
        const auto& activity = links.activity;
        understand::Reading reading;
        reading.passages = {{activity.id, 0, {0, activity.text.size()}, activity.text, {}}};
        reading.commitments = std::move(promises);
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, activity.sent_at);
        });
    }
    void promise(int deal, const std::string& key, std::chrono::minutes ahead) {
        auto links = mail(key);
        links.activity.sent_at = now_;
        links.deal = deal_id(deal);
        domain::Commitment one;
        one.id = id_of<domain::CommitmentId>(key);
        one.side = domain::Side::Theirs;
        one.debtor = "ann@brightwater.example";
        one.creditor = "ruth@us.example";
        one.quote = links.activity.text;
        one.span = {0, one.quote.size()};
        one.due = domain::DueDate{now_ + ahead, true, "then", {}};
        one.said_at = now_;
        one.confidence = 0.9;
        put(links, {one});
    }
    void move(int deal, const domain::StageId& stage) {
        write([&](store::Tables& tables) -> platform::Result<> {
            TRY(auto one, tables.deals.get(deal_id(deal)));
            one.stage = stage;
            return tables.deals.put(one);
        });
    }
    void give_title(const std::string& title) {
        write([&](store::Tables& tables) {
            auto ann = contact("ann");
            ann.title = {title, domain::SourceKind::Signature, {}, now_};
            return tables.contacts.put(ann);
        });
    }

    std::vector<Signal> on_board(const domain::Viewer& viewer, SignalMemory* memory) {
        return look([&](const store::Tables& tables) {
            return signals_of_open_deals({tables, viewer, {now_, 60}, memory});
        });
    }
    static std::string text_of(const std::vector<Signal>& signals) {
        std::string text;
        for (const Signal& signal : signals) {
            text += signal.id.text + "|" + signal.title + "|" + signal.detail + "|" +
                    signal.contact.text + "|" + std::to_string(signal.strength) + "|" +
                    std::to_string(domain::to_ms(signal.since));
            for (const auto& one : signal.evidence) text += "|" + one.activity.text + one.quote;
            text += '\n';
        }
        return text;
    }
    void expect_fresh(const std::string& after) {
        for (const auto& viewer : {ruth_, omar_}) {
            ASSERT_EQ(text_of(on_board(viewer, &memory_)), text_of(on_board(viewer, nullptr)))
                << "after " << after << " at " << domain::to_iso8601(now_);
        }
    }

    domain::Instant now_ = *domain::parse_iso8601("2026-11-24T10:00:00Z");
    SignalMemory memory_;
    domain::StageId open_;
    domain::StageId lost_;
};

TEST_F(SignalMemoryTest, ShowsWhatWouldBeWorkedOutWhateverHappens) {
    std::mt19937 random{7};
    const auto any = [&](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    const std::array texts{"EUR 96,000 is over our budget.",
                           "A competitor offers 15% less.",
                           "I have to ask our CFO before we sign.",
                           "We saw Sensotrack at the fair.",
                           "We had a look.",
                           "We had a second look."};
    for (int step = 0; step < 150; ++step) {
        const std::string key = "step " + std::to_string(step);
        switch (any(12)) {
            case 0:
            case 1:
            case 2:
                say(any(deal_count), key, texts.at(static_cast<std::size_t>(any(6))), {});
                break;
            case 3:
                say(any(deal_count), key, texts.at(static_cast<std::size_t>(any(6))),
                    {.everyone = false, .users = {ruth_.user}});
                break;
            case 4:  // Another mailbox's copy, of whatever mail that was.
                say(any(deal_count), "step " + std::to_string(any(step + 1)), texts[0], {});
                break;
            case 5:
                promise(any(deal_count), key, std::chrono::minutes{any(4'000)});
                break;
            case 6:
                move(any(deal_count), any(3) == 0 ? lost_ : open_);
                break;
            case 7:
                give_title(any(2) == 0 ? "CFO" : "Buyer " + std::to_string(any(3)));
                break;
            case 8:
                ASSERT_TRUE(edit("competitors.put", workspace_.text,
                                 {{"names", {any(2) == 0 ? "Sensotrack" : "Coolwise"}}}));
                break;
            case 9: {
                const auto shown = on_board(ruth_, &memory_);
                if (shown.empty()) break;
                ASSERT_TRUE(edit("insight.dismiss", shown.front().id.text, nlohmann::json{}));
                break;
            }
            case 10:
                now_ += std::chrono::minutes{any(200)};
                break;
            default:
                now_ += std::chrono::minutes{any(60 * 24 * 12)};
        }
        expect_fresh(key);
        if (HasFatalFailure()) return;
    }
}

TEST_F(SignalMemoryTest, PrivateMailIsRememberedForItsOwnerAlone) {
    say(0, "secret", "EUR 96,000 is over our budget.", {.everyone = false, .users = {ruth_.user}});
    EXPECT_EQ(on_board(ruth_, &memory_).size(), 1U);
    EXPECT_TRUE(on_board(omar_, &memory_).empty());
    EXPECT_EQ(on_board(ruth_, &memory_).size(), 1U);
}

TEST_F(SignalMemoryTest, AStoreOpenedAgainIsAnotherOne) {
    say(0, "push", "EUR 96,000 is over our budget.", {});
    EXPECT_EQ(on_board(ruth_, &memory_).size(), 1U);
    file_ = folder_.file("workspaces") / "other.db";
    reopen();
    EXPECT_TRUE(on_board(ruth_, &memory_).empty());
}

TEST_F(SignalMemoryTest, APromiseIsBrokenTheMomentThatItIs) {
    promise(0, "soon", std::chrono::minutes{30});
    EXPECT_TRUE(on_board(ruth_, &memory_).empty());
    now_ += std::chrono::minutes{29};
    EXPECT_TRUE(on_board(ruth_, &memory_).empty());
    now_ += std::chrono::minutes{1};
    EXPECT_EQ(on_board(ruth_, &memory_).size(), 1U);
}

}  // namespace
}  // namespace foresail::insight
