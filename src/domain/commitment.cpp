#include "domain/commitment.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

constexpr Words<CommitmentKind, 2> kind_words{
    {{{CommitmentKind::Promise, "promise"}, {CommitmentKind::Request, "request"}}}};
constexpr Words<Side, 2> side_words{{{{Side::Ours, "ours"}, {Side::Theirs, "theirs"}}}};
constexpr Words<CommitmentState, 4> state_words{{{{CommitmentState::Open, "open"},
                                                  {CommitmentState::Fulfilled, "fulfilled"},
                                                  {CommitmentState::Withdrawn, "withdrawn"},
                                                  {CommitmentState::Dismissed, "dismissed"}}}};

}  // namespace

bool stands(CommitmentState state) {
    return state == CommitmentState::Open || state == CommitmentState::Fulfilled;
}

const char* to_text(CommitmentKind value) {
    return kind_words.text_of(value);
}
std::optional<CommitmentKind> parse_commitment_kind(std::string_view text) {
    return kind_words.value_of(text);
}
const char* to_text(Side value) {
    return side_words.text_of(value);
}
std::optional<Side> parse_side(std::string_view text) {
    return side_words.value_of(text);
}
const char* to_text(CommitmentState value) {
    return state_words.text_of(value);
}
std::optional<CommitmentState> parse_commitment_state(std::string_view text) {
    return state_words.value_of(text);
}

}  // namespace foresail::domain
