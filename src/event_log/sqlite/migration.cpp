#include "event_log/sqlite/migration.h"

#include "event_log/sqlite/transaction.h"

#include <string>

namespace foresail::event_log::sqlite {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

Result<> set_version(Database& database, std::string_view part, std::int64_t version) {
    if (part.empty())
        return database.run_script("PRAGMA user_version = " + std::to_string(version));
    return database.run(
        "INSERT INTO schema_versions (part, version) VALUES (?, ?)"
        " ON CONFLICT (part) DO UPDATE SET version = excluded.version",
        part, version);
}

}  // namespace

Result<std::int64_t> schema_version(Database& database, std::string_view part) {
    if (part.empty()) return database.integer("PRAGMA user_version", 0);
    TRY(const auto has_versions,
        database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'schema_versions'", 0));
    if (has_versions == 0) return 0;
    return database.integer("SELECT version FROM schema_versions WHERE part = ?", 0, part);
}

Result<> migrate(Database& database, std::string_view part,
                 std::span<const std::string_view> steps) {
    const auto newest = static_cast<std::int64_t>(steps.size());
    TRY(auto version, schema_version(database, part));
    if (version == newest) return {};
    // Another process may be at it: what counts is the version under the write lock.
    TRY(auto transaction, Transaction::begin(database, TransactionKind::Write));
    TRY(version, schema_version(database, part));
    if (version > newest) {
        return failure(ErrorCode::FailedPrecondition,
                       database.file().filename().string() + ": schema version " +
                           std::to_string(version) + " is newer than this program knows (" +
                           std::to_string(newest) + ")",
                       "Use the version of Foresail that wrote the data folder, or a newer one.");
    }
    if (!part.empty()) {
        TRY_VOID(
            database.run("CREATE TABLE IF NOT EXISTS schema_versions"
                         " (part TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID"));
    }
    for (auto i = version; i < newest; ++i) {
        TRY_VOID(database.run_script(steps[static_cast<std::size_t>(i)]));
    }
    TRY_VOID(set_version(database, part, newest));
    return transaction.commit();
}

}  // namespace foresail::event_log::sqlite
