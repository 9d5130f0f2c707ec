// What a finder of facts gives: a kind, a span of the text it was given, and the value.
#pragma once

#include "domain/fact.h"
#include "domain/span.h"

#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::understand {

struct Found {
    domain::FactKind kind = domain::FactKind::Link;
    domain::Span span;
    nlohmann::json value;  ///< As domain::Fact::value.
};

}  // namespace foresail::understand
