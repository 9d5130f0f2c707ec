// Sentences to passages: pieces of a size that a search can return and a model can embed.
#pragma once

#include "understand/sentence.h"

#include <span>
#include <string_view>
#include <vector>

namespace foresail::understand {

inline constexpr std::size_t passage_words_max = 80;
inline constexpr std::size_t passage_sentences_max = 4;

/// Spans of one to four sentences of one paragraph (short paragraphs are joined) and about 80
/// words; a longer sentence is cut between words.
std::vector<domain::Span> cut_passages(std::string_view text, std::span<const Sentence> sentences);

}  // namespace foresail::understand
