// Brings a schema up to date by numbered steps, each once, in a transaction.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace foresail::event_log::sqlite {

/// Step n (from 1) takes a file of version n-1 to n. Parts share a file with a version each;
/// the part "" has its version in `PRAGMA user_version`. Errors: FailedPrecondition where the file
/// is of a newer version than the last step.
platform::Result<> migrate(Database& database, std::string_view part,
                           std::span<const std::string_view> steps);

platform::Result<std::int64_t> schema_version(Database& database, std::string_view part);

}  // namespace foresail::event_log::sqlite
