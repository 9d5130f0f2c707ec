// What a mail is about, as one of nine intents, and how its writer feels. Trained by
// training/train_intent.py; models/intent_head.md tells on what and how well.
#pragma once

#include "domain/passage.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand {

struct LabelScore {
    std::string_view label;  ///< "out_of_office". Lives for ever.
    double probability = 0;
};

struct MailIntent {
    /// meeting, pricing, objection, legal, out_of_office, not_interested, introduction, support and
    /// other; likeliest first, they sum up to 1.
    std::vector<LabelScore> intents;
    /// positive, neutral and negative; likeliest first.
    std::vector<LabelScore> sentiments;
};

/// `text` is what is new in the mail, without quotes and signature, and `embedding` its own.
/// English; German, French and Spanish less well. Thread-safe.
MailIntent intent_of(std::string_view text, const domain::Embedding& embedding);

/// "intent_head 0a1b2c3d": other weights have another name.
const std::string& intent_model_name();

}  // namespace foresail::understand
