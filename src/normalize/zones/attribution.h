// The line that names whom a reply quotes: "On Monday Ann wrote:", in many languages, wrapped or
// not.
#pragma once

#include "normalize/zones/lines.h"

#include <cstddef>
#include <vector>

namespace foresail::normalize::zones {

/// One past the last line of the attribution that begins at line `at`; `at` where none does.
/// Weak ones ("Ann wrote:") count only where a quoted line follows.
std::size_t attribution_end(const std::vector<Line>& lines, std::size_t at);

}  // namespace foresail::normalize::zones
