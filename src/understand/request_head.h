// The small model beside the rules: how likely a sentence asks or commits somebody to something.
// Trained by training/train_requests.py; models/request_head.md tells on what and how well.
#pragma once

#include "domain/passage.h"
#include "understand/cue/cue.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace foresail::understand {

/// Index and value of the features that are not zero; `embedding` is of the whole sentence.
std::vector<std::pair<int, float>> request_features(std::string_view sentence,
                                                    const std::optional<Cue>& cue,
                                                    const domain::Embedding& embedding);

/// From here on the model alone says yes: best F1 on the sentences it was trained on.
inline constexpr double request_threshold = 0.45;

inline constexpr int request_hash_count = 4096;
inline constexpr int request_feature_count = request_hash_count + 384 + 8;

/// A calibrated probability, for English.
double request_probability(std::string_view sentence, const std::optional<Cue>& cue,
                           const domain::Embedding& embedding);

}  // namespace foresail::understand
