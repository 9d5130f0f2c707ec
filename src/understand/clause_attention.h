// What a clause is, told from what the encoder makes of each of its tokens: each of CUAD's 41
// categories looks for the tokens that speak of it (attention by label), so "exclusive" counts
// wherever it stands in a long clause. Trained by training/train_clause_attention.py;
// models/clause_attention.md tells on what and how well. English only.
#pragma once

#include "inference/token_encoder.h"
#include "understand/clause_head.h"

#include <string_view>
#include <vector>

namespace foresail::understand {

/// All 41, likeliest first, from the words of `text` and the vectors of its tokens. Thread-safe.
std::vector<ClauseScore> clause_scores(std::string_view text,
                                       const inference::TokenVectors& tokens);

}  // namespace foresail::understand
