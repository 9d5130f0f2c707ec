// The numbers of a clause that a limit can be held against: "thirty (30) days", "Net 45", "1.5% per
// month", "USD 100,000". English.
#pragma once

#include "domain/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::contract {

enum class Measure { Days, Percent, Money };

struct Quantity {
    Measure measure = Measure::Days;
    double amount = 0;     ///< Durations in days: a month is 30, a year 365; money in its unit.
    domain::Span span;     ///< In the text given.
    std::string currency;  ///< ISO 4217, of money; may be empty.
    std::string text;      ///< As it stands there.
};

/// In the order of the text, at most quantity_count_max.
std::vector<Quantity> find_quantities(std::string_view text);

inline constexpr std::size_t quantity_count_max = 60;

/// "45 days" -> 45, "12 months" -> 360, "1 year" -> 365, "5 %" -> 5, "100000 USD" -> 100000: what
/// a playbook writes. nullopt where it is something else.
std::optional<Quantity> read_quantity(std::string_view text);

}  // namespace foresail::understand::contract
