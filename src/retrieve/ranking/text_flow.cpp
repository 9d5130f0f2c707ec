#include "retrieve/ranking/text_flow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace foresail::retrieve {

namespace {

// Of QMSum's meetings the least coherent has 0.018, shuffled they have at most 0.014 where they
// are short and 0.007 where they are not.
constexpr double coherence_none = 0.008;
constexpr double coherence_full = 0.016;
constexpr std::size_t neighbours_max = 6;
constexpr double heard_words_max = 20;  // "Yeah." says little of what a text is about.
constexpr std::size_t passages_min = 12;

double dot(std::span<const float> a, std::span<const float> b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

}  // namespace

TextFlow::TextFlow(std::vector<double> word_counts, double reach_words)
    : word_counts_{std::move(word_counts)} {
    double begin = 0;
    for (double& count : word_counts_) {
        count = std::max(1.0, count);
        positions_.push_back(begin + count / 2);
        begin += count;
        const auto i = positions_.size() - 1;
        decays_.push_back(i == 0 ? 0 : std::exp((positions_[i - 1] - positions_[i]) / reach_words));
    }
}

// Each pass carries what it has met along, less and less of it.
std::vector<double> TextFlow::around(const std::vector<double>& values) const {
    std::vector<double> sums = values;
    double carried = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        carried *= decays_[i];
        sums[i] += carried;
        carried += values[i];
    }
    carried = 0;
    for (std::size_t i = sums.size(); i-- > 0;) {
        sums[i] += carried;
        carried = (carried + values[i]) * decays_[i];
    }
    return sums;
}

std::vector<double> TextFlow::cosines_around(std::span<const domain::Embedding> embeddings,
                                             const domain::Embedding& asked) const {
    const std::size_t size = asked.size();
    std::vector<double> cosines(embeddings.size());
    std::vector<float> sums(embeddings.size() * size);
    const auto sum_of = [&](std::size_t i) { return std::span{sums}.subspan(i * size, size); };
    std::vector<float> carried(size, 0);
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        const auto weight = static_cast<float>(std::sqrt(word_counts_[i]));
        const auto decay = static_cast<float>(decays_[i]);
        for (std::size_t d = 0; d < size; ++d) {
            carried[d] = carried[d] * decay + weight * embeddings[i][d];
        }
        std::copy(carried.begin(), carried.end(), sum_of(i).begin());
    }
    std::fill(carried.begin(), carried.end(), 0.0F);
    for (std::size_t i = embeddings.size(); i-- > 0;) {
        const auto weight = static_cast<float>(std::sqrt(word_counts_[i]));
        const auto decay = static_cast<float>(decays_[i]);
        const auto sum = sum_of(i);
        for (std::size_t d = 0; d < size; ++d) {
            sum[d] += carried[d];
            carried[d] = (carried[d] + weight * embeddings[i][d]) * decay;
        }
        cosines[i] = dot(sum, asked) / std::max(1e-6, std::sqrt(dot(sum, sum)));
    }
    return cosines;
}

double TextFlow::coherence(std::span<const domain::Embedding> embeddings) const {
    if (embeddings.size() < passages_min) return 0;
    std::vector<double> weights;
    weights.reserve(word_counts_.size());
    for (const double count : word_counts_) {
        weights.push_back(std::sqrt(std::min(count, heard_words_max)));
    }
    double near = 0;
    double near_weight = 0;
    double weight = 0;
    double square_weight = 0;
    std::vector<float> mean(embeddings.front().size(), 0);
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        for (std::size_t k = i + 1; k < std::min(embeddings.size(), i + 1 + neighbours_max); ++k) {
            near += weights[i] * weights[k] * dot(embeddings[i], embeddings[k]);
            near_weight += weights[i] * weights[k];
        }
        for (std::size_t d = 0; d < mean.size(); ++d) {
            mean[d] += static_cast<float>(weights[i]) * embeddings[i][d];
        }
        weight += weights[i];
        square_weight += weights[i] * weights[i];
    }
    const double any = (dot(mean, mean) - square_weight) / (weight * weight - square_weight);
    const double nearer = near / near_weight - any;
    return std::clamp((nearer - coherence_none) / (coherence_full - coherence_none), 0.0, 1.0);
}

}  // namespace foresail::retrieve
