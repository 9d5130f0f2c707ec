// The history of a workspace's commitments: what later mails and people did to them.
#pragma once

#include "domain/audience.h"
#include "domain/ledger_entry.h"
#include "platform/result.h"
#include "store/page.h"
#include "understand/settlement/settle.h"

#include <optional>
#include <vector>

namespace foresail::store {

/// A commitment that a mail may settle.
struct Unsettled {
    domain::Commitment commitment;
    bool is_same_thread = true;
    /// Of the newest change: an older mail changes nothing.
    std::optional<domain::Instant> changed_at;
};

/// What a mail said that may settle commitments.
struct Heard {
    understand::Saying saying;
    domain::Audience audience;
    std::vector<understand::Signal> signals;
};

class Ledger {
public:
    virtual ~Ledger() = default;
    /// For the flow, without regard to who may see them: those of the thread that are open or that
    /// a mail has kept, and open ones of the contacts in other threads; said before `before`.
    virtual platform::Result<std::vector<Unsettled>> unsettled(
        const domain::ThreadId& thread, const std::vector<domain::ContactId>& contacts,
        domain::Instant before) const = 0;
    /// For the flow, as unsettled(): all promises and requests of the thread that nobody has
    /// dismissed, the newest 100, newest first.
    virtual platform::Result<std::vector<domain::Commitment>> said_in(
        const domain::ThreadId& thread) const = 0;
    virtual platform::Result<> put_heard(const Heard& heard) = 0;
    /// Of the thread's mails later than `after`, oldest first.
    virtual platform::Result<std::vector<Heard>> heard(const domain::ThreadId& thread,
                                                       domain::Instant after) const = 0;
    /// Errors: NotFound, also where the viewer may not see it.
    virtual platform::Result<domain::LedgerEntry> get(const domain::Viewer& viewer,
                                                      const domain::LedgerEntryId& id) const = 0;
    /// Oldest first; what a mail says that the viewer may not see is left out.
    virtual platform::Result<std::vector<domain::LedgerEntry>> history(
        const domain::Viewer& viewer, const domain::CommitmentId& commitment) const = 0;
    /// What people changed, accepted or rejected, oldest first.
    virtual platform::Result<Page<domain::LedgerEntry>> corrections(
        const domain::Viewer& viewer, const PageRequest& page) const = 0;
    /// Writes it, and drops proposals that were still open: this one is newer.
    virtual platform::Result<> put(const domain::LedgerEntry& entry) = 0;
};

}  // namespace foresail::store
