#include "platform/child/child_process.h"

#include <csignal>

#include <gtest/gtest.h>

namespace foresail::platform {
namespace {

ChildOrder shell(std::string script, std::string_view input = {}) {
    return {.arguments = {"/bin/sh", "-c", std::move(script)}, .input = input};
}

TEST(ChildProcess, gives_back_what_it_reads) {
    const std::string input(3'000'000, 'x');  // More than a pipe holds.
    auto order = shell("cat", input);
    order.output_bytes_max = 4'000'000;
    const auto end = run_child(order);
    ASSERT_TRUE(end) << end.error().message;
    EXPECT_EQ(end->kind, ChildEnd::Kind::Exited);
    EXPECT_EQ(end->code, 0);
    EXPECT_EQ(end->output, input);
}

TEST(ChildProcess, tells_exit_code_and_errors_apart) {
    const auto end = run_child(shell("echo said; echo wrong >&2; exit 3"));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->code, 3);
    EXPECT_EQ(end->output, "said\n");
    EXPECT_EQ(end->errors, "wrong\n");
}

TEST(ChildProcess, survives_a_child_that_does_not_read) {
    const std::string input(1'000'000, 'x');
    const auto end = run_child(shell("exit 0", input));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->kind, ChildEnd::Kind::Exited);
}

TEST(ChildProcess, tells_a_crash) {
    const auto end = run_child(shell("kill -SEGV $$"));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->kind, ChildEnd::Kind::Killed);
    EXPECT_EQ(end->code, SIGSEGV);
}

TEST(ChildProcess, kills_what_hangs_and_what_that_started) {
    auto order = shell("sleep 60 & sleep 60");
    order.deadline = std::chrono::milliseconds{100};
    const auto begin = std::chrono::steady_clock::now();
    const auto end = run_child(order);
    ASSERT_TRUE(end);
    EXPECT_EQ(end->kind, ChildEnd::Kind::Overran);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{20});
}

TEST(ChildProcess, stops_what_talks_too_much) {
    auto order = shell("yes");
    order.output_bytes_max = 1000;
    const auto end = run_child(order);
    ASSERT_TRUE(end);
    EXPECT_EQ(end->kind, ChildEnd::Kind::TalkedTooMuch);
    EXPECT_EQ(end->output.size(), 1000);
}

TEST(ChildProcess, hands_on_no_environment) {
    const auto end = run_child(shell("echo \"[$HOME][$FORESAIL_DATA_FOLDER]\""));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->output, "[][]\n");
}

TEST(ChildProcess, says_that_a_program_is_missing) {
    const auto end = run_child({.arguments = {"/nonexistent/program"}, .input = {}});
    ASSERT_FALSE(end);
    EXPECT_EQ(end.error().code, ErrorCode::Unavailable);
}

}  // namespace
}  // namespace foresail::platform
