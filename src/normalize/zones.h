// Splits a mail's text into the newest reply, quoted parts and the signature, in English, German,
// French and Spanish at least. Measured on public data by bench/ and in zones_test.cpp.
#pragma once

#include "domain/activity.h"

#include <string_view>
#include <vector>

namespace foresail::normalize {

/// Zones in order, covering all of `text` but blank lines. `header`: the mail's header fields as
/// text where at hand (helps to tell the signature by the sender's name), else "".
std::vector<domain::Zone> split_zones(std::string_view text, std::string_view header);

}  // namespace foresail::normalize
