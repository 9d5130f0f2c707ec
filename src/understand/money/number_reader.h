// Numbers in words: "two hundred and five thousand", "twenty-five", "half a million".
#pragma once

#include "understand/money/number_words.h"
#include "understand/money/token.h"

#include <optional>
#include <string_view>
#include <vector>

namespace foresail::understand::money {

using Tokens = std::vector<Token>;

/// The longest word or phrase of a number at `at`; moves behind it.
std::optional<NumberWord> read_number_word(const Tokens& tokens, std::size_t& at,
                                           std::string_view language);

/// The whole number at `at`; moves behind it.
std::optional<double> read_number_words(const Tokens& tokens, std::size_t& at,
                                        std::string_view language);

}  // namespace foresail::understand::money
