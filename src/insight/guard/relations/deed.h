// What somebody has done that a seller must not make up: approved, signed, bought, cancelled,
// renewed, recommended, chose. The sources must tell of such a deed, of what the sentence speaks
// of, and without an "if" that the sentence leaves out.
#pragma once

#include "insight/guard/claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

struct Deeds {
    Keys kinds;  ///< "approve", "sign", ...
    Keys done;   ///< Those of them that are said to have happened.
    Keys stems;  ///< Of the sentence's other words.
    bool is_conditional = false;
    std::string_view language;
};

Deeds deeds_of(const std::vector<Token>& tokens, std::string_view language);

/// "" or the reason, in plain words.
std::string_view made_up_deed(const Deeds& said, const std::vector<const Deeds*>& sources);

}  // namespace foresail::insight::guarding
