// "5 % off if you sign by Friday": what a sentence makes a number depend on must stand where the
// sources have the number. Judged within one language.
#pragma once

#include "insight/guard/mention.h"

#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// One sentence: the words of its "if" clause, what is said outside of it, and all of its words.
struct Condition {
    Keys condition;              ///< Stems and numbers behind "if"; empty where there is none.
    std::vector<Mention> bound;  ///< The numbers outside of that clause.
    Keys stems;
    std::vector<Mention> mentions;  ///< All of them.
};

Condition condition_of(const std::vector<Token>& tokens, const std::vector<Claim>& claims);

/// Whether the sources have the numbers, and none of them with a word of the condition near.
/// `sources` are in order.
[[nodiscard]] bool is_other_condition(const Condition& said,
                                      const std::vector<const Condition*>& sources);

}  // namespace foresail::insight::guarding
