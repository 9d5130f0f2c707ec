// The words of money: currencies, scales and numbers, in four languages.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresail::understand {

/// What a folded word or phrase means; at most one of the three.
struct MoneyWord {
    std::string currency;  ///< ISO 4217.
    double scale = 0;      ///< A million is 1e6.
    double number = 0;     ///< "two" is 2.
};

inline constexpr std::size_t money_phrase_words_max = 3;

/// `phrase` is folded (understand/date/lexicon.h), one space between words. A bare "$" or "dollar"
/// is the US one, "pound" the British.
std::optional<MoneyWord> money_word(std::string_view phrase);

/// Of a currency's minor units to its major one: 0.01 for cents; 1 for what is no minor unit.
double minor_unit(std::string_view phrase);

}  // namespace foresail::understand
