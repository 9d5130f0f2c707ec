// The small model beside the rules: how likely a sentence asks or commits somebody to something.
// Trained by training/train_requests.py; models/request_head.md tells on what and how well.
#pragma once

#include <string_view>

namespace foresail::understand {

/// A calibrated probability, for English. Thread-safe.
double request_probability(std::string_view sentence);

/// From here on the model alone says yes: best F1 on the sentences it was trained on, each judged
/// by a model that had not seen it.
double request_threshold();

/// From here on the model may propose a request where no rule found any: at least 0.85 of those are
/// right, counted in the same way.
double proposal_threshold();

}  // namespace foresail::understand
