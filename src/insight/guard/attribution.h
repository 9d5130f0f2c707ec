// Whether a number that the sources do have is said of another thing there: "the warranty lasts 14
// days" where 14 days is the time for returns and the warranty has 24 months. Also what went from 6
// to 4 and not from 4 to 6, what fell and did not rise, what is above and not below. Judged by the
// words that a part of a sentence shares with the parts of a source in the same language, so where
// nothing is shared nothing is said.
#pragma once

#include "insight/guard/claim.h"
#include "insight/guard/mention.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace foresail::insight::guarding {

/// A part of a sentence that speaks of one thing.
struct Part {
    Keys stems;
    Keys front;  ///< Of the part before, where this one leaves its words out: "..., at night six".
    std::vector<Mention> mentions;
    std::unordered_set<int> poles;  ///< Words such as "old" and "new", which exclude each other.
    int course = 0;                 ///< 1: something rises; -1: it falls.
};

/// Of one sentence; `claims` are those read from `tokens`.
std::vector<Part> parts_of(const std::vector<Token>& tokens, const std::vector<Claim>& claims);

/// "points:2" where something went from 6 % to 4 %.
std::vector<std::string> differences(const std::vector<Part>& parts);

/// "" or the reason, in plain words.
std::string_view misattribution(const std::vector<Part>& said,
                                const std::vector<const Part*>& sources);

}  // namespace foresail::insight::guarding
