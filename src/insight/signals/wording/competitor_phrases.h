// How a customer says, without a name, that somebody else is in the race; and what says otherwise
// in the same words: their own rivals and suppliers, a race that is over.
#pragma once

#include "insight/signals/phrases.h"

namespace foresail::insight {

/// Made at the first call, for good. Thread-safe.
const Phrases& competitor_phrases();

}  // namespace foresail::insight
