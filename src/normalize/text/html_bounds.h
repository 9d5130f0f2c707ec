// Makes HTML cheap to parse: a tree builder takes quadratic time and deep recursion for nests of
// tags that no person wrote. Comments go, formatting elements (b, font, ...) go or become a
// <span>, and what is nested
// deeper than limits.h allows is flattened.
#pragma once

#include "normalize/notes.h"

#include <string>
#include <string_view>

namespace foresail::normalize {

std::string bounded_html(std::string_view html, Notes& notes);

}  // namespace foresail::normalize
