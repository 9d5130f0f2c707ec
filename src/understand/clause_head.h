// Which of the 41 kinds of clause that CUAD's lawyers marked a clause of a contract is. Trained by
// training/train_clauses.py; models/clause_head.md tells on what and how well. English only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand {

struct ClauseScore {
    std::string_view category;  ///< As CUAD names it: "Cap On Liability". Lives for ever.
    double probability = 0;     ///< Given that it is one of the 41 at all; they sum up to 1.
};

/// All 41, likeliest first, by words alone. The first 400 words of `text` are read. Thread-safe.
std::vector<ClauseScore> clause_scores(std::string_view text);

/// How far `text` is on the side of each category, in scores_of()'s order. For those who know more
/// of it than its words.
std::vector<double> clause_margins(std::string_view text);

/// All 41, likeliest first, from a number each: exp(margin), over the sum of all.
std::vector<ClauseScore> scores_of(const std::vector<double>& margins);

}  // namespace foresail::understand
