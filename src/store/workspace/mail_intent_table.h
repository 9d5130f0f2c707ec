// MailIntents on a workspace's file.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/workspace/mail_intents.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class MailIntentTable final : public MailIntents {
public:
    explicit MailIntentTable(sqlite::Database& database) : database_{database} {}
    platform::Result<> put(const domain::ActivityId& activity,
                           const domain::LikelyIntent& intent) override;
    platform::Result<std::optional<domain::LikelyIntent>> of(
        const domain::ActivityId& activity) const override;

private:
    sqlite::Database& database_;
};

}  // namespace foresail::store
