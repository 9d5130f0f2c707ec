// What survives: other processes that append at the same time, a process that is killed, a full
// disk.
#include "event_log/testing/log_fixture.h"

#include <csignal>
#include <set>
#include <vector>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace foresail::event_log {
namespace {

using platform::ErrorCode;
using testing::LogTest;
using testing::mail;

constexpr int each_count = 60;

/// Runs `work` in a process of its own; true if it says so.
template <class Work>
pid_t in_another_process(Work work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work() ? 0 : 1);
    return child;
}

bool went_well(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

TEST_F(LogTest, TwoProcessesAppendToOneLog) {
    std::vector<pid_t> children;
    for (const char* name : {"a", "b", "c"}) {
        children.push_back(in_another_process([&] {
            auto log = open();
            for (int i = 0; i < each_count; ++i) {
                // Every fifth is one that the others have too.
                const auto id = i % 5 == 0 ? "all-" + std::to_string(i) : name + std::to_string(i);
                if (!log->append(std::vector{mail(id)})) return false;
            }
            return true;
        }));
    }
    for (const pid_t child : children) EXPECT_TRUE(went_well(child));
    const auto read = open()->read(workspace_, 0, 10'000).value();
    EXPECT_EQ(read.size(), 3U * (each_count * 4 / 5) + each_count / 5);
    std::set<std::string> names;
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i].offset, static_cast<Offset>(i + 1));
        names.insert(read[i].event.external_id);
    }
    EXPECT_EQ(names.size(), read.size());
}

TEST_F(LogTest, WaitSeesWhatAnotherProcessAppends) {
    { auto made = open(); }
    const pid_t child =
        in_another_process([&] { return open()->append(std::vector{mail("1")}).has_value(); });
    auto log = open();
    EXPECT_EQ(log->wait(workspace_, 0, std::chrono::seconds{30}).value(), 1);
    EXPECT_TRUE(went_well(child));
}

/// Appends until it is killed, and says each acknowledged name into the pipe.
[[noreturn]] void append_for_ever(EventLog& log, int round, int said) {
    for (int i = 0;; ++i) {
        const auto name = std::to_string(round) + "-" + std::to_string(i);
        if (!log.append(std::vector{mail(name)})) ::_exit(1);
        const std::string line = name + "\n";
        if (::write(said, line.data(), line.size()) < 0) ::_exit(1);
    }
}

TEST_F(LogTest, EveryAcknowledgedEventSurvivesAKill) {
    std::set<std::string> acknowledged;
    for (int round = 0; round < 5; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            append_for_ever(*open(), round, ends[1]);
        }
        ::close(ends[1]);
        std::string said;
        char buffer[256];
        const std::size_t enough = 200 + 131 * static_cast<std::size_t>(round);
        while (said.size() < enough) {
            const auto size = ::read(ends[0], buffer, sizeof buffer);
            ASSERT_GT(size, 0);
            said.append(buffer, static_cast<std::size_t>(size));
        }
        ::kill(child, SIGKILL);
        for (ssize_t size = 1; size > 0;) {
            size = ::read(ends[0], buffer, sizeof buffer);
            if (size > 0) said.append(buffer, static_cast<std::size_t>(size));
        }
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        for (std::size_t at = 0, end = 0; (end = said.find('\n', at)) != std::string::npos;
             at = end + 1) {
            acknowledged.insert(said.substr(at, end - at));
        }
    }
    const auto read = open()->read(workspace_, 0, 1'000'000).value();
    std::set<std::string> kept;
    for (const auto& event : read) EXPECT_TRUE(kept.insert(event.event.external_id).second);
    for (const auto& name : acknowledged) EXPECT_TRUE(kept.contains(name)) << name;
    // At most the one that was under way at each kill is there without having been acknowledged.
    EXPECT_LE(kept.size(), acknowledged.size() + 5);
    EXPECT_EQ(read.back().offset, static_cast<Offset>(read.size()));
}

TEST_F(LogTest, AFullDiskLosesNothingAndIsOverWhenThereIsRoom) {
    const pid_t child = in_another_process([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        auto log = open();
        if (!log->append(std::vector{mail("first")})) return false;
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 2'000'000;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto large = mail("large");
        large.bytes.assign(4'000'000, 'x');
        const auto refused = log->append(std::vector{large});
        if (refused || refused.error().code != ErrorCode::ResourceExhausted) return false;
        if (!log->append(std::vector{mail("second")})) return false;
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_FSIZE, &limit);
        return log->append(std::vector{large}).has_value();
    });
    EXPECT_TRUE(went_well(child));
    const auto read = open()->read(workspace_, 0, 10).value();
    ASSERT_EQ(read.size(), 3U);
    EXPECT_EQ(read[0].event.external_id, "first");
    EXPECT_EQ(read[1].event.external_id, "second");
    EXPECT_EQ(read[2].event.bytes.size(), 4'000'000U);
}

}  // namespace
}  // namespace foresail::event_log
