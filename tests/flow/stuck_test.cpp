// Events that fail: tried again with pauses, kept in the order of their conversation, parked in the
// end, and worked in when a person says so.
#include "tests/flow/world.h"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>

namespace foresail::tests {
namespace {

using platform::ErrorCode;
using platform::Result;
using namespace std::chrono_literals;

// An embedder that fails while it is told to, and over one word always.
class FailingEmbedder final : public inference::Embedder {
public:
    Result<std::vector<domain::Embedding>> embed(std::span<const std::string> texts,
                                                 inference::Urgency) override {
        const bool has_word = std::any_of(texts.begin(), texts.end(), [](const auto& text) {
            return text.find("hemlock") != std::string::npos;
        });
        if (has_word && throws) throw std::length_error{"as a library does"};
        if (is_failing || has_word) {
            return platform::failure(ErrorCode::Internal, "the model is broken");
        }
        return std::vector<domain::Embedding>(
            texts.size(), domain::Embedding(domain::embedding_dimensions, 0.05F));
    }
    [[nodiscard]] std::string model_name() const override { return "failing"; }

    bool is_failing = true;
    bool throws = false;
};

/// A log one of whose events is damaged.
class DamagedLog final : public event_log::EventLog {
public:
    explicit DamagedLog(event_log::EventLog& log) : log_{log} {}

    Result<event_log::Appended> append(std::span<const domain::RawEvent> events) override {
        return log_.append(events);
    }
    Result<std::vector<event_log::StoredEvent>> read(const domain::WorkspaceId& workspace,
                                                     event_log::Offset after,
                                                     std::size_t count_max) override {
        auto events = log_.read(workspace, after, count_max);
        for (auto& event : *events) {
            if (event.offset != damaged) continue;
            event.event.bytes.clear();
            event.damage = {ErrorCode::DataLoss, "the event can't be unsealed", "Restore it."};
        }
        return events;
    }
    Result<event_log::StoredEvent> find(const domain::WorkspaceId& workspace,
                                        const domain::EventId& id) override {
        return log_.find(workspace, id);
    }
    Result<event_log::Offset> end(const domain::WorkspaceId& workspace) override {
        return log_.end(workspace);
    }
    Result<event_log::Offset> wait(const domain::WorkspaceId& workspace, event_log::Offset after,
                                   std::chrono::milliseconds timeout) override {
        return log_.wait(workspace, after, timeout);
    }

    event_log::Offset damaged = 0;

private:
    event_log::EventLog& log_;
};

class StuckEvents : public testing::Test {
protected:
    StuckEvents() : flow_{tools(), world_.workspace(), store()} {}

    app::FlowTools tools() {
        app::FlowTools real = world_.tools();
        return {log_,       real.cell,   embedder_,     real.router,
                real.clock, real.config, real.outcomes, real.on_commit};
    }
    std::shared_ptr<store::WorkspaceStore> store() {
        return {&world_.store(), [](auto*) {}};
    }
    void append(const std::string& subject, const std::string& conversation,
                const std::string& what = "it") {
        const std::string text =
            "From: ann@client.example\nTo: ruth@us.example\nSubject: " + subject +
            "\nMessage-ID: <" + subject + "@client.example>\n\nI will send " + what +
            " on Friday, as we said.\n";
        auto event = world_.event_of({.at = world_.clock().now(), .bytes = text}, ++count_);
        event.conversation = conversation;
        ASSERT_TRUE(world_.log().append({&event, 1}));
    }
    std::vector<store::StuckEvent> stuck(std::optional<store::StuckState> state = {}) {
        return *world_.store().query(
            [&](const store::Tables& tables) { return tables.progress.stuck(state); });
    }
    std::vector<std::string> subjects() {
        const auto page = world_.store().query([&](const store::Tables& tables) {
            return tables.activities.timeline({.workspace = world_.workspace(), .user = {"x"}},
                                              {.with_bulk = true}, {});
        });
        std::vector<std::string> subjects;
        for (const auto& activity : page->items) subjects.push_back(activity.subject);
        std::sort(subjects.begin(), subjects.end());
        return subjects;
    }

    World world_{FORESAIL_MINILM};
    DamagedLog log_{world_.log()};
    FailingEmbedder embedder_;
    app::Flow flow_;
    std::size_t count_ = 0;
};

TEST_F(StuckEvents, WaitAndAreAppliedWhenTheCauseIsGone) {
    append("one", "a");
    world_.run_flow(flow_);
    ASSERT_EQ(stuck(store::StuckState::Waiting).size(), 1U);
    EXPECT_EQ(stuck().front().step, "understand");
    EXPECT_TRUE(subjects().empty());

    embedder_.is_failing = false;
    world_.run_flow(flow_);
    EXPECT_TRUE(subjects().empty()) << "it is not due yet";
    world_.clock().advance(std::chrono::seconds{5});
    world_.run_flow(flow_);
    EXPECT_EQ(subjects(), std::vector<std::string>{"one"});
    EXPECT_TRUE(stuck().empty());
}

TEST_F(StuckEvents, HoldUpTheirOwnConversationOnly) {
    append("first", "a");
    world_.run_flow(flow_);
    embedder_.is_failing = false;
    append("second", "a");
    append("other", "b");
    world_.run_flow(flow_);
    EXPECT_EQ(subjects(), std::vector<std::string>{"other"});

    for (int i = 0; i < 5; ++i) {
        world_.clock().advance(std::chrono::seconds{5});
        world_.run_flow(flow_);
    }
    EXPECT_EQ(subjects(), (std::vector<std::string>{"first", "other", "second"}));
    EXPECT_TRUE(stuck().empty());
}

TEST_F(StuckEvents, HoldUpNoOtherMailOfTheirBatch) {
    embedder_.is_failing = false;
    for (const bool throws : {false, true}) {
        embedder_.throws = throws;
        const std::string number = throws ? "2" : "1";
        append("good " + number, "a" + number);
        append("bad " + number, "b" + number, "hemlock");
        append("fine " + number, "c" + number);
        world_.run_flow(flow_);
    }
    EXPECT_EQ(subjects(), (std::vector<std::string>{"fine 1", "fine 2", "good 1", "good 2"}));
    const auto left = stuck(store::StuckState::Waiting);
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(left.back().step, "understand");
    EXPECT_FALSE(left.back().error.empty());
}

TEST_F(StuckEvents, AreParkedAfterTheirLastTry) {
    append("hopeless", "a");
    for (int i = 0; i < 20; ++i) {
        world_.run_flow(flow_);
        world_.clock().advance(std::chrono::minutes{20});
    }
    const auto parked = stuck(store::StuckState::Parked);
    ASSERT_EQ(parked.size(), 1U);
    EXPECT_EQ(parked.front().try_count, platform::Config{}.mail.retry_count_max);
    EXPECT_EQ(parked.front().error, "the model is broken");

    // What comes later in the conversation no longer waits for it.
    embedder_.is_failing = false;
    append("later", "a");
    world_.run_flow(flow_);
    EXPECT_EQ(subjects(), std::vector<std::string>{"later"});
}

TEST_F(StuckEvents, AChangeBehindOneThatWaitsIsNotSaidToBeMade) {
    const auto deal = domain::derive_id<domain::DealId>(world_.clock().now(), {"deal"});
    const auto written = world_.store().write([&](store::Tables& tables) {
        return tables.progress.put_stuck({.offset = 0,
                                          .conversation = "edit/" + deal.text,
                                          .next_try_at = world_.clock().now() + 10min});
    });
    ASSERT_TRUE(written);
    domain::RawEvent event{.workspace = world_.workspace(),
                           .vendor = "foresail",
                           .external_id = "1",
                           .conversation = "edit/" + deal.text,
                           .kind = domain::EventKind::Edit,
                           .received_at = world_.clock().now()};
    event.bytes = domain::to_json({.verb = "deal.create",
                                   .record = deal.text,
                                   .by = {"ruth"},
                                   .expected_version = {},
                                   .fields = {{"title", "Boats"}}});
    auto outcome = tools().outcomes.expect(domain::event_id(event));
    ASSERT_TRUE(world_.log().append({&event, 1}));
    world_.run_flow(flow_);
    const auto answered = outcome.get();
    ASSERT_FALSE(answered) << "it is not applied yet";
    EXPECT_EQ(answered.error().code, ErrorCode::DeadlineExceeded);
    EXPECT_EQ(stuck().size(), 2U);
}

TEST_F(StuckEvents, AreParkedAtOnceWhereTryingAgainCantHelp) {
    auto event = world_.event_of({.at = world_.clock().now(), .bytes = ""}, ++count_);
    ASSERT_TRUE(world_.log().append({&event, 1}));
    world_.run_flow(flow_);
    ASSERT_EQ(stuck(store::StuckState::Parked).size(), 1U);
    EXPECT_EQ(stuck().front().step, "normalize");
    EXPECT_FALSE(stuck().front().hint.empty());
}

TEST_F(StuckEvents, ADamagedOneIsParkedAndTheOthersGoOn) {
    embedder_.is_failing = false;
    append("first", "a");
    append("damaged", "b");
    append("third", "c");
    log_.damaged = 2;
    world_.run_flow(flow_);
    EXPECT_EQ(subjects(), (std::vector<std::string>{"first", "third"}));
    const auto parked = stuck(store::StuckState::Parked);
    ASSERT_EQ(parked.size(), 1U);
    EXPECT_EQ(parked[0].step, "read");
    EXPECT_EQ(parked[0].hint, "Restore it.");
}

}  // namespace
}  // namespace foresail::tests
