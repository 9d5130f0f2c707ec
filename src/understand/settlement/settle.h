// What a mail does to what was owed before it: which promises and requests it keeps, confirms,
// takes back, moves or shows to be still open, each with the words that show it. Pure.
#pragma once

#include "domain/commitment.h"
#include "domain/ledger_entry.h"
#include "understand/settlement/signal.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace foresail::understand {

/// From here on a mail changes the ledger; from `propose_min` on a person is asked.
inline constexpr double settle_min = 0.75;
inline constexpr double propose_min = 0.5;

/// The mail that the signals are of.
struct Saying {
    domain::ActivityId activity;
    domain::Instant sent_at;
    std::string speaker;  ///< Address.
    domain::Direction direction = domain::Direction::Inbound;
};

/// A commitment that the mail may settle: an open one, or one that an earlier mail has kept.
struct Candidate {
    const domain::Commitment* commitment = nullptr;
    bool is_same_thread = true;
    bool is_kept_by_mail = false;
};

struct Settlement {
    domain::CommitmentId commitment;
    domain::EntryKind kind = domain::EntryKind::Kept;
    double confidence = 0;
    domain::Span span;
    std::string quote;
    std::optional<domain::DueDate> due;  ///< Moved: to when.
};

/// At most one a commitment, the surest; none below `propose_min`. Commitments that are not older
/// than the mail are left alone.
std::vector<Settlement> settle(const Saying& saying, std::span<const Signal> signals,
                               std::span<const Candidate> candidates);

/// Whether `later`, a promise of a later mail of the same thread, says again what `earlier` says:
/// the same thing owed by the same one.
bool says_again(const domain::Commitment& earlier, const domain::Commitment& later);

}  // namespace foresail::understand
