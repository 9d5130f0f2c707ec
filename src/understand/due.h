// When something is due, as its sentence says it.
#pragma once

#include "domain/activity.h"
#include "domain/commitment.h"

#include <optional>

namespace foresail::understand {

/// The date in `sentence` (a span of the activity's text) that says by when; dates behind the
/// words of `core` (a span of the sentence) come first. Nothing for durations, repeated dates, what
/// lies before the mail, "now", and a date in a thing's name ("your 2/26 fax"); a date in another
/// clause or in `condition` (a span of the sentence) is that of another deed.
std::optional<domain::DueDate> find_due(const domain::Activity& activity, domain::Span sentence,
                                        domain::Span core,
                                        std::optional<domain::Span> condition = {});

}  // namespace foresail::understand
