// The language of a question, and its words that name no topic. Folded; pure.
#pragma once

#include "retrieve/tokens.h"

#include <string>
#include <string_view>

namespace foresail::retrieve {

/// "en", "de", "fr" or "es": the one whose function words the question has most of.
std::string language_of(const Tokens& tokens);

/// Articles, pronouns, auxiliaries, question words, and what every question to a search says
/// ("find", "mails").
bool is_stop_word(std::string_view word, std::string_view language);

}  // namespace foresail::retrieve
