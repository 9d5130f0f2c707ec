// A sentence to the commitment in it: who owes what to whom, and by when.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"

#include <optional>

namespace foresail::understand {

/// `sentence` is a span of the activity's text. Confidence is how often the words mean it; nothing
/// where there is nobody to owe or to be owed.
std::optional<domain::Commitment> read_commitment(const domain::Activity& activity,
                                                  domain::Span sentence);

/// A request that no rule knows and of which the model is sure: in an English mail to a few people,
/// at most.
std::optional<domain::Commitment> propose_request(const domain::Activity& activity,
                                                  domain::Span sentence);

}  // namespace foresail::understand
