#include "store/settling/settlement.h"

#include "store/commitment_change.h"

#include <algorithm>

namespace foresail::store {

namespace {

using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentState;
using domain::EntryKind;
using domain::EntryState;
using domain::LedgerEntry;
using platform::Result;
using understand::Settlement;

// Of a promise that a later mail says again with another date.
constexpr double said_again_confidence = 0.8;

/// The due date that comes from the words of a mail isn't where a person's is: the words and their
/// place are the entry's.
domain::DueDate without_place(domain::DueDate due) {
    due.span = {};
    return due;
}

Heard heard_of(const resolve::Links& links, const understand::Reading& reading) {
    const domain::Activity& activity = links.activity;
    const domain::Participant* sender = domain::sender_of(activity);
    return {.saying = {.activity = activity.id,
                       .sent_at = activity.sent_at,
                       .speaker = sender == nullptr ? "" : sender->address,
                       .direction = activity.direction},
            .audience = activity.audience,
            .signals = reading.signals};
}

/// Whether all who may see the commitment may see the mail: else the change would tell them of it.
bool is_seen_by_all(const domain::Audience& mail, const domain::Audience& commitment) {
    if (mail.everyone) return true;
    return !commitment.everyone && std::includes(mail.users.begin(), mail.users.end(),
                                                 commitment.users.begin(), commitment.users.end());
}

/// A person's word stands: a mail can only ask whether it still holds.
bool is_set_by_hand(const Commitment& commitment, EntryKind kind) {
    if (kind == EntryKind::Confirmed) return false;
    return kind == EntryKind::Moved ? commitment.due_by_hand : commitment.state_by_hand;
}

LedgerEntry entry_of(const Settlement& settlement, const Commitment& commitment,
                     const Heard& heard) {
    const bool may_change = settlement.confidence >= understand::settle_min &&
                            is_seen_by_all(heard.audience, commitment.audience) &&
                            !is_set_by_hand(commitment, settlement.kind);
    LedgerEntry entry{
        .id = domain::derive_id<domain::LedgerEntryId>(
            heard.saying.sent_at, {"ledger", settlement.commitment.text, heard.saying.activity.text,
                                   domain::to_text(settlement.kind)}),
        .commitment = settlement.commitment,
        .kind = settlement.kind,
        .state = may_change ? EntryState::Applied : EntryState::Proposed,
        .at = heard.saying.sent_at,
        .activity = heard.saying.activity,
        .span = settlement.span,
        .quote = settlement.quote,
        .confidence = settlement.confidence};
    if (settlement.due) entry.due = settlement.due;
    return entry;
}

Result<> put_settlement(Tables& tables, Commitment& commitment, const LedgerEntry& entry,
                        domain::Instant at) {
    if (entry.state == EntryState::Applied) {
        take_effect(commitment, entry);
        if (entry.kind == EntryKind::Moved && entry.due) commitment.due = without_place(*entry.due);
    }
    return put_change(tables, commitment, entry, at);
}

/// What the mail's signals do to `owed`. Gives the entries that were applied.
Result<std::vector<LedgerEntry>> apply(Tables& tables, const Heard& heard,
                                       std::vector<Unsettled>& owed, domain::Instant at) {
    std::vector<understand::Candidate> candidates;
    for (const Unsettled& one : owed) {
        if (one.changed_at && heard.saying.sent_at <= *one.changed_at) continue;
        candidates.push_back(
            {.commitment = &one.commitment,
             .is_same_thread = one.is_same_thread,
             .is_kept_by_mail = one.commitment.state == CommitmentState::Fulfilled &&
                                !one.commitment.state_by_hand});
    }
    std::vector<LedgerEntry> applied;
    for (const Settlement& settlement :
         understand::settle(heard.saying, heard.signals, candidates)) {
        const auto at_one = std::find_if(owed.begin(), owed.end(), [&](const Unsettled& one) {
            return one.commitment.id == settlement.commitment;
        });
        const LedgerEntry entry = entry_of(settlement, at_one->commitment, heard);
        TRY_VOID(put_settlement(tables, at_one->commitment, entry, at));
        if (entry.state != EntryState::Applied) continue;
        at_one->changed_at = entry.at;
        applied.push_back(entry);
    }
    return applied;
}

bool is_within_move(const Commitment& commitment, const std::vector<LedgerEntry>& applied) {
    return std::any_of(applied.begin(), applied.end(), [&](const LedgerEntry& entry) {
        return entry.kind == EntryKind::Moved && entry.span.contains(commitment.span);
    });
}

/// An open promise of the same thread that `later` says again.
Unsettled* find_said_before(std::vector<Unsettled>& owed, const Commitment& later) {
    for (Unsettled& one : owed) {
        const bool is_open = one.commitment.state == CommitmentState::Open;
        const bool is_newer = !one.changed_at || later.said_at > *one.changed_at;
        if (is_open && is_newer && one.is_same_thread &&
            one.commitment.kind == domain::CommitmentKind::Promise &&
            understand::says_again(one.commitment, later)) {
            return &one;
        }
    }
    return nullptr;
}

/// "I will send you the quote on Tuesday" after "... by Friday": the same promise, moved.
Result<bool> move_said_again(Tables& tables, const Heard& heard, std::vector<Unsettled>& owed,
                             const Commitment& later, domain::Instant at) {
    Unsettled* before = find_said_before(owed, later);
    if (before == nullptr || !later.due) return false;
    if (before->commitment.due && before->commitment.due->at == later.due->at) return true;
    Settlement settlement{.commitment = before->commitment.id,
                          .kind = EntryKind::Moved,
                          .confidence = said_again_confidence,
                          .span = later.span,
                          .quote = later.quote,
                          .due = later.due};
    const LedgerEntry entry = entry_of(settlement, before->commitment, heard);
    // A move that a person has to confirm first leaves the later promise standing on its own.
    if (entry.state != EntryState::Applied) return false;
    TRY_VOID(put_settlement(tables, before->commitment, entry, at));
    before->changed_at = entry.at;
    return true;
}

/// A promise of the later mail that only told the new date of `commitment` is no second one.
Result<> drop_said_again(Tables& tables, const Commitment& commitment, const LedgerEntry& move,
                         domain::Instant at) {
    domain::Viewer viewer{.workspace = commitment.workspace};
    if (!commitment.audience.users.empty()) viewer.user = commitment.audience.users.front();
    TRY(const auto found,
        tables.commitments.list(viewer, {.activity = move.activity}, {.limit = page_size_max}));
    for (Commitment later : found.items) {
        if (later.state != CommitmentState::Open || later.state_by_hand ||
            later.debtor != commitment.debtor || !move.span.contains(later.span)) {
            continue;
        }
        const LedgerEntry entry{.id = domain::derive_id<domain::LedgerEntryId>(
                                    move.at, {"said before", later.id.text, commitment.id.text}),
                                .commitment = later.id,
                                .kind = EntryKind::Dismissed,
                                .at = move.at,
                                .activity = commitment.activity,
                                .span = commitment.span,
                                .quote = commitment.quote,
                                .confidence = move.confidence};
        take_effect(later, entry);
        TRY_VOID(put_change(tables, later, entry, at));
    }
    return {};
}

}  // namespace

Result<std::set<CommitmentId>> settle_earlier(Tables& tables, const resolve::Links& links,
                                              const understand::Reading& reading,
                                              domain::Instant at) {
    std::set<CommitmentId> said_again;
    const Heard heard = heard_of(links, reading);
    if (heard.saying.speaker.empty()) return said_again;
    TRY_VOID(tables.ledger.put_heard(heard));
    if (heard.signals.empty() && reading.commitments.empty()) return said_again;
    TRY(auto owed,
        tables.ledger.unsettled(links.activity.thread, links.contacts, links.activity.sent_at));
    if (owed.empty()) return said_again;
    TRY(const auto applied, apply(tables, heard, owed, at));
    for (Commitment later : reading.commitments) {
        later.audience = links.activity.audience;
        bool is_said = is_within_move(later, applied);
        if (!is_said) {
            TRY(is_said, move_said_again(tables, heard, owed, later, at));
        }
        if (is_said) said_again.insert(later.id);
    }
    return said_again;
}

Result<> settle_by_later(Tables& tables, const resolve::Links& links,
                         const std::vector<Commitment>& commitments, domain::Instant at) {
    if (commitments.empty()) return {};
    TRY(const auto all, tables.ledger.heard(links.activity.thread, links.activity.sent_at));
    std::vector<Unsettled> owed;
    owed.reserve(commitments.size());
    for (const Commitment& one : commitments) owed.push_back({.commitment = one});
    for (const Heard& heard : all) {
        TRY(const auto applied, apply(tables, heard, owed, at));
        for (const LedgerEntry& entry : applied) {
            if (entry.kind != EntryKind::Moved) continue;
            for (const Unsettled& one : owed) {
                if (one.commitment.id != entry.commitment) continue;
                TRY_VOID(drop_said_again(tables, one.commitment, entry, at));
            }
        }
    }
    return {};
}

}  // namespace foresail::store
