// How much of a longer sentence's words its sources know. What a small model makes up around one
// right number shares hardly a word with them; a restatement in free words shares many.
#pragma once

#include "insight/guard/claim.h"

#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// The stems of the words that carry meaning and are no part of a claim.
Keys content_stems(const std::vector<Token>& tokens, const Reading& reading);

/// Whether `said`, in the language of the sources, is too long to share so little with them.
[[nodiscard]] bool is_hardly_known(const Keys& said, const std::vector<const Keys*>& sources);

}  // namespace foresail::insight::guarding
