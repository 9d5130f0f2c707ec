// The tables that find_cue() reads.
#pragma once

#include "domain/commitment.h"
#include "understand/cue/rule_text.h"

#include <string_view>
#include <vector>

namespace foresail::understand {

/// Group 1 is the cue's words, group 2 what is promised or asked.
struct CuePattern {
    domain::CommitmentKind kind = domain::CommitmentKind::Request;
    double prior = 0;  ///< How often a sentence with these words means it.
    Pattern pattern;
};

struct CueTable {
    std::vector<CuePattern> cues;        ///< The first that matches counts.
    std::vector<Pattern> empty_phrases;  ///< Courtesies and boilerplate: nothing is asked.
    std::vector<Pattern> doubts;         ///< "Maybe": nothing is promised.
    std::vector<Pattern> conditions;     ///< Group 1 is "if you sign by Friday".
    std::vector<Pattern> indirect;       ///< "I will check": the "if" behind it is a question.
    std::vector<Pattern> plans;          ///< What speakers say of themselves asks nobody.
    std::vector<Pattern> asks;           ///< Words to the reader: no other statement may ask.
};

const CueTable& cue_table_of(std::string_view language);

/// The tables as text (cue/rule_text.h): "promise 0.85 REGEX", "request 0.9 REGEX", "empty REGEX",
/// "doubt REGEX", "condition REGEX", "indirect REGEX",
/// "plan REGEX", "ask REGEX".
extern const std::string_view english_cues;
extern const std::string_view german_cues;
extern const std::string_view french_cues;
extern const std::string_view spanish_cues;

}  // namespace foresail::understand
