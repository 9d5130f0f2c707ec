// Whether a sentence says yes where its source says no, or for certain what the source says
// perhaps. Judged only where the sentence repeats most of a source's sentence, in the same
// language.
#pragma once

#include "insight/guard/token.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace foresail::insight::guarding {

/// What a clause of a sentence speaks of, and whether it says no.
struct Clause {
    std::unordered_set<std::string> stems;
    bool is_negated = false;
    bool is_lacking = false;  ///< "Without": with a "no" before it, that is a yes.
};

/// What a sentence speaks of and how.
struct Stance {
    std::unordered_set<std::string> stems;  ///< Of its words that carry meaning, and its numbers.
    std::vector<Clause> clauses;
    bool is_negated = false;
    bool is_hedged = false;    ///< "might", "perhaps".
    bool is_possible = false;  ///< "can": as a restatement of "may" it is hedged enough.
    bool is_question = false;
};

Stance stance_of(const std::vector<Token>& tokens, std::string_view language);

/// "" or the reason, in plain words.
std::string_view contradiction(const Stance& said, const std::vector<const Stance*>& sources);

}  // namespace foresail::insight::guarding
