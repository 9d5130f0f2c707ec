// Something a text states, with the span it stands in: a date, an amount, a phone number, ...
#pragma once

#include "domain/id.h"
#include "domain/span.h"

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace foresail::domain {

enum class FactKind { Date, Money, Percent, Phone, Address, Link };  ///< Address: of mail.

struct Fact {
    FactId id;
    ActivityId activity;
    FactKind kind = FactKind::Date;
    Span span;         ///< In Activity::text.
    std::string text;  ///< The words of the span.
    /// Date {timex, start, end (exclusive), grain}; Money {amount, currency}; Percent
    /// {percent}; Phone {e164}; Address {address}; Link {url}. Times are ISO 8601.
    nlohmann::json value;
};

const char* to_text(FactKind kind);
std::optional<FactKind> parse_fact_kind(std::string_view text);

}  // namespace foresail::domain
