// The time a question speaks of, looking back: a month, a weekday or a day that could be ahead or
// past is the past one. Pure.
#pragma once

#include "domain/instant.h"
#include "retrieve/tokens.h"

#include <chrono>
#include <optional>
#include <string>

namespace foresail::retrieve {

/// Days on the asker's wall; `end` is exclusive. A side that is open is nullopt.
struct Period {
    std::optional<std::chrono::sys_days> begin;
    std::optional<std::chrono::sys_days> end;
    std::string text;  ///< "November 2025", "since March 2026", "3 to 10 May 2026".
};

/// Finds the first period and marks its words as used.
std::optional<Period> find_period(Tokens& tokens, std::chrono::sys_days today);

}  // namespace foresail::retrieve
