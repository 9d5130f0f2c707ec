#include "capture/runner.h"

#include "capture/testing/fake_book.h"
#include "capture/testing/fake_sink.h"

#include <deque>
#include <future>
#include <new>
#include <utility>

#include <gtest/gtest.h>

namespace foresail::capture {
namespace {

using domain::SyncState;
using domain::SyncStatus;
using platform::ErrorCode;
using platform::failure;
using std::chrono::milliseconds;

/// What the sources of a test do, one after the other; then each runs until it is stopped.
struct Script {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<platform::Result<>> endings;
    int run_count = 0;
    int running = 0;
    int running_max = 0;
    std::string secret;
    int check_count = 0;
    bool throws_once = false;

    bool wait_for(const std::function<bool()>& is_wanted) {
        std::unique_lock lock{mutex};
        return changed.wait_for(lock, std::chrono::seconds{20}, is_wanted);
    }
};

class ScriptedSource final : public MailSource {
public:
    ScriptedSource(Script& script, std::string secret)
        : script_{script}, secret_{std::move(secret)} {
        const std::lock_guard lock{script_.mutex};
        script_.secret = secret_;
    }
    platform::Result<> run() override {
        std::unique_lock lock{script_.mutex};
        ++script_.run_count;
        script_.running_max = std::max(script_.running_max, ++script_.running);
        script_.changed.notify_all();
        if (std::exchange(script_.throws_once, false)) {
            --script_.running;
            throw std::bad_alloc{};
        }
        platform::Result<> ending;
        if (script_.endings.empty()) {
            script_.changed.wait(lock, [this] { return is_stopped_; });
        } else {
            ending = script_.endings.front();
            script_.endings.pop_front();
        }
        --script_.running;
        script_.changed.notify_all();
        return ending;
    }
    void stop() override {
        const std::lock_guard lock{script_.mutex};
        is_stopped_ = true;
        script_.changed.notify_all();
    }
    platform::Result<> check() override {
        std::unique_lock lock{script_.mutex};
        if (secret_ == "slow") {
            ++script_.check_count;
            script_.changed.notify_all();
            script_.changed.wait(lock, [this] { return is_stopped_; });
            return failure(ErrorCode::Aborted, "interrupted");
        }
        if (secret_ == "right") return {};
        return failure(ErrorCode::Unauthenticated, "refused");
    }

private:
    Script& script_;
    const std::string secret_;
    bool is_stopped_ = false;
};

class RunnerTest : public ::testing::Test {
protected:
    RunnerTest() {
        connection_.id = {"mailbox"};
        connection_.name = "Ruth";
    }

    void start(Backoff backoff) {
        book_.put(connection_, "right");
        runner_ = create_runner(
            [this](const domain::Connection&, std::string secret, const MailSourceTools&) {
                return std::make_unique<ScriptedSource>(script_, std::move(secret));
            },
            {sink_, book_, outbound_, clock_, config_, nullptr}, backoff);
        const auto started = runner_->start();
        ASSERT_TRUE(started);
    }
    bool wait_for_state(SyncState state) {
        return book_.wait_for_status(connection_.id,
                                     [&](const SyncStatus& s) { return s.state == state; });
    }
    bool wait_for_runs(int count) {
        return script_.wait_for([&] { return script_.run_count >= count; });
    }

    domain::Connection connection_;
    testing::FakeBook book_;
    testing::FakeSink sink_;
    platform::Outbound outbound_{nullptr, nullptr};
    platform::SystemClock clock_;
    platform::Config config_;
    Script script_;
    std::unique_ptr<Runner> runner_;
};

const Backoff fast{milliseconds{1}, milliseconds{4}, milliseconds{1}};
const Backoff never{std::chrono::hours{1}, std::chrono::hours{1}, std::chrono::hours{1}};

TEST_F(RunnerTest, RunsASourceWithItsSecretUntilStopped) {
    start(never);
    ASSERT_TRUE(wait_for_runs(1));
    EXPECT_EQ(script_.secret, "right");
    runner_->stop();
    EXPECT_EQ(script_.running, 0);
    EXPECT_EQ(script_.run_count, 1);
}

TEST_F(RunnerTest, TriesAgainAfterFailures) {
    script_.endings = {failure(ErrorCode::Unavailable, "gone"), failure(ErrorCode::DataLoss, "x"),
                       platform::Result<>{}};
    start(fast);
    EXPECT_TRUE(wait_for_runs(4));
}

TEST_F(RunnerTest, OutlivesASourceThatThrows) {
    script_.throws_once = true;
    start(never);
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    EXPECT_FALSE(book_.status(connection_.id)->hint.empty());
    runner_->try_now(connection_.id);
    EXPECT_TRUE(wait_for_runs(2));
}

TEST_F(RunnerTest, SaysWhyItWaitsAndWhenItTriesAgain) {
    script_.endings = {failure(ErrorCode::ResourceExhausted, "The disk is full.", "Make room.")};
    start(never);
    ASSERT_TRUE(wait_for_state(SyncState::Waiting));
    const SyncStatus status = *book_.status(connection_.id);
    EXPECT_EQ(status.error, "The disk is full.");
    EXPECT_EQ(status.hint, "Make room.");
    EXPECT_GT(status.next_try_at, clock_.now() + std::chrono::minutes{40});
    runner_->try_now(connection_.id);
    EXPECT_TRUE(wait_for_runs(2));
}

TEST_F(RunnerTest, AsksTheUserWhereTheUserMustMend) {
    script_.endings = {failure(ErrorCode::Unauthenticated, "refused", "Enter it again.")};
    start(never);
    ASSERT_TRUE(wait_for_state(SyncState::NeedsAttention));
    EXPECT_EQ(book_.status(connection_.id)->error, "refused");
}

TEST_F(RunnerTest, RestartsAChangedConnectionNeverTwiceAtOnce) {
    start(never);
    ASSERT_TRUE(wait_for_runs(1));
    for (int i = 2; i <= 5; ++i) {
        book_.put(connection_, "secret " + std::to_string(i));
        runner_->refresh(connection_.id);
    }
    ASSERT_TRUE(script_.wait_for([&] { return script_.secret == "secret 5"; }));
    runner_->stop();
    EXPECT_EQ(script_.running_max, 1);
}

TEST_F(RunnerTest, PausesAndResumes) {
    start(never);
    ASSERT_TRUE(wait_for_runs(1));
    connection_.is_paused = true;
    book_.put(connection_, "right");
    runner_->refresh(connection_.id);
    ASSERT_TRUE(wait_for_state(SyncState::Paused));
    EXPECT_EQ(script_.running, 0);
    connection_.is_paused = false;
    book_.put(connection_, "right");
    runner_->refresh(connection_.id);
    EXPECT_TRUE(wait_for_runs(2));
}

TEST_F(RunnerTest, EndsTheSourceOfARemovedConnection) {
    start(never);
    ASSERT_TRUE(wait_for_runs(1));
    book_.remove(connection_.id);
    runner_->refresh(connection_.id);
    EXPECT_TRUE(script_.wait_for([&] { return script_.running == 0; }));
    runner_->refresh(connection_.id);
    runner_->try_now(connection_.id);
}

TEST_F(RunnerTest, LeavesOtherKindsAlone) {
    connection_.kind = domain::ConnectionKind::Ingest;
    start(never);
    runner_->stop();
    EXPECT_EQ(script_.run_count, 0);
    EXPECT_TRUE(book_.states(connection_.id).empty());
}

TEST_F(RunnerTest, ChecksFewAtATimeAndEndsThemWhenItStops) {
    start(never);
    std::vector<std::future<platform::Result<>>> checks;
    for (std::size_t i = 0; i < check_count_max; ++i) {
        checks.push_back(
            std::async(std::launch::async, [this] { return runner_->check(connection_, "slow"); }));
    }
    ASSERT_TRUE(
        script_.wait_for([&] { return script_.check_count == static_cast<int>(check_count_max); }));
    const auto refused = runner_->check(connection_, "right");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_FALSE(refused.error().hint.empty());
    runner_->stop();
    for (auto& check : checks) EXPECT_EQ(check.get().error().code, ErrorCode::Aborted);
    EXPECT_FALSE(runner_->check(connection_, "right"));
}

TEST_F(RunnerTest, ChecksWithoutRunning) {
    start(never);
    EXPECT_TRUE(runner_->check(connection_, "right"));
    EXPECT_FALSE(runner_->check(connection_, "wrong"));
}

}  // namespace
}  // namespace foresail::capture
