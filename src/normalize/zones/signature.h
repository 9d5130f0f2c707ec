// Where the signature stands in a stretch of the sender's own words: below "-- ", below closing
// words, below the sender's name, as a block of contact lines; with footers and disclaimers.
#pragma once

#include "normalize/zones/lines.h"
#include "normalize/zones/sender_name.h"

#include <cstddef>
#include <vector>

namespace foresail::normalize::zones {

struct LineRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The signature within lines [begin, end), which are the sender's own; empty where there is none.
/// It ends before `end` where a postscript follows.
LineRange signature_in(const std::vector<Line>& lines, LineRange own, const SenderName& sender);

}  // namespace foresail::normalize::zones
