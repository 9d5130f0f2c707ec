// Orders passages that are at hand for a question: words (BM25) and meaning (cosines), each made
// comparable by its mean and spread, and what the neighbours say: turns that stand together answer
// together. Pure; the constants were tuned on half of QMSum's meetings (bench/analyze).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

struct RankingWeights {
    double words = 0.5;
    double near = 0.5;
    double beside = 0.75;  ///< Of a passage's neighbours; theirs count a half, and so on.
    double length = 0.43;  ///< Of the logarithm of the length: a longer turn says more.
};

/// Places in `passages`, best first; equal ones in their own order. `cosines` one a passage, or
/// empty where there are none.
std::vector<std::size_t> rank_passages(std::span<const std::string> passages,
                                       std::string_view query, std::span<const float> cosines,
                                       const RankingWeights& weights = {});

}  // namespace foresail::retrieve
