// The tables with few columns: outbox, progress, dismissed insights, competitors' names.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/insights.h"
#include "store/outbox.h"
#include "store/progress.h"
#include "store/workspace/exchanges.h"

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class OutboxTable final : public Outbox {
public:
    explicit OutboxTable(sqlite::Database& database) : database_{database} {}
    platform::Result<std::int64_t> put(const OutboxMessage& message) override;
    platform::Result<std::vector<OutboxMessage>> read(std::int64_t after, int limit) const override;
    platform::Result<std::pair<std::int64_t, std::int64_t>> bounds() const override;

private:
    sqlite::Database& database_;
};

class ProgressTable final : public Progress {
public:
    explicit ProgressTable(sqlite::Database& database) : database_{database} {}
    platform::Result<std::int64_t> applied_offset() const override;
    platform::Result<> set_applied_offset(std::int64_t offset) override;
    platform::Result<> put_stuck(const StuckEvent& event) override;
    platform::Result<bool> is_conversation_waiting(const std::string& conversation) const override;
    platform::Result<std::vector<StuckEvent>> stuck(std::optional<StuckState> state) const override;
    platform::Result<> remove_stuck(std::int64_t offset) override;

private:
    sqlite::Database& database_;
};

class InsightTable final : public Insights {
public:
    explicit InsightTable(sqlite::Database& database) : database_{database} {}
    platform::Result<> dismiss(const domain::UserId& user, const domain::InsightId& id,
                               domain::Instant at) override;
    platform::Result<> restore(const domain::UserId& user, const domain::InsightId& id) override;
    platform::Result<std::set<domain::InsightId>> dismissed(
        const domain::UserId& user) const override;

private:
    sqlite::Database& database_;
};

class CompetitorTable final : public Competitors {
public:
    explicit CompetitorTable(sqlite::Database& database) : database_{database} {}
    platform::Result<std::vector<std::string>> names() const override;
    platform::Result<> put(const std::vector<std::string>& names) override;

private:
    sqlite::Database& database_;
};

}  // namespace foresail::store
