// A process locks itself in, for good, before it looks at bytes that nobody trusts: no network, no
// new processes, nothing written but to the streams it has, bounds on time and memory. What it
// starts by exec stays locked in as well.
//
// Linux only: rlimits, no_new_privs, seccomp; Landlock where the kernel has it.
#pragma once

#include "platform/result.h"

#include <cstdint>

namespace foresail::platform {

enum class FileAccess {
    None,       ///< No file is opened any more.
    Libraries,  ///< Read only, as a program needs that loads its libraries; exec is allowed. Where
                ///< the kernel has Landlock, only below /usr, /lib, /etc/ld.so.*.
};

struct Confinement {
    FileAccess files = FileAccess::None;
    std::uint64_t cpu_s_max = 10;
    std::uint64_t memory_bytes_max = std::uint64_t{1} << 30U;  ///< Of address space.
};

/// Errors: Unavailable, where the kernel refuses: then nothing must be read.
Result<> confine(const Confinement& confinement);

}  // namespace foresail::platform
