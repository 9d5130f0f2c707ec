// Whether a passage has to do with a question at all: the floor under which "nothing found" is the
// honest answer. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

/// Cosines of MiniLM from which on a passage answers for itself, and below which it must share
/// words with the question. Unrelated texts reach 0.2, seldom 0.3.
inline constexpr double cosine_enough = 0.36;
inline constexpr double cosine_with_words = 0.2;

/// The words in the form in which they are compared, without endings.
std::vector<std::string> stems_of(const std::vector<std::string>& words);

/// The share of `stems` that `text` has.
double coverage(const std::vector<std::string>& stems, std::string_view text);

/// `cosine` 0: unknown.
bool is_relevant(double cosine, double coverage, std::size_t stem_count);

/// Whether less is enough: where what stands beside it in its activity is relevant.
bool is_relevant_beside(double cosine, double coverage);

}  // namespace foresail::retrieve
