// The core of a sentence that promises or asks: "send the signed order form".
#pragma once

#include "domain/span.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresail::understand {

/// `core` and `due` are spans of the sentence; the words of `due` are left out where they stand at
/// the end. One line, at most 200 bytes.
std::string core_clause(std::string_view sentence, domain::Span core,
                        std::optional<domain::Span> due);

/// Whether a core says by itself what it is about: "send the order form", but not "send it to me"
/// or "let me know".
bool stands_alone(std::string_view what);

}  // namespace foresail::understand
