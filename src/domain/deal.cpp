#include "domain/deal.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

constexpr Words<StageKind, 3> stage_kind_words{
    {{{StageKind::Open, "open"}, {StageKind::Won, "won"}, {StageKind::Lost, "lost"}}}};

}  // namespace

const char* to_text(StageKind value) {
    return stage_kind_words.text_of(value);
}
std::optional<StageKind> parse_stage_kind(std::string_view text) {
    return stage_kind_words.value_of(text);
}

}  // namespace foresail::domain
