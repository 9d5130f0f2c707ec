#include "domain/connection.h"

#include "domain/words.h"

namespace foresail::domain {
namespace {

constexpr Words<ConnectionKind, 3> kind_words{{{{ConnectionKind::Imap, "imap"},
                                                {ConnectionKind::Ingest, "ingest"},
                                                {ConnectionKind::Import, "import"}}}};
constexpr Words<SyncState, 7> state_words{{{{SyncState::NeverTried, "never_tried"},
                                            {SyncState::Connecting, "connecting"},
                                            {SyncState::Backfilling, "backfilling"},
                                            {SyncState::Live, "live"},
                                            {SyncState::Waiting, "waiting"},
                                            {SyncState::NeedsAttention, "needs_attention"},
                                            {SyncState::Paused, "paused"}}}};

}  // namespace

const char* to_text(ConnectionKind value) {
    return kind_words.text_of(value);
}
std::optional<ConnectionKind> parse_connection_kind(std::string_view text) {
    return kind_words.value_of(text);
}
const char* to_text(SyncState value) {
    return state_words.text_of(value);
}

}  // namespace foresail::domain
