// A claim: a piece of a text that must be vouched for, as keys. The same reader runs over a
// sentence (whose claims need keys) and over the sources (whose claims give them), so that "12 %"
// and "twelve percent" meet as "percent:12".
#pragma once

#include "domain/span.h"
#include "insight/guard/token.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace foresail::insight::guarding {

using Keys = std::unordered_set<std::string>;

struct Claim {
    domain::Span span;
    std::string_view what;                         ///< "the amount", for the reason.
    std::vector<std::vector<std::string>> any_of;  ///< Ways to vouch; each needs all of its keys.
    std::vector<std::string> gives;                ///< Keys it vouches for, as a source.
};

[[nodiscard]] bool is_covered(const Claim& claim, const Keys& keys);

struct Reading {
    std::vector<Claim> claims;
    std::vector<bool> is_read;  ///< A token each: part of a claim, so no name.
};

/// Numbers, amounts, percentages, periods, dates, times, addresses, promises of money. `language`
/// as in understand/date.h; it decides what 3/4 and "May" mean.
Reading read_claims(const std::vector<Token>& tokens, std::string_view text,
                    std::string_view language);

}  // namespace foresail::insight::guarding
