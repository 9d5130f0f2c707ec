// Who is cheaper, faster, longer, ... than whom. A sentence that compares two must say it as a
// source does, or as the numbers do that the sources give the two.
#pragma once

#include "insight/guard/relations/party.h"
#include "insight/guard/statement.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

struct Comparison {
    std::string_view dimension;  ///< "price", "speed", ...
    int sign = 0;                ///< 1: the subject has more of it.
    Keys subject;
    Keys object;  ///< Empty where it is not said.
};

/// `known_names` are those of the sources.
std::vector<Comparison> comparisons_of(const std::vector<Token>& tokens, const Reading& reading,
                                       const Keys& known_names);

/// "" or the reason, in plain words.
std::string_view wrong_comparison(const std::vector<Comparison>& said,
                                  const std::vector<const Comparison*>& sources,
                                  const std::vector<const Witness*>& witnesses);

}  // namespace foresail::insight::guarding
