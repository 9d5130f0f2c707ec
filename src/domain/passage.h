// A piece of an activity of a size that a search can return: one to a few sentences.
#pragma once

#include "domain/id.h"
#include "domain/span.h"

#include <array>
#include <string>
#include <vector>

namespace foresail::domain {

inline constexpr std::size_t embedding_dimensions = 384;  ///< MiniLM-L6-v2.
using Embedding = std::vector<float>;                     ///< Unit length, or empty.

struct Passage {
    ActivityId activity;
    int ordinal = 0;
    Span span;         ///< In Activity::text.
    std::string text;  ///< The words of the span.
    Embedding embedding;
};

/// Where something shown is from. The page links each quote to it.
struct Citation {
    ActivityId activity;
    Span span;
    std::string quote;
};

}  // namespace foresail::domain
