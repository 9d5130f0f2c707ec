// The pieces that amounts are read from: numbers in digits, words and signs.
#pragma once

#include "domain/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::money {

struct Token {
    domain::Span span;
    std::string folded;            ///< Of a word or a sign; empty for digits.
    std::optional<double> number;  ///< Of digits.
    bool is_word = false;          ///< Letters.
};

/// In the order of the text; white space is none. `language` as of find_mentions().
std::vector<Token> read_tokens(std::string_view text, std::string_view language);

}  // namespace foresail::understand::money
