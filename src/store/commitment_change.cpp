#include "store/commitment_change.h"

#include "store/announcement.h"

namespace foresail::store {

using domain::CommitmentState;
using domain::EntryKind;
using platform::Result;

void take_effect(domain::Commitment& commitment, const domain::LedgerEntry& entry) {
    switch (entry.kind) {
        case EntryKind::Kept:
            commitment.state = CommitmentState::Fulfilled;
            break;
        case EntryKind::Withdrawn:
            commitment.state = CommitmentState::Withdrawn;
            break;
        case EntryKind::Dismissed:
            commitment.state = CommitmentState::Dismissed;
            break;
        case EntryKind::Reopened:
            commitment.state = CommitmentState::Open;
            break;
        case EntryKind::Moved:
            commitment.due = entry.due;
            break;
        case EntryKind::Confirmed:
        case EntryKind::Corrected:
            break;
    }
}

Result<> put_version(Tables& tables, domain::Commitment& commitment, domain::Instant at) {
    ++commitment.version;
    TRY_VOID(tables.commitments.put(commitment));
    Announcement announcement{.topic = "commitment.updated",
                              .id = commitment.id.text,
                              .contacts = {},
                              .company = commitment.company,
                              .deal = commitment.deal,
                              .thread = {},
                              .audience = commitment.audience};
    if (!commitment.contact.empty()) announcement.contacts = {commitment.contact};
    return announce(tables, announcement, at);
}

Result<> put_change(Tables& tables, domain::Commitment& commitment,
                    const domain::LedgerEntry& entry, domain::Instant at) {
    TRY_VOID(tables.ledger.put(entry));
    return put_version(tables, commitment, at);
}

}  // namespace foresail::store
