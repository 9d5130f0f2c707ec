// How likely somebody answers a mail within a day: a logistic model over what the history says of
// the pair, the person and everyone, each shrunk towards the next where it is thin. Trained by
// training/train_follow_up.py on mails of a European institution; answer_chance.md is its card.
#pragma once

#include "insight/follow_up/mail_history.h"

#include <array>

namespace foresail::insight {

inline constexpr std::size_t answer_feature_count = 26;

/// What the model looks at; `side_mails` is how many others the sender wrote to at that moment.
/// Where the history ends more than a day before the query it is looked at as of its end.
std::array<double, answer_feature_count> answer_features(const MailHistory& history,
                                                         const MailEvent& query, double side_mails);

/// That `query.to` answers `query.from` within 24 h of `query.at_s`.
double answer_chance(const MailHistory& history, const MailEvent& query, double side_mails);

}  // namespace foresail::insight
