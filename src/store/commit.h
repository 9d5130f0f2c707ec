// Writes one event's effects: records, full text, vectors, facts, commitments and outbox rows, on
// the tables of a transaction that the flow has open. The flow adds the offset and commits.
#pragma once

#include "domain/edit.h"
#include "resolve/contact_directory.h"
#include "resolve/link.h"
#include "store/workspace_store.h"
#include "understand/extract.h"

#include <memory>

namespace foresail::store {

/// A captured activity. Gives commitments their contact, company and deal. An activity that is
/// there already (another mailbox's copy) only widens its audience.
platform::Result<> commit(Tables& tables, const resolve::Links& links,
                          const understand::Reading& reading, domain::Instant at);

/// What a person changed. Errors: NotFound, Conflict (expected_version), InvalidArgument: final,
/// not tried again; the API hands them to the person.
platform::Result<> apply_edit(Tables& tables, const domain::Edit& edit, domain::Instant at,
                              const domain::Viewer& viewer);

/// resolve's view on the transaction's tables. `team` is the workspace's at this moment.
std::unique_ptr<resolve::ContactDirectory> create_directory(const Tables& tables,
                                                            domain::Team team);

}  // namespace foresail::store
