// How a customer says that the price is too high for them, or asks for a lower one; and what says
// otherwise in the same words: praise of a price, prices of others, offers of our own.
#pragma once

#include "insight/signals/phrases.h"

namespace foresail::insight {

/// Made at the first call, for good. Thread-safe.
const Phrases& price_phrases();

}  // namespace foresail::insight
