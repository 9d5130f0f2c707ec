#include "domain/fact.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

constexpr Words<FactKind, 6> kind_words{{{{FactKind::Date, "date"},
                                          {FactKind::Money, "money"},
                                          {FactKind::Percent, "percent"},
                                          {FactKind::Phone, "phone"},
                                          {FactKind::Address, "address"},
                                          {FactKind::Link, "link"}}}};

}  // namespace

const char* to_text(FactKind value) {
    return kind_words.text_of(value);
}
std::optional<FactKind> parse_fact_kind(std::string_view text) {
    return kind_words.value_of(text);
}

}  // namespace foresail::domain
