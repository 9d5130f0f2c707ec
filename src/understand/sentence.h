// A text to its sentences: knows bullets, greetings, hard-wrapped lines and abbreviations of
// English, German, French and Spanish.
#pragma once

#include "domain/span.h"

#include <string_view>
#include <vector>

namespace foresail::understand {

struct Sentence {
    domain::Span span;              ///< In the whole text, without white space around it.
    bool begins_paragraph = false;  ///< After an empty line, or at the begin.
};

/// The sentences of `within`, in order. None is longer than `sentence_bytes_max`: what is longer is
/// cut at a space.
std::vector<Sentence> split_sentences(std::string_view text, domain::Span within);

inline constexpr std::size_t sentence_bytes_max = 2000;

}  // namespace foresail::understand
