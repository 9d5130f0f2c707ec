// The rows of the ledger: entries, and the signals of mails.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/ledger.h"

#include <string>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class LedgerTable final : public Ledger {
public:
    LedgerTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<std::vector<Unsettled>> unsettled(
        const domain::ThreadId& thread, const std::vector<domain::ContactId>& contacts,
        domain::Instant before) const override;
    platform::Result<std::vector<domain::Commitment>> said_in(
        const domain::ThreadId& thread) const override;
    platform::Result<> put_heard(const Heard& heard) override;
    platform::Result<std::vector<Heard>> heard(const domain::ThreadId& thread,
                                               domain::Instant after) const override;
    platform::Result<domain::LedgerEntry> get(const domain::Viewer& viewer,
                                              const domain::LedgerEntryId& id) const override;
    platform::Result<std::vector<domain::LedgerEntry>> history(
        const domain::Viewer& viewer, const domain::CommitmentId& commitment) const override;
    platform::Result<Page<domain::LedgerEntry>> corrections(const domain::Viewer& viewer,
                                                            const PageRequest& page) const override;
    platform::Result<> put(const domain::LedgerEntry& entry) override;

private:
    platform::Result<> add_unsettled(sqlite::Statement& row, bool is_same_thread,
                                     std::vector<Unsettled>& into) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
