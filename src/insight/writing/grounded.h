// Lets a language model write from sources and keeps of it what the sources say: the router and the
// grounding guard as one call, for whoever drafts. Where there is no model, or nothing of its text
// holds, the caller shows its template and the quotes.
#pragma once

#include "inference/router/router.h"
#include "insight/guard/guard.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <vector>

namespace foresail::insight {

struct GroundedTask {
    inference::WritingTask task;
    std::vector<GuardSource> sources;  ///< The most important first: the last ones may not fit.
    std::string instruction;           ///< What to write, in the rep's language.
    std::size_t tokens_max = 300;
    std::chrono::steady_clock::time_point deadline;
    std::stop_token stop;
    UncitedSentence uncited = UncitedSentence::Cut;
};

struct GroundedText {
    std::string shown;  ///< Empty: show the quotes.
    std::vector<GuardRemoval> removed;
    inference::Tier tier = inference::Tier::Own;
    std::string model;
};

/// Of each source this much is given to the model, and of all of them together.
inline constexpr std::size_t grounded_source_bytes_max = 4'000;
inline constexpr std::size_t grounded_bytes_max = 10'000;

/// Errors: those of Router::write() and guard().
platform::Result<GroundedText> write_grounded(inference::Router& router, const GroundedTask& task);

}  // namespace foresail::insight
