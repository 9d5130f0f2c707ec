// Two rankings into one, by reciprocal ranks: what stands high in either is high, what stands in
// both is higher. Ranks, since BM25 and cosines can't be compared. Pure.
//
// The constants were tuned on half of QMSum's meetings (bench/retrieve) and hold for the other
// half.
#pragma once

#include "store/passages.h"

#include <cstdint>
#include <vector>

namespace foresail::retrieve {

struct FusionWeights {
    double rank_offset = 5;  ///< How slowly a rank loses weight.
    double words = 0.75;
    double near = 1;
};

struct FusedHit {
    store::PassageHit hit;
    double score = 0;
    double cosine = 0;  ///< 0 where the vectors didn't find it.
    bool by_words = false;
};

/// Best first; equal ones by their own scores, then the newest first.
std::vector<FusedHit> fuse(const std::vector<store::PassageHit>& by_words,
                           const std::vector<store::PassageHit>& near,
                           const FusionWeights& weights = {});

/// How much passages of an activity that were found say for those beside them.
struct NeighbourWeights {
    double share = 0.4;  ///< Of the score of the one beside; of the next one `decay` of it.
    double decay = 0.8;
    int reach = 4;  ///< Passages.
};

/// What stands together answers together: a hit gains from hits beside it. Best first again.
void support_neighbours(std::vector<FusedHit>& hits, const NeighbourWeights& weights = {});

}  // namespace foresail::retrieve
