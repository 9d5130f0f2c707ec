// A quantity, date or time of a sentence with what stands around it: above or below, each month or
// each year.
#pragma once

#include "insight/guard/claim.h"

#include <string>
#include <vector>

namespace foresail::insight::guarding {

struct Mention {
    std::vector<std::string> keys;
    std::string kind;          ///< "percent", "money", "duration", "number", "date", "time"; or "".
    int bound = 0;             ///< 1: "above", "after" it; -1: "below", "before" it.
    int turn = 0;              ///< 1: "from" it; -1: "to" it.
    int era = 0;               ///< -1: of "last year"; 1: of "this year", "today".
    Keys rates;                ///< "month" for "a month", "monthly".
    bool is_rejected = false;  ///< "Not 36", "instead of 36".
    Keys stems;                ///< Of the words that stand nearest to it.
    std::string noun;          ///< Stem of what a bare number counts: "sites".
};

/// The claim that begins at the token `at` as a mention; nothing where none does.
const Claim* claim_at(const std::vector<Claim>& claims, const Token& token);
Mention mention_of(const Claim& claim, const std::vector<Token>& tokens, std::size_t at);

[[nodiscard]] bool shares_key(const Mention& a, const Mention& b);

/// The rates that are said anywhere in `tokens`.
Keys rates_in(const std::vector<Token>& tokens);

}  // namespace foresail::insight::guarding
