// Words that say a number or a power of ten, in four languages: "twenty", "half a", "million".
#pragma once

#include <optional>
#include <string_view>

namespace foresail::understand::money {

/// One of the two.
struct NumberWord {
    double number = 0;  ///< "two" is 2, "half a" 0.5.
    double scale = 0;   ///< A million is 1e6, a hundred 100.
};

inline constexpr std::size_t number_phrase_words_max = 2;

/// `phrase` is folded. Numbers of other languages than `language` are none ("once" is Spanish for
/// eleven); an unknown language has those of all four.
std::optional<NumberWord> number_word(std::string_view phrase, std::string_view language);

}  // namespace foresail::understand::money
