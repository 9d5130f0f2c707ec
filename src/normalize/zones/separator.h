// Lines that part what is new from what is forwarded or quoted: "-----Original Message-----",
// "Begin forwarded message:", "--- Forwarded by Ann on ... ---", in many languages.
#pragma once

#include "normalize/zones/lines.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace foresail::normalize::zones {

/// One past the last line of the separator that begins at line `at`; `at` where none does.
std::size_t separator_end(const std::vector<Line>& lines, std::size_t at);

/// "_______" or "-------": a line drawn by characters, at least five long.
bool is_rule(std::string_view text);

}  // namespace foresail::normalize::zones
