// Which of the named has or lacks what: "the Starter plan comes without the parent portal". Only
// what the sources say of the same name with the same words counts, in one language.
#pragma once

#include "insight/guard/relations/party.h"

#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// A clause: whom and what it speaks of.
struct Holding {
    Keys holders;
    Keys stems;  ///< Of its other words; of what is held.
    bool is_held = false;
    bool is_named = false;       ///< The clause names its holders itself.
    bool is_possession = false;  ///< It says that something is had or lacked.
};

/// Of one sentence, clause by clause. "It" stands for what the clause before spoke of.
std::vector<Holding> holdings_of(const std::vector<Token>& tokens, const Reading& reading,
                                 std::string_view language, const Keys& known_names);

/// What the sources say of what a sentence says is held, or is not.
enum class Held { AsSaid, Otherwise, Unknown };

/// Whether the sources say all that a clause says, and of other names alone.
[[nodiscard]] bool is_said_of_others(const std::vector<Holding>& said,
                                     const std::vector<const Holding*>& sources);

Held held_in(const std::vector<Holding>& said, const std::vector<const Holding*>& sources);

}  // namespace foresail::insight::guarding
