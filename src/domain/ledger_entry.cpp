#include "domain/ledger_entry.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

constexpr Words<EntryKind, 7> kind_words{{{{EntryKind::Kept, "kept"},
                                           {EntryKind::Confirmed, "confirmed"},
                                           {EntryKind::Withdrawn, "withdrawn"},
                                           {EntryKind::Moved, "moved"},
                                           {EntryKind::Reopened, "reopened"},
                                           {EntryKind::Dismissed, "dismissed"},
                                           {EntryKind::Corrected, "corrected"}}}};
constexpr Words<EntryState, 4> state_words{{{{EntryState::Applied, "applied"},
                                             {EntryState::Proposed, "proposed"},
                                             {EntryState::Accepted, "accepted"},
                                             {EntryState::Rejected, "rejected"}}}};

}  // namespace

const char* to_text(EntryKind value) {
    return kind_words.text_of(value);
}
const char* to_text(EntryState value) {
    return state_words.text_of(value);
}
std::optional<EntryKind> parse_entry_kind(std::string_view text) {
    return kind_words.value_of(text);
}
std::optional<EntryState> parse_entry_state(std::string_view text) {
    return state_words.value_of(text);
}

}  // namespace foresail::domain
