// Wordings by which a sentence tells software what to do, in German, French and Spanish, and signs
// that are the same in any language (tags of prompts, hidden text). Written by hand: there is no
// public set of them. docs/INTELLIGENCE.md tells what they catch.
#pragma once

#include <string_view>

namespace foresail::understand {

/// What a wording says of itself, set by judgement: on the sentences that were written after the
/// wordings nine of ten that they caught were instructions.
inline constexpr double probability_of_wording = 0.9;

/// Whether `sentence` is worded so. Thread-safe, linear in the sentence.
bool is_worded_as_instruction(std::string_view sentence);

/// More words of German, French or Spanish than of English, in the sentence or else in all of its
/// mail: nothing for a model of English.
bool is_in_another_language(std::string_view sentence, std::string_view mail);

}  // namespace foresail::understand
