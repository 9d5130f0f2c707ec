// An open SQLite file, encrypted by SQLite3MultipleCiphers with a raw key (no slow key derivation).
// The event log and the stores open theirs through this.
//
// Thread safety: one thread at a time; open one for each thread, or take one from a Pool.
#pragma once

#include "event_log/sqlite/statement.h"
#include "platform/keys.h"
#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace foresail::event_log::sqlite {

/// Full: a commit is on the disk when it returns. Normal: it may be lost when power fails, but then
/// so are all later ones; the file stays whole.
enum class Synchronous { Normal, Full };
enum class Missing { Create, Refuse };

struct OpenOptions {
    Synchronous synchronous = Synchronous::Full;
    Missing missing = Missing::Create;
    int cache_kib = 4096;
    int busy_timeout_ms = 10'000;
};

class Database {
public:
    /// Opens, checks the key, sets WAL. Errors: FailedPrecondition (wrong key: nothing is changed),
    /// DataLoss (cut off, damaged), NotFound, Unavailable.
    static platform::Result<std::unique_ptr<Database>> open(const std::filesystem::path& file,
                                                            const platform::SecretKey& key,
                                                            const OpenOptions& options);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// From the cache of statements where it was prepared before.
    platform::Result<Statement> prepare(std::string_view sql);

    /// Prepares, binds and runs a statement whose rows are of no interest.
    template <class... Values>
    platform::Result<> run(std::string_view sql, const Values&... values) {
        TRY(auto statement, prepare(sql));
        statement.bind_all(values...);
        return statement.run();
    }

    /// The first column of the first row, or `otherwise` where there is none.
    template <class... Values>
    platform::Result<std::int64_t> integer(std::string_view sql, std::int64_t otherwise,
                                           const Values&... values) {
        TRY(auto statement, prepare(sql));
        statement.bind_all(values...);
        TRY(const bool has_row, statement.step());
        return has_row ? statement.integer(0) : otherwise;
    }

    /// Several statements, as in a schema file.
    platform::Result<> run_script(std::string_view sql);

    [[nodiscard]] std::int64_t change_count() const;
    [[nodiscard]] std::int64_t last_row() const;
    [[nodiscard]] bool is_in_transaction() const;
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

    /// Leaves checkpoints to checkpoint_over(), so that no commit has to wait for one.
    void defer_checkpoints();
    /// Moves the write-ahead log into the file if it is longer than `page_count`.
    void checkpoint_over(int page_count);
    /// Empties the write-ahead log, as far as readers let it.
    platform::Result<> truncate_log();

private:
    Database(sqlite3* handle, std::filesystem::path file)
        : handle_{handle}, file_{std::move(file)} {}
    platform::Result<> configure(const platform::SecretKey& key, const OpenOptions& options);
    platform::Result<> check_key();

    sqlite3* handle_;
    std::filesystem::path file_;
    std::unordered_map<std::string, std::vector<std::unique_ptr<CachedStatement>>> statements_;
    int log_page_count_ = 0;
};

}  // namespace foresail::event_log::sqlite
