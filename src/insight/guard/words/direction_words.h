// Words that say which way a number goes, beyond what it is: up or down, above or below, from or
// to, old or new; and words that say little. All folded as tokens are: "después" is "despus".
#pragma once

#include <string>

namespace foresail::insight::guarding {

/// 1: something rises; -1: it falls; 0 for other words.
int course_of(const std::string& word);
/// As above for phrases, "at least", "no more than", "como máximo"; at most `bound_words_max`
/// words.
int bound_in_words(const std::string& phrase);
inline constexpr std::size_t bound_words_max = 4;
/// 1, 2, ... and -1, -2, ... for words of a pair that exclude each other, "new" and "old"; else 0.
int pole_of(const std::string& word);

/// "Instead of", "not": what stands behind it is not so. At most three words.
bool rejects(const std::string& phrase);
/// "Asked for", "möchte", "?": what somebody would like to have.
bool wishes(const std::string& word);
bool leads_from(const std::string& word);
bool leads_to(const std::string& word);
/// Between the parts of a sentence: ",", "and".
bool separates(const std::string& word);
/// Articles and the like.
bool says_little(const std::string& word);

}  // namespace foresail::insight::guarding
