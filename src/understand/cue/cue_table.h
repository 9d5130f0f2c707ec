// The tables that find_cue() reads.
#pragma once

#include "domain/commitment.h"

#include <memory>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace foresail::understand {

/// A regular expression without regard to case, compiled once.
using Pattern = std::unique_ptr<const re2::RE2>;

/// Group 1 is the cue's words, group 2 what is promised or asked.
struct CuePattern {
    domain::CommitmentKind kind = domain::CommitmentKind::Request;
    double prior = 0;  ///< How often a sentence with these words means it.
    Pattern pattern;
};

struct CueTable {
    std::vector<CuePattern> cues;        ///< The first that matches counts.
    std::vector<Pattern> empty_phrases;  ///< Courtesies and boilerplate: nothing is asked.
    std::vector<Pattern> conditions;     ///< A promise under a condition is none yet.
    std::vector<Pattern> plans;          ///< What speakers say of themselves asks nobody.
};

const CueTable& cue_table_of(std::string_view language);

/// The tables as text, a rule a line: "let NAME = words", "promise 0.85 REGEX",
/// "request 0.9 REGEX", "empty REGEX", "condition REGEX", "plan REGEX". "{NAME}" stands for the
/// words; a line that begins with a space goes on with the one before.
extern const std::string_view english_cues;
extern const std::string_view german_cues;
extern const std::string_view french_cues;
extern const std::string_view spanish_cues;

}  // namespace foresail::understand
