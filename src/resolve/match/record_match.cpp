#include "resolve/match/record_match.h"

#include "resolve/match/field_weights.h"
#include "resolve/match/record_blocks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace foresail::resolve {

namespace {

// Pairs below it are neither told nor used to link others.
constexpr double kept_from = 0.05;
constexpr double linking_from = 0.8;
constexpr std::size_t links_max = 20;  // Of one record.

using Probabilities = std::map<RecordPlaces, double>;

std::vector<Comparison> compare(const std::vector<MatchRecord>& records) {
    std::vector<Comparison> comparisons;
    for (const RecordPlaces& places : pairs_to_compare(records)) {
        const auto& a = records[places.first].fields;
        const auto& b = records[places.second].fields;
        Comparison comparison{places, {}};
        comparison.fields.reserve(std::min(a.size(), b.size()));
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            comparison.fields.push_back(likeness_of(a[i], b[i]));
        }
        comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

// Two damaged copies may have little in common but the record that both are copies of.
void link_over_third(Probabilities& found, std::size_t record_count) {
    std::vector<std::vector<std::pair<std::uint32_t, double>>> links(record_count);
    for (const auto& [places, probability] : found) {
        if (probability < linking_from) continue;
        links[places.first].emplace_back(places.second, probability);
        links[places.second].emplace_back(places.first, probability);
    }
    for (const auto& of_one : links) {
        if (of_one.size() > links_max) continue;
        for (std::size_t i = 0; i < of_one.size(); ++i) {
            for (std::size_t k = i + 1; k < of_one.size(); ++k) {
                const auto [first, second] = std::minmax(of_one[i].first, of_one[k].first);
                double& probability = found[{first, second}];
                probability = std::max(probability, of_one[i].second * of_one[k].second);
            }
        }
    }
}

}  // namespace

std::vector<MatchPair> match_records(const std::vector<MatchRecord>& records,
                                     double probability_min) {
    const auto comparisons = compare(records);
    const FieldWeights weights{records, comparisons};
    Probabilities found;
    for (const Comparison& comparison : comparisons) {
        const double probability = 1 / (1 + std::exp(-weights.log_odds(comparison)));
        if (probability >= kept_from) found[comparison.places] = probability;
    }
    // Twice: also copies of copies.
    link_over_third(found, records.size());
    link_over_third(found, records.size());
    std::vector<MatchPair> pairs;
    for (const auto& [places, probability] : found) {
        if (probability >= probability_min) {
            pairs.push_back({places.first, places.second, probability});
        }
    }
    return pairs;
}

}  // namespace foresail::resolve
