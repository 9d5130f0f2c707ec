// The header of a quoted mail as clients write it out: "From: / Sent: / To: / Subject:" and its
// translations, and Lotus Notes' "Ann Lee / 12/07/2000 10:45 AM / To: / cc: / Subject:".
#pragma once

#include "normalize/zones/lines.h"

#include <cstddef>
#include <vector>

namespace foresail::normalize::zones {

struct HeaderBlock {
    std::size_t begin = 0;
    std::size_t end = 0;            ///< One past its last line; begin where there is none.
    std::size_t looked_at_end = 0;  ///< Where there is none: one past the lines read in vain.

    [[nodiscard]] bool empty() const { return begin == end; }
};

/// The block whose first labelled line is `at`; it may begin above (name, date, separator), but
/// not above `from`.
HeaderBlock header_block(const std::vector<Line>& lines, std::size_t from, std::size_t at);

}  // namespace foresail::normalize::zones
