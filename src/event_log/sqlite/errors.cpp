#include "event_log/sqlite/errors.h"

#include <cerrno>
#include <filesystem>
#include <string>

#include <sqlite3.h>

namespace foresail::event_log::sqlite {

namespace {

using platform::Error;
using platform::ErrorCode;

constexpr const char* disk_full_hint =
    "Free some space on the disk of the data folder; what could not be taken is asked for again.";
constexpr const char* restore_hint =
    "Stop the server, put back this file from the newest backup of the data folder (together with "
    "its -wal file if the backup has one), and start again. A workspace file can also be made anew "
    "from the event log by `foresail replay`.";

std::string file_name(sqlite3* database) {
    if (database == nullptr) return "the database";
    const char* path = sqlite3_db_filename(database, "main");
    if (path == nullptr || *path == '\0') return "the database";
    return std::filesystem::path{path}.filename().string();
}

bool is_disk_full(sqlite3* database, int code) {
    if ((code & 0xff) == SQLITE_FULL) return true;
    if ((code & 0xff) != SQLITE_IOERR || database == nullptr) return false;
    const int system_error = sqlite3_system_errno(database);
    return system_error == ENOSPC || system_error == EDQUOT || system_error == EFBIG;
}

}  // namespace

Error to_error(sqlite3* database, int code, std::string_view doing) {
    const std::string where = file_name(database) + ": " + std::string{doing};
    if (is_disk_full(database, code)) {
        return {ErrorCode::ResourceExhausted, where + ": the disk is full", disk_full_hint};
    }
    switch (code & 0xff) {
        case SQLITE_NOTADB:
            return {ErrorCode::FailedPrecondition,
                    file_name(database) + ": the key file does not fit this data folder",
                    "Use the key file that belongs to this data folder. Nothing was changed."};
        case SQLITE_CORRUPT:
            return {ErrorCode::DataLoss, where + ": the file is damaged", restore_hint};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::Unavailable, where + ": another process holds the file",
                    "Try again in a moment."};
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {ErrorCode::Unavailable, where + ": " + sqlite3_errstr(code),
                    "Check that the disk is well and that the data folder may be written to."};
        case SQLITE_CONSTRAINT:
            return {ErrorCode::Conflict, where + ": " + sqlite3_errstr(code), ""};
        case SQLITE_TOOBIG:
            return {ErrorCode::InvalidArgument, where + ": " + sqlite3_errstr(code), ""};
        default: {
            // The text of an SQL error names tables and columns only.
            std::string text = sqlite3_errstr(code);
            if ((code & 0xff) == SQLITE_ERROR && database != nullptr) {
                text = sqlite3_errmsg(database);
            }
            return {ErrorCode::Internal, where + ": " + text, ""};
        }
    }
}

}  // namespace foresail::event_log::sqlite
