// Numbers in digits and in words, in English, German, French and Spanish.
#pragma once

#include "insight/guard/token.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace foresail::insight::guarding {

struct Number {
    double value = 0;
    std::size_t token_count = 1;
    bool is_ordinal = false;
    bool is_in_digits = false;
    bool is_article = false;  ///< "one", "ein", "une": as often an article as a number.
};

/// "1,500", "1.500,00", "1'500", "0.5". A lone mark before three digits groups thousands.
std::optional<double> digits_value(std::string_view plain);

/// The number that begins at the first of `tokens`: "1500", "twelve hundred", "quatre-vingt-dix",
/// "fünfundzwanzigtausend", "14th", "fourteenth".
std::optional<Number> read_number(std::span<const Token> tokens);

/// The number in front of a German compound ("zweiwöchig", "dreimonatig"), with the rest of the
/// word.
std::optional<std::pair<double, std::string>> number_in_front(std::string_view folded);

/// "1500", "12.5": one way of writing each value, for keys.
std::string value_key(double value);

}  // namespace foresail::insight::guarding
