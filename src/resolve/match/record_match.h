// Which of many records are the same person's or company's: agreement of their fields, weighed as
// by Fellegi and Sunter (1969), where a rare value that agrees says more than a common one, a value
// with a typing error says something, and a missing one nothing. Two records that are both the same
// as a third are the same. Pure; the weights come from the records themselves.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace foresail::resolve {

struct MatchRecord {
    std::vector<std::string> fields;  ///< Folded; the same field at the same place; "" unknown.
};

struct MatchPair {
    std::size_t first = 0;  ///< Places in the records; first < second.
    std::size_t second = 0;
    double probability = 0;
};

/// Pairs from `probability_min` on, in order of their places. Only records that have something
/// rare in common are compared: 5,000 records take seconds.
std::vector<MatchPair> match_records(const std::vector<MatchRecord>& records,
                                     double probability_min);

}  // namespace foresail::resolve
