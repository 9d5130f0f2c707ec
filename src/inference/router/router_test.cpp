#include "inference/router/router.h"

#include <deque>

#include <gtest/gtest.h>

namespace foresail::inference {
namespace {

using platform::ErrorCode;
using Steady = std::chrono::steady_clock;

class ListLedger final : public InferenceLedger {
public:
    platform::Result<> append(const InferenceRun& run) override {
        rows.push_back(run);
        return {};
    }
    platform::Result<std::vector<InferenceRun>> list(const domain::WorkspaceId&, std::int64_t,
                                                     std::size_t) const override {
        return rows;
    }
    platform::Result<std::vector<TierTotal>> totals(const domain::WorkspaceId&,
                                                    domain::Instant) const override {
        TierTotal total;
        for (const InferenceRun& row : rows) total.cost += row.cost;
        return std::vector{total};
    }
    std::vector<InferenceRun> rows;
};

class OnePolicy final : public PolicyBook {
public:
    platform::Result<InferencePolicy> get(const domain::WorkspaceId&) const override {
        return policy;
    }
    platform::Result<> put(const domain::WorkspaceId&, const InferencePolicy&) override {
        return {};
    }
    InferencePolicy policy;
};

// Says its name, or what it was told to fail with.
class Scripted final : public Generator {
public:
    explicit Scripted(ModelCard card) : card_{std::move(card)} {}
    platform::Result<Written> generate(const domain::WorkspaceId&, const Prompt& prompt) override {
        ++calls;
        deadline = prompt.deadline;
        if (!failures.empty()) {
            const ErrorCode code = failures.front();
            failures.pop_front();
            return platform::failure(code, "scripted");
        }
        return Written{.text = card_.name, .prompt_tokens = 1000, .written_tokens = 100};
    }
    [[nodiscard]] const ModelCard& card() const override { return card_; }

    int calls = 0;
    Steady::time_point deadline;
    std::deque<ErrorCode> failures;

private:
    ModelCard card_;
};

class RouterTest : public testing::Test {
protected:
    void SetUp() override {
        router.offer(Tier::Own, own);
        router.offer(Tier::Remote, remote);
        book.policy.remote_is_allowed = true;
    }
    platform::Result<RoutedText> ask(WritingTask task = {.kind = "draft"}) {
        Prompt prompt;
        prompt.messages = {{Speaker::User, std::string(4000, 'x')}};
        prompt.tokens_max = 100;
        prompt.deadline = Steady::now() + std::chrono::seconds{10};
        task.workspace = domain::WorkspaceId{"w"};
        return router.write(task, prompt);
    }
    std::string answer(const WritingTask& task = {.kind = "draft"}) {
        const auto done = ask(task);
        return done ? done->written.text : done.error().message;
    }

    ListLedger ledger;
    OnePolicy book;
    platform::FakeClock clock{domain::from_ms(1'800'000'000'000)};
    Router router{ledger, book, clock, {.input = 3, .output = 15}};
    std::shared_ptr<Scripted> own =
        std::make_shared<Scripted>(ModelCard{.name = "own", .where = "this machine"});
    std::shared_ptr<Scripted> remote = std::make_shared<Scripted>(ModelCard{.name = "remote",
                                                                            .where = "llm.example",
                                                                            .region = "eu",
                                                                            .input_price = 1,
                                                                            .output_price = 4});
};

TEST_F(RouterTest, the_cheapest_writes_first_and_the_ledger_knows) {
    EXPECT_EQ(answer(), "own");
    ASSERT_EQ(ledger.rows.size(), 1U);
    EXPECT_EQ(ledger.rows[0].tier, Tier::Own);
    EXPECT_EQ(ledger.rows[0].cost, 0);
    EXPECT_EQ(ledger.rows[0].saved, 1000 * 3 + 100 * 15);
}

TEST_F(RouterTest, falls_back_in_both_directions) {
    own->failures = {ErrorCode::Internal};
    EXPECT_EQ(answer(), "remote");
    remote->failures = {ErrorCode::Unavailable};
    EXPECT_EQ(answer({.kind = "draft", .preference = Preference::Strongest}), "own");
    EXPECT_EQ(ledger.rows.size(), 4U);
    EXPECT_EQ(ledger.rows[1].cost, 1000 * 1 + 100 * 4);
}

TEST_F(RouterTest, the_first_model_leaves_time_for_the_second) {
    own->failures = {ErrorCode::DeadlineExceeded};
    const auto begin = Steady::now();
    EXPECT_EQ(answer(), "remote");
    EXPECT_LT(own->deadline, begin + std::chrono::milliseconds{6500});
    EXPECT_GT(remote->deadline, begin + std::chrono::seconds{9});
    EXPECT_EQ(ledger.rows[0].outcome, Outcome::Late);
}

TEST_F(RouterTest, keeps_to_the_policy) {
    EXPECT_EQ(answer({.kind = "draft", .preference = Preference::Strongest}), "remote");
    const WritingTask secret{.kind = "draft",
                             .sensitivity = Sensitivity::StaysHere,
                             .preference = Preference::Strongest};
    EXPECT_EQ(answer(secret), "own");
    book.policy.own_is_allowed = false;
    EXPECT_EQ(answer(secret), "no language model may write here");
    book.policy.regions = {"us"};
    EXPECT_EQ(answer(), "no language model may write here");
    book.policy.regions = {"us", "eu"};
    EXPECT_EQ(answer(), "remote");
    book.policy.remote_is_allowed = false;
    EXPECT_EQ(answer(), "no language model may write here");
    EXPECT_EQ(remote->calls, 2);
}

TEST_F(RouterTest, stops_at_the_days_budget) {
    book.policy.own_is_allowed = false;
    book.policy.budget_a_day = 3'500;  // A run costs 1,400, and at most 1,401 + 400.
    EXPECT_EQ(answer(), "remote");
    EXPECT_EQ(answer(), "remote");
    EXPECT_EQ(answer(), "the day's budget for models is spent");
    book.policy.own_is_allowed = true;
    EXPECT_EQ(answer({.kind = "draft", .preference = Preference::Strongest}), "own");
}

TEST_F(RouterTest, leaves_a_model_alone_that_fails_and_tries_it_again) {
    book.policy.remote_is_allowed = false;
    own->failures = {ErrorCode::Internal, ErrorCode::Internal, ErrorCode::Internal};
    for (int i = 0; i < 5; ++i) EXPECT_NE(answer(), "own");
    EXPECT_EQ(own->calls, 3);
    EXPECT_EQ(router.models()[0].state, "resting");
    clock.advance(std::chrono::seconds{16});
    EXPECT_EQ(answer(), "own");
    EXPECT_EQ(router.models()[0].state, "on");
}

TEST_F(RouterTest, a_prompt_that_is_to_blame_rests_nobody) {
    book.policy.remote_is_allowed = false;
    own->failures = {ErrorCode::InvalidArgument, ErrorCode::Aborted, ErrorCode::InvalidArgument,
                     ErrorCode::Aborted};
    for (int i = 0; i < 4; ++i) EXPECT_NE(answer(), "own");
    EXPECT_EQ(answer(), "own");
}

TEST_F(RouterTest, who_stops_is_not_asked_elsewhere) {
    own->failures = {ErrorCode::Aborted};
    EXPECT_EQ(answer(), "scripted");
    EXPECT_EQ(remote->calls, 0);
}

TEST_F(RouterTest, a_model_that_is_off_says_why) {
    router.give_up(Tier::Own, {ErrorCode::InvalidArgument, "damaged", "Fetch it again."});
    EXPECT_EQ(router.models()[0].state, "off");
    EXPECT_EQ(router.models()[0].reason, "damaged");
    EXPECT_EQ(answer(), "remote");
    router.expect(Tier::Own);
    EXPECT_EQ(router.models()[0].state, "loading");
}

TEST_F(RouterTest, small_tiers_report_batches) {
    router.tally(domain::WorkspaceId{"w"}, {.task = "facts",
                                            .tier = Tier::Small,
                                            .model = "minilm",
                                            .count = 16,
                                            .text_bytes = 40'000,
                                            .duration_ms = 80});
    ASSERT_EQ(ledger.rows.size(), 1U);
    EXPECT_EQ(ledger.rows[0].count, 16);
    EXPECT_EQ(ledger.rows[0].saved, 30'000);
}

TEST_F(RouterTest, what_runs_often_is_one_row_a_minute) {
    const BatchTally question{.task = "search",
                              .tier = Tier::Small,
                              .model = "minilm",
                              .count = 1,
                              .text_bytes = 400,
                              .duration_ms = 20};
    router.gather(domain::WorkspaceId{"w"}, question);
    router.gather(domain::WorkspaceId{"w"}, question);
    router.gather(domain::WorkspaceId{"v"}, question);
    EXPECT_TRUE(ledger.rows.empty());
    clock.advance(std::chrono::minutes{1});
    router.gather(domain::WorkspaceId{"w"}, question);
    ASSERT_EQ(ledger.rows.size(), 1U);
    EXPECT_EQ(ledger.rows[0].count, 3);
    EXPECT_EQ(ledger.rows[0].duration_ms, 60);
    router.flush();
    ASSERT_EQ(ledger.rows.size(), 2U);
    EXPECT_EQ(ledger.rows[1].workspace, domain::WorkspaceId{"v"});
    EXPECT_EQ(ledger.rows[1].count, 1);
    router.flush();
    EXPECT_EQ(ledger.rows.size(), 2U) << "what was written is not written again";
}

}  // namespace
}  // namespace foresail::inference
