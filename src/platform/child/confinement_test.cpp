#include "platform/child/confinement.h"

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

constexpr int is_refused = 7;
constexpr int is_allowed = 8;

/// What `attempt` gives in a process that has locked itself in: its exit code, or 100 + signal.
int confined(const Confinement& confinement, const std::function<int()>& attempt) {
    const pid_t child = fork();
    if (child == 0) {
        if (!confine(confinement)) _exit(99);
        _exit(attempt());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 100 + WTERMSIG(status) : WEXITSTATUS(status);
}

int opens(const char* path, int flags) {
    return open(path, flags, 0600) < 0 ? is_refused : is_allowed;
}

TEST(Confinement, opens_no_file) {
    EXPECT_EQ(confined({}, [] { return opens("/etc/passwd", O_RDONLY); }), is_refused);
}

TEST(Confinement, reads_libraries_and_writes_nothing) {
    const Confinement reading{.files = FileAccess::Libraries};
    EXPECT_EQ(confined(reading, [] { return opens("/usr/bin/env", O_RDONLY); }), is_allowed);
    const auto file = std::filesystem::temp_directory_path() / "confinement_test_new";
    const std::string name = file.string();
    EXPECT_EQ(confined(reading, [&] { return opens(name.c_str(), O_WRONLY | O_CREAT); }),
              is_refused);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(Confinement, reaches_no_network_and_starts_nothing) {
    for (const auto files : {FileAccess::None, FileAccess::Libraries}) {
        EXPECT_EQ(
            confined({.files = files},
                     [] { return socket(AF_INET, SOCK_STREAM, 0) < 0 ? is_refused : is_allowed; }),
            is_refused);
        EXPECT_EQ(confined({.files = files},
                           [] {
                               const pid_t child = fork();
                               if (child == 0) _exit(0);
                               return child < 0 ? is_refused : is_allowed;
                           }),
                  is_refused);
    }
}

TEST(Confinement, gives_no_more_memory_than_agreed) {
    const Confinement small{.memory_bytes_max = std::uint64_t{256} << 20U};
    EXPECT_EQ(confined(small,
                       [] {
                           void* much = std::malloc(std::size_t{512} << 20U);
                           return much == nullptr ? is_refused : is_allowed;
                       }),
              is_refused);
}

TEST(Confinement, ends_what_takes_too_much_time) {
    const int end = confined({.cpu_s_max = 1}, []() -> int {
        for (std::atomic<unsigned> count{0};; ++count) {
        }
    });
    EXPECT_GT(end, 100);  // SIGXCPU or SIGKILL.
}

TEST(Confinement, stays_over_exec) {
    // The shell runs, but what it would write is refused.
    const auto file = std::filesystem::temp_directory_path() / "confinement_test_exec";
    const std::string script = "echo x > " + file.string();
    EXPECT_NE(confined({.files = FileAccess::Libraries},
                       [&] {
                           execl("/bin/sh", "sh", "-c", script.c_str(), nullptr);
                           return is_refused;
                       }),
              0);
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace foresail::platform
