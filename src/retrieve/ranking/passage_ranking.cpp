#include "retrieve/ranking/passage_ranking.h"

#include "retrieve/ranking/passage_words.h"
#include "retrieve/ranking/text_flow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace foresail::retrieve {

namespace {

// BM25's: how soon a word that comes again counts no more, and how much length is held against it.
constexpr double k1 = 0.6;
constexpr double b = 0.75;
constexpr double k1_around = 1.2;
// What hardly differs shall not decide.
constexpr double length_spread_min = 0.3;

/// A word that was asked for: what it counts, and how often each passage has it.
struct AskedWord {
    double weight = 0;
    std::vector<double> times;
};

struct WordCounts {
    std::vector<AskedWord> asked;
    std::vector<double> lengths;  ///< Words that count, for each passage.
    std::vector<double> spoken;   ///< All words, by their blanks.
};

WordCounts count_words(const RankedPassages& passages) {
    WordCounts counts;
    std::unordered_map<std::string, std::size_t> places;
    for (const auto& [word, weight] : asked_words(passages.query)) {
        places.emplace(word, counts.asked.size());
        counts.asked.push_back({weight, std::vector<double>(passages.texts.size(), 0)});
    }
    for (std::size_t i = 0; i < passages.texts.size(); ++i) {
        const std::string& text = passages.texts[i];
        const auto words = words_of(text);
        for (const std::string& word : words) {
            const auto place = places.find(word);
            if (place != places.end()) ++counts.asked[place->second].times[i];
        }
        counts.lengths.push_back(static_cast<double>(words.size()));
        counts.spoken.push_back(1 + static_cast<double>(std::count(text.begin(), text.end(), ' ')));
    }
    for (AskedWord& word : counts.asked) {
        const auto count = static_cast<double>(word.times.size());
        const auto found =
            count - static_cast<double>(std::count(word.times.begin(), word.times.end(), 0.0));
        word.weight *= std::log(1 + (count - found + 0.5) / (found + 0.5));
    }
    return counts;
}

std::vector<double> score_words(const WordCounts& counts) {
    const auto count = static_cast<double>(counts.lengths.size());
    const double total = std::accumulate(counts.lengths.begin(), counts.lengths.end(), 0.0);
    const double mean = std::max(1.0, total / count);
    std::vector<double> scores(counts.lengths.size(), 0);
    for (const AskedWord& word : counts.asked) {
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const double length = 1 - b + b * counts.lengths[i] / mean;
            const double times = word.times[i];
            scores[i] += word.weight * times * (k1 + 1) / (times + k1 * length);
        }
    }
    return scores;
}

// Every place is surrounded by as many words: no length to hold against any.
std::vector<double> score_words_around(const WordCounts& counts, const TextFlow& flow) {
    std::vector<double> scores(counts.lengths.size(), 0);
    for (const AskedWord& word : counts.asked) {
        const auto around = flow.around(word.times);
        for (std::size_t i = 0; i < scores.size(); ++i) {
            scores[i] += word.weight * around[i] / (around[i] + k1_around);
        }
    }
    return scores;
}

void add_standardised(std::vector<double>& sum, const std::vector<double>& scores, double weight,
                      double spread_min = 1e-9) {
    const auto count = static_cast<double>(scores.size());
    const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / count;
    double spread = 0;
    for (const double score : scores) spread += (score - mean) * (score - mean);
    spread = std::max(std::sqrt(spread / count), spread_min);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        sum[i] += weight * (scores[i] - mean) / spread;
    }
}

std::vector<double> cosines_of(const RankedPassages& passages) {
    std::vector<double> cosines;
    cosines.reserve(passages.embeddings.size());
    for (const domain::Embedding& one : passages.embeddings) {
        cosines.push_back(std::inner_product(one.begin(), one.end(), passages.asked.begin(), 0.0F));
    }
    return cosines;
}

}  // namespace

std::vector<std::size_t> rank_passages(const RankedPassages& passages,
                                       const RankingWeights& weights) {
    if (passages.texts.empty()) return {};
    const WordCounts counts = count_words(passages);
    const TextFlow flow{counts.spoken, weights.reach_words};
    const double flowing = flow.coherence(passages.embeddings);
    const double listed = 1 - flowing;
    std::vector<double> scores(passages.texts.size(), 0);
    if (flowing > 0) {
        add_standardised(scores, score_words_around(counts, flow), flowing * weights.words_around);
        add_standardised(scores, flow.cosines_around(passages.embeddings, passages.asked),
                         flowing * weights.meaning_around);
    }
    if (listed > 0) {
        add_standardised(scores, score_words(counts), listed * weights.words);
        if (!passages.embeddings.empty()) {
            add_standardised(scores, cosines_of(passages), listed * weights.meaning);
        }
    }
    std::vector<double> lengths;
    lengths.reserve(counts.lengths.size());
    for (const double length : counts.lengths) lengths.push_back(std::log(1 + length));
    add_standardised(scores, lengths, weights.length, length_spread_min);
    Spread spread = weights.spread;
    spread.penalty *= flowing;
    return spread_out(scores, flow.positions(), spread);
}

}  // namespace foresail::retrieve
