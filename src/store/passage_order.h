// The order of passages that were found.
#pragma once

#include "store/passages.h"

namespace foresail::store {

/// Best first. Which of two equal ones stands first must not hang on when they were stored: read
/// anew, a mail would change places with others. The newer one does, for ids begin with the time.
inline bool stands_before(const PassageHit& a, const PassageHit& b) {
    if (a.score != b.score) return a.score > b.score;
    return a.activity != b.activity ? a.activity > b.activity : a.ordinal < b.ordinal;
}

}  // namespace foresail::store
