// Business sentences put together by a number: enough variety for a vocabulary that behaves like
// mail (few common words, many rare ones).
#pragma once

#include <cstddef>
#include <string>

namespace foresail::bench {

/// About 40 words; the same number gives the same text.
std::string sample_text(std::size_t number);

/// A question about the text of that number.
std::string sample_question(std::size_t number);

}  // namespace foresail::bench
