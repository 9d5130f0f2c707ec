#include "app/commands.h"

#include <cstdio>

namespace foresail::app {

int fail(const platform::Error& error) {
    std::fprintf(stderr, "foresail: %s\n", error.message.c_str());
    if (!error.hint.empty()) std::fprintf(stderr, "  what to do: %s\n", error.hint.c_str());
    return 1;
}

}  // namespace foresail::app
