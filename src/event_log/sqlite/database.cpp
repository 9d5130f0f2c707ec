#include "event_log/sqlite/database.h"

#include "event_log/sqlite/errors.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace foresail::event_log::sqlite {

namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr const char* cipher_name = "chacha20";
constexpr std::uintmax_t page_bytes = 4096;
constexpr int busy_pause_us = 500;

/// SQLite's own handler waits up to 100 ms between tries; a commit takes about one.
int wait_while_busy(void* timeout_ms, int try_count) {
    const auto tries_max =
        static_cast<int>(reinterpret_cast<std::intptr_t>(timeout_ms)) * (1000 / busy_pause_us);
    if (try_count >= tries_max) return 0;
    ::usleep(busy_pause_us);
    return 1;
}

Result<> set_key(sqlite3* handle, const platform::SecretKey& key) {
    sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index(cipher_name));
    std::string raw = "raw:" + std::string{key.bytes()};
    const int code = sqlite3_key_v2(handle, "main", raw.data(), static_cast<int>(raw.size()));
    volatile char* wiped = raw.data();
    for (std::size_t i = 0; i < raw.size(); ++i) wiped[i] = 0;
    if (code != SQLITE_OK) return tl::unexpected(to_error(handle, code, "setting the key"));
    return {};
}

/// A file's name is durable once its folder is synced.
void sync_folder_of(const std::filesystem::path& file) {
    const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
}

/// A link does not replace what another process has made in the meantime; where the file system has
/// no links, a rename has to do.
bool put_in_place(const std::filesystem::path& temporary, const std::filesystem::path& file) {
    if (::link(temporary.c_str(), file.c_str()) == 0 || errno == EEXIST) return true;
    std::error_code error;
    std::filesystem::rename(temporary, file, error);
    return !error;
}

std::string temporary_suffix() {
    return ".new" + std::to_string(::getpid());
}

/// A new file comes into being under another name and is moved when it is whole: so an empty file
/// of the right name always means that something was lost.
Result<> create_file(const std::filesystem::path& file, const platform::SecretKey& key) {
    const std::filesystem::path temporary = file.string() + temporary_suffix();
    sqlite3* handle = nullptr;
    int code =
        sqlite3_open_v2(temporary.c_str(), &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Result<> result;
    if (code != SQLITE_OK) {
        result = tl::unexpected(to_error(handle, code, "creating the file"));
    } else if (result = set_key(handle, key); result) {
        code = sqlite3_exec(handle,
                            "PRAGMA journal_mode = WAL;"
                            "CREATE TABLE made (at); DROP TABLE made;",
                            nullptr, nullptr, nullptr);
        if (code != SQLITE_OK) {
            result = tl::unexpected(to_error(handle, code, "creating the file"));
        }
    }
    sqlite3_close_v2(handle);
    std::error_code ignored;
    if (result) {
        std::filesystem::permissions(
            temporary, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
            ignored);
        if (!put_in_place(temporary, file)) {
            result = failure(ErrorCode::Unavailable,
                             file.filename().string() + ": the file can't be created",
                             "Check that the data folder may be written to.");
        }
    }
    std::filesystem::remove(temporary, ignored);
    sync_folder_of(file);
    return result;
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file,
                                                 const platform::SecretKey& key,
                                                 const OpenOptions& options) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        if (options.missing == Missing::Refuse) {
            return failure(ErrorCode::NotFound, file.filename().string() + ": there is no file",
                           "Put it back from a backup of the data folder.");
        }
        TRY_VOID(create_file(file, key));
    }
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database{new Database{handle, file}};
    if (code != SQLITE_OK) return tl::unexpected(to_error(handle, code, "opening"));
    TRY_VOID(database->configure(key, options));
    return database;
}

Database::~Database() {
    for (auto& [sql, list] : statements_) {
        for (auto& cached : list) sqlite3_finalize(cached->handle);
    }
    sqlite3_close_v2(handle_);
}

Result<> Database::configure(const platform::SecretKey& key, const OpenOptions& options) {
    sqlite3_extended_result_codes(handle_, 1);
    // SQLite hands it back as it is: a number in a pointer's place.
    void* const timeout = reinterpret_cast<void*>(  // NOLINT(performance-no-int-to-ptr)
        std::intptr_t{options.busy_timeout_ms});
    sqlite3_busy_handler(handle_, wait_while_busy, timeout);
    // Until the key has proved right, closing must not write anything into the file.
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    TRY_VOID(set_key(handle_, key));
    TRY_VOID(check_key());
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const bool is_full = options.synchronous == Synchronous::Full;
    TRY_VOID(
        run_script("PRAGMA journal_mode = WAL;"
                   "PRAGMA foreign_keys = OFF;"
                   "PRAGMA secure_delete = OFF;"
                   "PRAGMA temp_store = MEMORY;"
                   "PRAGMA cache_size = -" +
                   std::to_string(options.cache_kib) +
                   ";PRAGMA synchronous = " + (is_full ? "FULL" : "NORMAL")));
    return {};
}

Result<> Database::check_key() {
    std::error_code ignored;
    const auto size = std::filesystem::file_size(file_, ignored);
    const auto log_size = std::filesystem::file_size(file_.string() + "-wal", ignored);
    // With a write-ahead log, the last page may be half-way in: the log has it.
    const bool has_log = !ignored && log_size > 0;
    const bool is_cut = size == 0 || size % page_bytes != 0;
    auto checked = run_script("SELECT count(*) FROM sqlite_master");
    if (size != 0 && (checked || !is_cut) && (!is_cut || has_log)) return checked;
    return tl::unexpected(to_error(handle_, SQLITE_CORRUPT, "opening (the file is cut off)"));
}

Result<Statement> Database::prepare(std::string_view sql) {
    auto& list = statements_[std::string{sql}];
    for (auto& cached : list) {
        if (cached->in_use) continue;
        cached->in_use = true;
        return Statement{cached.get()};
    }
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(to_error(handle_, code, "preparing a statement"));
    list.push_back(std::make_unique<CachedStatement>(CachedStatement{handle, true}));
    return Statement{list.back().get()};
}

Result<> Database::run_script(std::string_view sql) {
    const std::string text{sql};
    const int code = sqlite3_exec(handle_, text.c_str(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) return {};
    return tl::unexpected(to_error(handle_, sqlite3_extended_errcode(handle_), "running a script"));
}

std::int64_t Database::change_count() const {
    return sqlite3_changes64(handle_);
}

std::int64_t Database::last_row() const {
    return sqlite3_last_insert_rowid(handle_);
}

bool Database::is_in_transaction() const {
    return sqlite3_get_autocommit(handle_) == 0;
}

void Database::defer_checkpoints() {
    sqlite3_wal_hook(
        handle_,
        [](void* count, sqlite3*, const char*, int page_count) {
            *static_cast<int*>(count) = page_count;
            return SQLITE_OK;
        },
        &log_page_count_);
}

void Database::checkpoint_over(int page_count) {
    if (log_page_count_ <= page_count) return;
    // A checkpoint that can't be made now is made later: nothing depends on it.
    sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    log_page_count_ = 0;
}

Result<> Database::truncate_log() {
    const int code =
        sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY) return {};
    return tl::unexpected(to_error(handle_, code, "emptying the write-ahead log"));
}

}  // namespace foresail::event_log::sqlite
