// Activities, the timelines they stand on, their facts, and the threads they make.
#pragma once

#include "event_log/sqlite/database.h"
#include "store/activities.h"

#include <utility>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class ActivityTable final : public Activities {
public:
    ActivityTable(sqlite::Database& database, domain::WorkspaceId workspace)
        : database_{database}, workspace_{std::move(workspace)} {}

    platform::Result<domain::Activity> get(const domain::Viewer& viewer,
                                           const domain::ActivityId& id) const override;
    platform::Result<Page<domain::Activity>> timeline(const domain::Viewer& viewer,
                                                      const TimelineFilter& filter,
                                                      const PageRequest& page) const override;
    platform::Result<std::vector<domain::Fact>> facts(const domain::ActivityId& id) const override;
    platform::Result<bool> put(const resolve::Links& links) override;
    platform::Result<> put_facts(const std::vector<domain::Fact>& facts) override;
    platform::Result<std::vector<domain::ThreadId>> threads_by_message_ids(
        const std::vector<std::string>& message_ids) const override;
    platform::Result<std::optional<domain::ThreadId>> thread_by_subject(
        const std::string& thread_subject, const std::vector<std::string>& addresses,
        domain::Instant before) const override;

    /// Row number and new audience of the activities that put() has widened; for the memory that
    /// must hear of it once the transaction is committed.
    std::vector<std::pair<std::int64_t, std::string>> take_widened() {
        return std::exchange(widened_, {});
    }

private:
    platform::Result<> widen(std::int64_t row, const resolve::Links& links);
    platform::Result<> link(std::int64_t row, const resolve::Links& links);
    platform::Result<> keep_thread(const resolve::Links& links);
    platform::Result<domain::CompanyId> company_of(const domain::ContactId& contact,
                                                   const resolve::Links& links) const;
    platform::Result<bool> has_one_of(std::int64_t row,
                                      const std::vector<std::string>& addresses) const;

    sqlite::Database& database_;
    domain::WorkspaceId workspace_;
    std::vector<std::pair<std::int64_t, std::string>> widened_;
};

}  // namespace foresail::store
