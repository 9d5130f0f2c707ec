#include "retrieve/ranking/spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace foresail::retrieve {

std::vector<std::size_t> spread_out(const std::vector<double>& scores,
                                    const std::vector<double>& positions, const Spread& spread) {
    std::vector<std::size_t> rest(scores.size());
    std::iota(rest.begin(), rest.end(), std::size_t{0});
    std::stable_sort(rest.begin(), rest.end(),
                     [&](std::size_t x, std::size_t y) { return scores[x] > scores[y]; });
    std::vector<double> left = scores;
    std::vector<std::size_t> places;
    while (places.size() < std::min(spread.count, scores.size())) {
        const auto best = std::max_element(rest.begin(), rest.end(),
                                           [&](auto x, auto y) { return left[x] < left[y]; });
        const std::size_t taken = *best;
        rest.erase(best);
        places.push_back(taken);
        for (const std::size_t place : rest) {
            const double away = std::abs(positions[place] - positions[taken]);
            left[place] -= spread.penalty * std::exp(-away / spread.reach_words);
        }
    }
    places.insert(places.end(), rest.begin(), rest.end());
    return places;
}

}  // namespace foresail::retrieve
