// A program run to its end: bytes in, bytes out, a deadline, a limit on what it may say. For work
// on bytes that nobody trusts, which must not share our memory; the child confines itself
// (platform/child/confinement.h) before it looks at them.
//
// Thread safety: run_child() from any thread, several at once.
#pragma once

#include "platform/result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace foresail::platform {

struct ChildOrder {
    std::vector<std::string> arguments;  ///< The first is the program's path.
    std::string_view input;              ///< Its standard input.
    std::size_t output_bytes_max = 1 << 20;
    std::chrono::milliseconds deadline{10'000};
};

struct ChildEnd {
    enum class Kind { Exited, Killed, Overran, TalkedTooMuch };
    Kind kind = Kind::Exited;
    int code = 0;        ///< Exited: the exit code; Killed: the signal.
    std::string output;  ///< Standard output, at most output_bytes_max.
    std::string errors;  ///< Of standard error the first few KiB.
};

/// Starts the program with an empty environment and no open file but its three streams, in a
/// process group of its own, and waits for it; past the deadline or the limit the whole group is
/// killed. Errors: Unavailable (it can't be started).
Result<ChildEnd> run_child(const ChildOrder& order);

}  // namespace foresail::platform
