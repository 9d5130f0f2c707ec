// Something a text states, with the span it stands in: a date, an amount, a phone number, ...
#pragma once

#include "domain/id.h"
#include "domain/span.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace foresail::domain {

/// Address: of mail. Instruction: a sentence of an outside mail that tells software what to do;
/// nothing else is read from it.
enum class FactKind { Date, Money, Percent, Phone, Address, Link, Instruction };

struct Fact {  // NOLINT(bugprone-exception-escape): moving JSON does not throw.
    FactId id;
    ActivityId activity;
    FactKind kind = FactKind::Date;
    Span span;         ///< In Activity::text.
    std::string text;  ///< The words of the span.
    /// Date {timex, start, end (exclusive), grain}; Money {amount, currency}; Percent
    /// {percent}; Phone {e164}; Address {address}; Link {url}; Instruction {probability}. Times are
    /// ISO 8601.
    nlohmann::json value;
};

/// Whether `span` meets a sentence that `facts`, of the same text, mark as an instruction.
bool is_instruction(std::span<const Fact> facts, Span span);

const char* to_text(FactKind kind);
std::optional<FactKind> parse_fact_kind(std::string_view text);

}  // namespace foresail::domain
