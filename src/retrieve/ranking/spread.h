// The order of a first page that does not say the same thing ten times: what stands close to what
// was taken counts less, so that the second and third best places of a text come in too. Pure.
#pragma once

#include <cstddef>
#include <vector>

namespace foresail::retrieve {

struct Spread {
    double penalty = 1.1;      ///< For standing beside what was taken.
    double reach_words = 150;  ///< So far away it is 1/e of that.
    std::size_t count = 20;    ///< So many are spread; the others follow by their scores.
};

/// Places, best first; equal ones in their own order. `positions` as of TextFlow.
std::vector<std::size_t> spread_out(const std::vector<double>& scores,
                                    const std::vector<double>& positions, const Spread& spread);

}  // namespace foresail::retrieve
