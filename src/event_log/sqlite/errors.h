// SQLite's result codes as our errors: what is wrong and what to do, in words a person can use.
#pragma once

#include "platform/result.h"

#include <string_view>

struct sqlite3;

namespace foresail::event_log::sqlite {

/// `code` is SQLite's extended result code; `database` may be null. The message names the file's
/// name, never its rows.
platform::Error to_error(sqlite3* database, int code, std::string_view doing);

}  // namespace foresail::event_log::sqlite
