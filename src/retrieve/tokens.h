// A question cut into words, each with what understood it: what nobody understood is the topic.
#pragma once

#include "domain/span.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

struct Token {
    domain::Span span;
    std::string text;    ///< As typed.
    std::string folded;  ///< Without case and accents.
    bool is_capital = false;
    bool is_used = false;  ///< Part of a period, a party or a cue.
};

using Tokens = std::vector<Token>;

/// At most this many words of a question are looked at.
inline constexpr std::size_t token_count_max = 64;

/// Keeps addresses, domains, dates and numbers whole ("ann@client.example", "2026-03-02",
/// "PO-4711"); cuts "qu'avons-nous" into three and drops a possessive "'s".
Tokens split_question(std::string_view text);

void mark_used(Tokens& tokens, std::size_t begin, std::size_t end);

}  // namespace foresail::retrieve
