// Whether a mail's newest words ask something that waits for an answer.
#pragma once

#include "domain/activity.h"
#include "domain/span.h"

#include <optional>

namespace foresail::insight {

/// The last real question in the sender's own words; greetings like "How are you?" are none.
std::optional<domain::Span> find_question(const domain::Activity& activity);

}  // namespace foresail::insight
