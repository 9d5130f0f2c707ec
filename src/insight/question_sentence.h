// Whether a mail's newest words ask something that waits for an answer.
#pragma once

#include "domain/activity.h"
#include "domain/fact.h"
#include "domain/span.h"

#include <optional>
#include <span>

namespace foresail::insight {

/// The last real question in the sender's own words; greetings like "How are you?" are none, and
/// neither is what `facts` mark as an instruction to software.
std::optional<domain::Span> find_question(const domain::Activity& activity,
                                          std::span<const domain::Fact> facts);

}  // namespace foresail::insight
