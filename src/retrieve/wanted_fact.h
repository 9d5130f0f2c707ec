// What an answer has to state: "how much" wants an amount, "when" a date, "phone number" a number.
// Pure.
#pragma once

#include "domain/fact.h"
#include "retrieve/question.h"
#include "retrieve/tokens.h"

#include <optional>
#include <string_view>

namespace foresail::retrieve {

/// Marks the words that say nothing else as used.
std::optional<domain::FactKind> read_wanted(Tokens& tokens, std::string_view language);

/// Whoever asks "how much does Ann pay" need not read "pay" in the answer: an amount says it. Drops
/// such words where the question is narrowed otherwise.
void drop_words_of(domain::FactKind wanted, Question& question);

}  // namespace foresail::retrieve
