// What is kept of what the intent model says of a mail: labels that it is sure enough of, and
// nothing where it is not. docs/INTELLIGENCE.md tells what the thresholds were chosen by.
#pragma once

#include "domain/activity.h"
#include "domain/likely_intent.h"
#include "domain/passage.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace foresail::understand {

/// From there on, and not "other".
inline constexpr double intent_probability_min = 0.95;
/// From there on, and not "neutral": the sentiments are surer than they are right.
inline constexpr double sentiment_probability_min = 0.95;
/// The model learned from short mails: of reports and newsletters it knows nothing.
inline constexpr std::size_t intent_text_bytes_max = 1'500;

/// What the model reads of a mail: the words that are new in it. nullopt for what is long, for what
/// is in a language other than English, German, French and Spanish, and for what nobody outside
/// wrote by hand but answers of machines, which may say who is away.
std::optional<std::string> intent_text(const domain::Activity& activity);

/// The passages of the same text stand for what an embedding of the whole would say, which would
/// cost the model as much again: their mean. nullopt without any.
std::optional<domain::LikelyIntent> likely_intent(std::string_view text,
                                                  std::span<const domain::Passage> passages);

}  // namespace foresail::understand
