// Threads written by hand, with what their last mail does to what was owed before it.
#pragma once

#include "domain/activity.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresail::understand::testing {

struct ExpectedEffect {
    std::string kind;   ///< "kept", "moved", ...
    std::string day;    ///< Moved: "2026-03-10".
    std::string words;  ///< In the promise.
};

struct ThreadCase {
    std::string language;
    std::string name;
    std::vector<domain::Activity> mails;
    std::vector<ExpectedEffect> effects;  ///< None: the last mail does nothing.
};

/// Throws std::runtime_error with the line that can't be read.
std::vector<ThreadCase> read_thread_cases(const std::filesystem::path& file);

}  // namespace foresail::understand::testing
