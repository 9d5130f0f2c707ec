// "All", "always", "never": how far a sentence goes, and where its sources go less far.
#pragma once

#include "insight/guard/claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

struct Extent {
    Keys all_stems;  ///< Of what "all" counts.
    bool is_always = false;
    bool is_never = false;
    bool is_partial = false;  ///< "Of which", "only some", "40 % of".
    Keys stems;               ///< Of all words.
};

Extent extent_of(const std::vector<Token>& tokens);

/// "" or the reason, in plain words.
std::string_view overstatement(const Extent& said, const std::vector<const Extent*>& sources);

}  // namespace foresail::insight::guarding
