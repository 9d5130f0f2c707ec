// Who a sentence speaks of: names that the sources know, and the two sides of a mail. "We" and
// "you" are one, for a mail's "you" is our "we".
#pragma once

#include "insight/guard/claim.h"

#include <string>
#include <vector>

namespace foresail::insight::guarding {

inline constexpr const char* either_side = "#side";  ///< "We", "yours".

struct Party {
    std::size_t at = 0;  ///< The token.
    std::string name;    ///< Folded, or `either_side`.
};

std::vector<Party> parties_in(const std::vector<Token>& tokens, const Keys& known_names);

/// The parties between two tokens; where there are none, the last name before them.
Keys parties_between(const std::vector<Party>& parties, std::size_t begin, std::size_t end);

}  // namespace foresail::insight::guarding
