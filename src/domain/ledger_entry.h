// A line in the history of a commitment: what a later mail or a person did to it, with the words
// that show it or the one who said so.
#pragma once

#include "domain/commitment.h"

#include <nlohmann/json.hpp>

namespace foresail::domain {

using LedgerEntryId = Id<struct LedgerEntryTag>;

enum class EntryKind {
    Kept,
    Confirmed,  ///< By the other side, after it was kept.
    Withdrawn,
    Moved,      ///< To another due date.
    Reopened,   ///< It was not kept after all, or a person says so.
    Dismissed,  ///< By a person: it was no commitment.
    Corrected   ///< By a person: words, parties.
};

/// Where the words of a mail are weak, a person is asked before anything changes.
enum class EntryState { Applied, Proposed, Accepted, Rejected };

struct LedgerEntry {
    LedgerEntryId id;
    CommitmentId commitment;
    EntryKind kind = EntryKind::Kept;
    EntryState state = EntryState::Applied;
    Instant at;           ///< The mail's time, or that of the person's change.
    ActivityId activity;  ///< The mail; empty where a person did it.
    Span span;            ///< In its text; empty where an attachment's name shows it.
    std::string quote;
    double confidence = 0;
    std::optional<DueDate> due;  ///< Moved: to when; nothing: to no date.
    UserId by;                   ///< The person, also the one who accepted or rejected.
    nlohmann::json before = nlohmann::json::object();  ///< What a person changed: the fields as
    nlohmann::json after = nlohmann::json::object();   ///< they were, and as they are.
};

const char* to_text(EntryKind kind);
const char* to_text(EntryState state);
std::optional<EntryKind> parse_entry_kind(std::string_view text);
std::optional<EntryState> parse_entry_state(std::string_view text);

}  // namespace foresail::domain
