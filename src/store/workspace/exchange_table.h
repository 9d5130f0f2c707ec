// Exchanges on the tables of a workspace's file.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/workspace/exchanges.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class ExchangeTable final : public Exchanges {
public:
    ExchangeTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}
    platform::Result<std::vector<ExchangedMail>> mails(const domain::Viewer& viewer,
                                                       const ExchangeFilter& filter) const override;
    platform::Result<std::vector<Saying>> sayings(const domain::Viewer& viewer,
                                                  const SayingFilter& filter) const override;

private:
    /// Sets sender and others from the participants.
    platform::Result<> read_people(std::int64_t row, ExchangedMail& mail) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
};

}  // namespace foresail::store
