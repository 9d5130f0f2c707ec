// What a mail does to the ledger: it settles what was owed before it, and what it promises may have
// been settled by mails that came to us earlier. Part of commit().
#pragma once

#include "resolve/link.h"
#include "store/workspace_store.h"
#include "understand/extract.h"

#include <set>
#include <vector>

namespace foresail::store {

/// Keeps the mail's signals and applies them to the commitments before it. Gives those of the
/// mail's own commitments that only say an earlier one again: they are no second promise.
platform::Result<std::set<domain::CommitmentId>> settle_earlier(Tables& tables,
                                                                const resolve::Links& links,
                                                                const understand::Reading& reading,
                                                                domain::Instant at);

/// Applies what the later mails of the thread, which are stored already, said of `commitments`.
platform::Result<> settle_by_later(Tables& tables, const resolve::Links& links,
                                   const std::vector<domain::Commitment>& commitments,
                                   domain::Instant at);

}  // namespace foresail::store
