#include "platform/child/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t error_bytes_max = std::size_t{4} * 1024;
constexpr std::size_t chunk_bytes = std::size_t{64} * 1024;
constexpr int poll_ms_max = 200;

/// An end of a pipe, closed with the object.
class PipeEnd {
public:
    PipeEnd() = default;
    explicit PipeEnd(int descriptor) : descriptor_{descriptor} {}
    ~PipeEnd() { shut(); }
    PipeEnd(PipeEnd&& other) noexcept : descriptor_{std::exchange(other.descriptor_, -1)} {}
    PipeEnd& operator=(PipeEnd&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    PipeEnd(const PipeEnd&) = delete;
    PipeEnd& operator=(const PipeEnd&) = delete;

    void shut() {
        if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
    }
    [[nodiscard]] int get() const { return descriptor_; }
    [[nodiscard]] bool is_open() const { return descriptor_ >= 0; }

private:
    int descriptor_ = -1;
};

struct Pipe {
    PipeEnd read;
    PipeEnd write;
};

Result<Pipe> make_pipe() {
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        return failure(ErrorCode::Unavailable, "no pipe can be made",
                       "The system has no file descriptors left.");
    }
    return Pipe{PipeEnd{ends[0]}, PipeEnd{ends[1]}};
}

struct Streams {
    PipeEnd input;
    PipeEnd output;
    PipeEnd errors;
};

/// What posix_spawn is told, freed with the object.
class SpawnPlan {
public:
    SpawnPlan() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

/// A running child; killed with its group and waited for at the latest with the object.
class Child {
public:
    explicit Child(pid_t id) : id_{id} {}
    ~Child() {
        if (id_ <= 0) return;
        kill();
        wait();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void kill() const { ::kill(-id_, SIGKILL); }
    void wait() {
        while (waitpid(id_, &status_, 0) < 0 && errno == EINTR) {
        }
        id_ = 0;
    }
    /// True where it has ended by itself.
    bool has_ended() {
        const pid_t ended = waitpid(id_, &status_, WNOHANG);
        if (ended != id_) return false;
        ::kill(-id_, SIGKILL);  // What it may have left behind.
        id_ = 0;
        return true;
    }
    [[nodiscard]] int status() const { return status_; }

private:
    pid_t id_ = 0;
    int status_ = 0;
};

Result<pid_t> spawn(const ChildOrder& order, Streams& ours) {
    TRY(Pipe input, make_pipe());
    TRY(Pipe output, make_pipe());
    TRY(Pipe errors, make_pipe());
    SpawnPlan plan;
    posix_spawn_file_actions_adddup2(&plan.actions, input.read.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&plan.actions, output.write.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&plan.actions, errors.write.get(), STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&plan.actions, STDERR_FILENO + 1);

    std::vector<char*> arguments;
    for (const std::string& argument : order.arguments) {
        arguments.push_back(const_cast<char*>(argument.c_str()));  // NOLINT: execve's own form.
    }
    arguments.push_back(nullptr);
    std::string locale = "LC_ALL=C.UTF-8";
    std::array<char*, 2> environment{locale.data(), nullptr};
    pid_t id = 0;
    const int error = posix_spawn(&id, arguments.front(), &plan.actions, &plan.attributes,
                                  arguments.data(), environment.data());
    if (error != 0) {
        return failure(
            ErrorCode::Unavailable,
            "the program " + order.arguments.front() + " does not start: " + std::strerror(error),
            "Look whether it is installed and whether the system is out of memory.");
    }
    ours = {std::move(input.write), std::move(output.read), std::move(errors.read)};
    fcntl(ours.input.get(), F_SETFL, O_NONBLOCK);
    fcntl(ours.output.get(), F_SETFL, O_NONBLOCK);
    fcntl(ours.errors.get(), F_SETFL, O_NONBLOCK);
    return id;
}

void feed(PipeEnd& end, std::string_view& rest) {
    const ssize_t written = write(end.get(), rest.data(), std::min(rest.size(), chunk_bytes));
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
    const bool is_broken = written < 0 && errno != EAGAIN && errno != EINTR;
    if (rest.empty() || is_broken) end.shut();
}

/// Takes what is there; false where it is more than `bytes_max` in all.
bool take(PipeEnd& end, std::string& text, std::size_t bytes_max) {
    std::array<char, chunk_bytes> chunk{};
    const ssize_t got = read(end.get(), chunk.data(), chunk.size());
    if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) end.shut();
    if (got <= 0) return true;
    const std::size_t room = bytes_max - text.size();
    text.append(chunk.data(), std::min(static_cast<std::size_t>(got), room));
    return static_cast<std::size_t>(got) <= room;
}

/// Moves bytes both ways until both its streams are closed; how that came about.
ChildEnd::Kind converse(const ChildOrder& order, Streams& streams, Child& child, ChildEnd& end) {
    const auto until = Clock::now() + order.deadline;
    std::string_view rest = order.input;
    if (rest.empty()) streams.input.shut();
    while (streams.output.is_open() || streams.errors.is_open()) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0) return ChildEnd::Kind::Overran;
        std::array<pollfd, 3> waits{{{streams.input.get(), POLLOUT, 0},
                                     {streams.output.get(), POLLIN, 0},
                                     {streams.errors.get(), POLLIN, 0}}};
        if (poll(waits.data(), waits.size(), static_cast<int>(std::min<long>(left, poll_ms_max))) <
            0) {
            continue;
        }
        if (waits[0].revents != 0) feed(streams.input, rest);
        if (waits[1].revents != 0 && !take(streams.output, end.output, order.output_bytes_max)) {
            return ChildEnd::Kind::TalkedTooMuch;
        }
        if (waits[2].revents != 0) (void)take(streams.errors, end.errors, error_bytes_max);
    }
    // It has closed its streams; it may still be about to end.
    while (!child.has_ended()) {
        if (Clock::now() >= until) return ChildEnd::Kind::Overran;
        poll(nullptr, 0, 1);
    }
    return ChildEnd::Kind::Exited;
}

/// A write to a child that is gone must not end us.
class NoBrokenPipe {
public:
    NoBrokenPipe() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    }
    ~NoBrokenPipe() {
        const timespec at_once{};
        while (sigtimedwait(&signals_, nullptr, &at_once) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

private:
    sigset_t signals_{};
    sigset_t before_{};
};

}  // namespace

Result<ChildEnd> run_child(const ChildOrder& order) {
    const NoBrokenPipe quiet;
    Streams streams;
    TRY(const pid_t id, spawn(order, streams));
    Child child{id};
    ChildEnd end;
    end.kind = converse(order, streams, child, end);
    if (end.kind != ChildEnd::Kind::Exited) return end;
    if (WIFSIGNALED(child.status())) {
        end.kind = ChildEnd::Kind::Killed;
        end.code = WTERMSIG(child.status());
    } else {
        end.code = WEXITSTATUS(child.status());
    }
    return end;
}

}  // namespace foresail::platform
