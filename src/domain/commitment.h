// A promise or a request: who owes what to whom and by when, with the sentence that says so.
#pragma once

#include "domain/audience.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresail::domain {

enum class CommitmentKind { Promise, Request };  ///< "I will send ..." / "Could you send ...?"
enum class Side { Ours, Theirs };                ///< Who has to act.
/// Overdue is none of them: it follows from the due date and the time of looking.
enum class CommitmentState {
    Open,
    Fulfilled,
    Withdrawn,  ///< Taken back by who promised, or released by whom it was owed to.
    Dismissed   ///< It was no commitment.
};

struct DueDate {
    Instant at;  ///< The last moment: a day means its end in the sender's zone.
    bool has_time = false;
    std::string text;  ///< "by Friday".
    Span span;
};

struct Commitment {
    CommitmentId id;
    ActivityId activity;
    WorkspaceId workspace;
    CommitmentKind kind = CommitmentKind::Promise;
    Side side = Side::Ours;
    CommitmentState state = CommitmentState::Open;
    std::string debtor;    ///< Address of who has to act.
    std::string creditor;  ///< Address of whom it is owed to.
    ContactId contact;     ///< The outside party of the two; set when stored.
    CompanyId company;
    DealId deal;
    std::string quote;      ///< The sentence.
    Span span;              ///< Of the quote in Activity::text.
    std::string what;       ///< The sentence's core: "send the signed order form".
    std::string condition;  ///< "if you sign by Friday": owed only then. Empty: owed anyway.
    std::optional<DueDate> due;
    double confidence = 0;  ///< Calibrated probability.
    Instant said_at;
    CommitmentId answered_by;  ///< Request: the promise that answers it; set when stored.
    Audience audience;
    bool state_by_hand = false;  ///< A person set it: a later mail proposes, and changes nothing.
    bool due_by_hand = false;    ///< As state_by_hand.
    std::int64_t version = 1;
};

/// It is still owed or was done: what it answers need not be answered again.
bool stands(CommitmentState state);

const char* to_text(CommitmentKind kind);
const char* to_text(Side side);
const char* to_text(CommitmentState state);
std::optional<CommitmentKind> parse_commitment_kind(std::string_view text);
std::optional<Side> parse_side(std::string_view text);
std::optional<CommitmentState> parse_commitment_state(std::string_view text);

}  // namespace foresail::domain
