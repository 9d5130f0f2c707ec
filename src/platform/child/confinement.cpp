#include "platform/child/confinement.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

constexpr rlim_t open_file_count_max = 64;

tl::unexpected<Error> refused(const char* what) {
    return failure(
        ErrorCode::Unavailable,
        std::string{"the reader can't lock itself in: "} + what + ": " + std::strerror(errno),
        "It needs a Linux kernel with seccomp; containers must not switch it off.");
}

Result<> limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
    if (setrlimit(resource, &both) != 0) return refused("a limit");
    return {};
}

// What a program needs to run at all on what it holds already.
constexpr std::initializer_list<int> always{
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getrandom),
    SCMP_SYS(sched_yield),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rseq),
};

// And to be loaded by the kernel, with its libraries.
constexpr std::initializer_list<int> loading{
    SCMP_SYS(execve),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(pread64),
    SCMP_SYS(newfstatat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(fcntl),
    SCMP_SYS(dup),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(sched_getaffinity),
};

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};

// Opening counts only without any wish to write, make, cut or append.
bool allow_reading(void* filter) {
    constexpr std::uint64_t writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    const scmp_arg_cmp read_only = SCMP_A2_64(SCMP_CMP_MASKED_EQ, writing, O_RDONLY);
    const scmp_arg_cmp read_only_old = SCMP_A1_64(SCMP_CMP_MASKED_EQ, writing, O_RDONLY);
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, &read_only) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, &read_only_old) == 0;
}

// Asking for a limit is fine, raising one is not.
bool allow_asking_limits(void* filter) {
    const scmp_arg_cmp only_asks = SCMP_A2_64(SCMP_CMP_EQ, 0, 0);
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, &only_asks) == 0;
}

Result<> filter_calls(FileAccess files) {
    // What is not on the list fails as if it were not permitted: a library copes or gives up.
    const std::unique_ptr<void, ReleaseFilter> filter{seccomp_init(SCMP_ACT_ERRNO(EPERM))};
    if (!filter) return refused("seccomp");
    bool is_complete = allow_asking_limits(filter.get());
    const auto allow = [&](std::initializer_list<int> calls) {
        for (const int call : calls) {
            is_complete =
                is_complete && seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0;
        }
    };
    allow(always);
    if (files == FileAccess::Libraries) {
        allow(loading);
        is_complete = is_complete && allow_reading(filter.get());
    }
    if (!is_complete || seccomp_load(filter.get()) != 0) return refused("seccomp");
    return {};
}

void allow_below(int rules, const char* path) {
    const int folder = open(path, O_PATH | O_CLOEXEC);
    if (folder < 0) return;
    const landlock_path_beneath_attr rule{
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE,
        .parent_fd = folder};
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(folder);
}

// Kernels without Landlock are common; seccomp alone still lets nothing be written or sent.
void keep_to_libraries() {
    const landlock_ruleset_attr handled{
        .handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE |
                             LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_WRITE_FILE};
    const long rules =
        syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0);
    if (rules < 0) return;
    for (const char* path : {"/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/ld.so.conf"}) {
        allow_below(static_cast<int>(rules), path);
    }
    syscall(SYS_landlock_restrict_self, static_cast<int>(rules), 0);
    close(static_cast<int>(rules));
}

}  // namespace

Result<> confine(const Confinement& confinement) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    TRY_VOID(limit(RLIMIT_CORE, 0));
    TRY_VOID(limit(RLIMIT_FSIZE, 0));
    TRY_VOID(limit(RLIMIT_CPU, confinement.cpu_s_max));
    TRY_VOID(limit(RLIMIT_AS, confinement.memory_bytes_max));
    TRY_VOID(limit(RLIMIT_NOFILE, open_file_count_max));
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return refused("no_new_privs");
    if (confinement.files == FileAccess::Libraries) keep_to_libraries();
    return filter_calls(confinement.files);
}

}  // namespace foresail::platform
