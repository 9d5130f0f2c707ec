#include "domain/sourced.h"

#include "domain/words.h"

#include <tuple>

namespace foresail::domain {
namespace {

constexpr Words<SourceKind, 5> words{{{{SourceKind::None, "none"},
                                       {SourceKind::Derived, "derived"},
                                       {SourceKind::Header, "header"},
                                       {SourceKind::Signature, "signature"},
                                       {SourceKind::Person, "person"}}}};

}  // namespace

const Sourced& stronger(const Sourced& a, const Sourced& b) {
    // The value is the last resort, so that two of the same moment don't depend on their order.
    const auto rank = [](const Sourced& s) { return std::tie(s.kind, s.at, s.value); };
    return rank(a) < rank(b) ? b : a;
}

const char* to_text(SourceKind kind) {
    return words.text_of(kind);
}
SourceKind parse_source_kind(std::string_view text) {
    return words.value_of(text).value_or(SourceKind::None);
}

}  // namespace foresail::domain
