// A field that was filled in from somewhere, with where it is from. What a person typed always
// wins; among the rest the better kind of source, then the newer one.
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <string>
#include <string_view>

namespace foresail::domain {

/// Weakest first; a stronger source replaces a weaker one.
enum class SourceKind { None, Derived, Header, Signature, Person };

struct Sourced {
    std::string value;
    SourceKind kind = SourceKind::None;
    ActivityId activity;  ///< The mail it stands in; empty for Derived and Person.
    Instant at;
};

/// The one of the two that holds, whatever order they come in.
const Sourced& stronger(const Sourced& a, const Sourced& b);

const char* to_text(SourceKind kind);
SourceKind parse_source_kind(std::string_view text);

}  // namespace foresail::domain
