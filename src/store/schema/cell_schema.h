// The schema of cell.db, as numbered steps; the event log's tables in the same file have their own
// (event_log/embedded/log_schema.h).
#pragma once

#include <span>
#include <string_view>

namespace foresail::store {

std::span<const std::string_view> cell_schema();

}  // namespace foresail::store
