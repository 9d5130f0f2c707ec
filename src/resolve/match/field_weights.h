// What it says that two records' values of a field are the same, alike or different: learnt from
// the records themselves by expectation and maximization, from a guess that holds for few of them.
// Pure.
#pragma once

#include "resolve/match/record_blocks.h"
#include "resolve/match/value_likeness.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace foresail::resolve {

/// How each field of two records compares.
struct Comparison {
    RecordPlaces places;
    std::vector<Likeness> fields;
};

class FieldWeights {
public:
    FieldWeights(const std::vector<MatchRecord>& records,
                 const std::vector<Comparison>& comparisons);

    /// The logarithm of the odds that both are one.
    [[nodiscard]] double log_odds(const Comparison& comparison) const;

private:
    using Shares = std::array<double, likeness_count>;
    void count_values();
    void sample_others();
    void learn(const std::vector<Comparison>& comparisons);
    [[nodiscard]] double weight(std::size_t field, const Comparison& comparison) const;

    const std::vector<MatchRecord>& records_;
    std::vector<std::unordered_map<std::string, std::size_t>> counts_;
    std::vector<Shares> if_same_;   ///< Of true pairs.
    std::vector<Shares> if_other_;  ///< Of two at random.
    double prior_ = 0;
};

}  // namespace foresail::resolve
