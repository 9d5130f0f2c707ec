#include "retrieve/fusion.h"

#include "store/passage_order.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace foresail::retrieve {

namespace {

void sort_best_first(std::vector<FusedHit>& hits) {
    std::sort(hits.begin(), hits.end(), [](const FusedHit& a, const FusedHit& b) {
        return a.score != b.score ? a.score > b.score : stands_before(a.hit, b.hit);
    });
}

}  // namespace

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
    sort_best_first(hits);
    return hits;
}

void support_neighbours(std::vector<FusedHit>& hits, const NeighbourWeights& weights) {
    std::map<std::pair<domain::ActivityId, int>, double> scores;
    for (const FusedHit& one : hits) scores[{one.hit.activity, one.hit.ordinal}] = one.score;
    for (FusedHit& one : hits) {
        for (int away = 1; away <= weights.reach; ++away) {
            const double share = weights.share * std::pow(weights.decay, away - 1);
            for (const int ordinal : {one.hit.ordinal - away, one.hit.ordinal + away}) {
                const auto beside = scores.find({one.hit.activity, ordinal});
                if (beside != scores.end()) one.score += share * beside->second;
            }
        }
    }
    sort_best_first(hits);
}

}  // namespace foresail::retrieve
