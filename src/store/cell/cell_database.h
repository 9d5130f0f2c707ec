// cell.db as its tables share it: one connection that writes, some that read, the master key.
//
// Thread safety: all methods from any thread.
#pragma once

#include "domain/id.h"
#include "event_log/sqlite/database.h"
#include "event_log/sqlite/pool.h"
#include "event_log/sqlite/transaction.h"
#include "platform/clock.h"
#include "platform/keys.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class CellDatabase {
public:
    static platform::Result<std::unique_ptr<CellDatabase>> open(
        const std::filesystem::path& file, const platform::SecretKey& master_key,
        const platform::Clock& clock);

    platform::Result<sqlite::Pool::Lease> reader() const { return readers_.take(); }

    /// One transaction. Normal: for what is made again if power fails (cursors, statuses).
    template <class Work>
    platform::Result<> write(sqlite::Synchronous synchronous, Work work) {
        const std::lock_guard lock{mutex_};
        sqlite::Database& database =
            synchronous == sqlite::Synchronous::Full ? *full_writer_ : *normal_writer_;
        TRY(auto transaction, sqlite::Transaction::begin(database, sqlite::TransactionKind::Write));
        TRY_VOID(work(database));
        return transaction.commit();
    }
    /// Without a transaction of its own around it.
    template <class Work>
    platform::Result<> write_in_steps(Work work) {
        const std::lock_guard lock{mutex_};
        return work(*full_writer_);
    }

    /// Errors: NotFound, DataLoss.
    platform::Result<platform::SecretKey> data_key(sqlite::Database& database,
                                                   const domain::WorkspaceId& id) const;
    [[nodiscard]] std::string wrap(const platform::SecretKey& data_key,
                                   const domain::WorkspaceId& id) const;
    [[nodiscard]] domain::Instant now() const { return clock_.now(); }

private:
    CellDatabase(std::filesystem::path file, platform::SecretKey master_key,
                 const platform::Clock& clock);
    platform::Result<std::unique_ptr<sqlite::Database>> open_database(
        sqlite::Synchronous synchronous) const;

    std::filesystem::path file_;
    platform::SecretKey master_key_;
    platform::SecretKey file_key_;
    const platform::Clock& clock_;
    mutable sqlite::Pool readers_;
    std::mutex mutex_;
    std::unique_ptr<sqlite::Database> full_writer_;
    std::unique_ptr<sqlite::Database> normal_writer_;
};

}  // namespace foresail::store
