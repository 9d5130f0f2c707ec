// Currencies in a text, with their amounts: "$94,000", "12.000,50 €", "two million euros",
// "120 MEUR", "thirteen dollars forty five", and a currency alone ("the dollar").
#pragma once

#include "domain/span.h"
#include "understand/money/currency.h"

#include <optional>
#include <string_view>
#include <vector>

namespace foresail::understand::money {

struct Mention {
    domain::Span span;
    std::optional<double> amount;  ///< In `currency`'s own unit: cents are not made dollars.
    Currency currency;
};

/// In the order of the text, without overlaps. `language` decides what "1.500" means where the
/// number alone does not tell.
std::vector<Mention> find_mentions(std::string_view text, std::string_view language);

}  // namespace foresail::understand::money
