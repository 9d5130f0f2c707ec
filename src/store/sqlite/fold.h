// Text as it is compared and sorted: case, accents, width and spaces made equal.
#pragma once

#include <string>
#include <string_view>

namespace foresail::store {

/// "  Zoë  STRAßE " becomes "zoe strasse". Idempotent.
std::string fold(std::string_view text);

}  // namespace foresail::store
