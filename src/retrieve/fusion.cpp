#include "retrieve/fusion.h"

#include <algorithm>
#include <unordered_map>

namespace foresail::retrieve {

std::vector<FusedHit> fuse(const std::vector<store::PassageHit>& by_words,
                           const std::vector<store::PassageHit>& near,
                           const FusionWeights& weights) {
    std::unordered_map<std::int64_t, FusedHit> fused;
    for (std::size_t rank = 0; rank < by_words.size(); ++rank) {
        FusedHit& one = fused[by_words[rank].row];
        one.hit = by_words[rank];
        one.by_words = true;
        one.score += weights.words / (weights.rank_offset + static_cast<double>(rank + 1));
    }
    for (std::size_t rank = 0; rank < near.size(); ++rank) {
        FusedHit& one = fused[near[rank].row];
        one.hit = near[rank];
        one.cosine = near[rank].score;
        one.score += weights.near / (weights.rank_offset + static_cast<double>(rank + 1));
    }
    std::vector<FusedHit> hits;
    hits.reserve(fused.size());
    for (auto& [row, one] : fused) hits.push_back(one);
    std::sort(hits.begin(), hits.end(), [](const FusedHit& a, const FusedHit& b) {
        return a.score != b.score ? a.score > b.score : a.hit.row > b.hit.row;
    });
    return hits;
}

}  // namespace foresail::retrieve
