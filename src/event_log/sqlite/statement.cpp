#include "event_log/sqlite/statement.h"

#include "event_log/sqlite/errors.h"

#include <utility>

#include <sqlite3.h>

namespace foresail::event_log::sqlite {

Statement::Statement(Statement&& other) noexcept
    : cached_{std::exchange(other.cached_, nullptr)}, bind_code_{other.bind_code_} {}

Statement::~Statement() {
    if (cached_ == nullptr) return;
    reset();
    cached_->in_use = false;
}

void Statement::bind(int index, std::int64_t value) {
    bind_code_ |= sqlite3_bind_int64(cached_->handle, index, value);
}

void Statement::bind(int index, double value) {
    bind_code_ |= sqlite3_bind_double(cached_->handle, index, value);
}

void Statement::bind(int index, std::string_view value) {
    // A null pointer would bind NULL: the empty text is not nothing.
    const char* bytes = value.data() == nullptr ? "" : value.data();
    bind_code_ |= sqlite3_bind_text64(cached_->handle, index, bytes, value.size(), SQLITE_TRANSIENT,
                                      SQLITE_UTF8);
}

void Statement::bind(int index, Blob value) {
    const char* bytes = value.bytes.data() == nullptr ? "" : value.bytes.data();
    bind_code_ |=
        sqlite3_bind_blob64(cached_->handle, index, bytes, value.bytes.size(), SQLITE_STATIC);
}

void Statement::bind(int index, std::nullopt_t) {
    bind_code_ |= sqlite3_bind_null(cached_->handle, index);
}

platform::Result<bool> Statement::step() {
    sqlite3* database = sqlite3_db_handle(cached_->handle);
    if (bind_code_ != SQLITE_OK) {
        return tl::unexpected(to_error(database, bind_code_, "binding a value"));
    }
    const int code = sqlite3_step(cached_->handle);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return tl::unexpected(to_error(database, code, "running a statement"));
}

platform::Result<> Statement::run() {
    while (true) {
        TRY(const bool has_row, step());
        if (!has_row) return {};
    }
}

void Statement::reset() {
    sqlite3_reset(cached_->handle);
    sqlite3_clear_bindings(cached_->handle);
    bind_code_ = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(cached_->handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(cached_->handle, column);
}

std::string_view Statement::bytes(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(cached_->handle, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(cached_->handle, column));
    return bytes == nullptr ? std::string_view{} : std::string_view{bytes, size};
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(cached_->handle, column) == SQLITE_NULL;
}

}  // namespace foresail::event_log::sqlite
