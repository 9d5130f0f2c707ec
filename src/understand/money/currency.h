// The world's currencies and their minor units, by the words and signs they are written with.
#pragma once

#include <optional>
#include <string_view>

namespace foresail::understand::money {

struct Currency {
    std::string_view unit;  ///< "United States dollar"; "Dollar" where no country is told.
    std::string_view iso;   ///< ISO 4217; empty where the words leave the country open.
    /// What `iso` is taken for where it is open: "USD" for a bare "$". Empty for what has no code.
    std::string_view assumed_iso;
    double factor = 1;  ///< Of a minor unit to its major one: 0.01 for cents.
    bool is_weak =
        false;  ///< Other words are written so too ("won", "mark"): only behind a number.
    bool is_sign = false;  ///< "$", "€": may stand before the number without a space.
};

/// The most words a phrase may have, a sign counted as one and full stops not at all.
inline constexpr std::size_t phrase_words_max = 4;

/// `phrase` is folded (understand/date/lexicon.h), one space between words. Null: no currency.
const Currency* currency_of(std::string_view phrase);

/// One with the same code, by its code in capitals.
const Currency* currency_of_iso(std::string_view iso);

/// The table, a line each: "ISO|Unit: words", "(ISO)|Unit: words" where the code is only assumed,
/// "FACTOR ISO|Unit: words" for minor units. A word that begins with "?" is weak.
extern const std::string_view currency_table;

}  // namespace foresail::understand::money
