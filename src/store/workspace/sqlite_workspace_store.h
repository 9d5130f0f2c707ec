// A workspace's records in one encrypted SQLite file: one connection that writes, some that read.
//
// Durability: WAL with synchronous=NORMAL. The event log is the durable truth and the applied
// offset stands in the same transactions as their effects, so what a power cut takes back is
// applied again.
#pragma once

#include "event_log/sqlite/database.h"
#include "event_log/sqlite/pool.h"
#include "store/workspace/passage_table.h"
#include "store/workspace_store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace foresail::store {

namespace sqlite = event_log::sqlite;

class SqliteWorkspaceStore final : public WorkspaceStore {
public:
    static platform::Result<std::unique_ptr<SqliteWorkspaceStore>> open(
        const std::filesystem::path& file, const domain::WorkspaceId& id,
        const platform::SecretKey& file_key);

    platform::Result<> read(
        const std::function<platform::Result<>(const Tables&)>& work) const override;
    platform::Result<> write(const std::function<platform::Result<>(Tables&)>& work) override;
    platform::Result<> attempt(const std::function<platform::Result<>()>& work) override;

    /// As read(), below the tables: for dumps and checks of the file.
    platform::Result<> read_database(
        const std::function<platform::Result<>(sqlite::Database&)>& work) const;

private:
    SqliteWorkspaceStore(std::filesystem::path file, domain::WorkspaceId id,
                         platform::SecretKey file_key);
    platform::Result<> prepare();
    platform::Result<std::unique_ptr<sqlite::Database>> open_database(int cache_kib) const;

    std::filesystem::path file_;
    domain::WorkspaceId id_;
    platform::SecretKey file_key_;
    std::int64_t number_;  ///< Of this process's stores.
    mutable PassageIndexes indexes_;
    mutable sqlite::Pool readers_;
    std::mutex write_mutex_;
    std::unique_ptr<sqlite::Database> writer_;
};

}  // namespace foresail::store
