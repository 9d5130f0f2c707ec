// Comparatives: "cheaper", "plus rapide", "más caro", "langsamer", each by what it compares.
#pragma once

#include "insight/guard/token.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

struct Degree {
    std::string_view dimension;
    int sign = 0;         ///< 1: more of it; -1: less; 0: none stands there.
    std::size_t end = 0;  ///< The token behind it.
};

/// The comparative that begins at the token `at`.
Degree degree_at(const std::vector<Token>& tokens, std::size_t at);

/// "Than", "als", "que".
bool is_than(const std::string& word);

}  // namespace foresail::insight::guarding
