// Orders passages that are at hand for a question. Where they are one text that flows past (a
// meeting, a call), what counts is what is said around a passage, in words (BM25) and in meaning:
// turns that stand together answer together. Where they are a mere list, each counts for itself.
// Pure. The few constants were chosen on QMSum's meetings, see bench/analyze/measure_passages.py.
#pragma once

#include "domain/passage.h"
#include "retrieve/ranking/spread.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::retrieve {

struct RankingWeights {
    double words_around = 0.75;
    double meaning_around = 0.85;
    double reach_words = 300;
    double words = 0.5;    ///< Of a mere list.
    double meaning = 0.5;  ///< Likewise.
    double length = 0.05;  ///< Of the logarithm of the length: a longer turn says more.
    Spread spread;
};

/// What is ranked, and the embeddings of each and of the question; empty where there are none.
struct RankedPassages {
    std::span<const std::string> texts;
    std::span<const domain::Embedding> embeddings;
    std::string_view query;
    const domain::Embedding& asked;
};

/// Places in the texts, best first; equal ones in their own order.
std::vector<std::size_t> rank_passages(const RankedPassages& passages,
                                       const RankingWeights& weights = {});

}  // namespace foresail::retrieve
