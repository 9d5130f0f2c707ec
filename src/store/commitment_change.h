// The ways in which a commitment changes: each writes the row and its line in the history, and
// tells the pages.
#pragma once

#include "domain/ledger_entry.h"
#include "store/workspace_store.h"

namespace foresail::store {

/// What `kind` makes of the commitment's state and due date.
void take_effect(domain::Commitment& commitment, const domain::LedgerEntry& entry);

/// Writes the commitment's next version.
platform::Result<> put_version(Tables& tables, domain::Commitment& commitment, domain::Instant at);

/// Writes both, with the commitment's next version.
platform::Result<> put_change(Tables& tables, domain::Commitment& commitment,
                              const domain::LedgerEntry& entry, domain::Instant at);

}  // namespace foresail::store
