#include "domain/fact.h"

#include "domain/words.h"

#include <algorithm>

namespace foresail::domain {
namespace {

constexpr Words<FactKind, 7> kind_words{{{{FactKind::Date, "date"},
                                          {FactKind::Money, "money"},
                                          {FactKind::Percent, "percent"},
                                          {FactKind::Phone, "phone"},
                                          {FactKind::Address, "address"},
                                          {FactKind::Link, "link"},
                                          {FactKind::Instruction, "instruction"}}}};

}  // namespace

bool is_instruction(std::span<const Fact> facts, Span span) {
    return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
        return fact.kind == FactKind::Instruction && fact.span.begin < span.end &&
               span.begin < fact.span.end;
    });
}

const char* to_text(FactKind value) {
    return kind_words.text_of(value);
}
std::optional<FactKind> parse_fact_kind(std::string_view text) {
    return kind_words.value_of(text);
}

}  // namespace foresail::domain
