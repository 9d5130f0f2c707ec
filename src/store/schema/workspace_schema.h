// The schema of a workspace's file, as numbered steps (see event_log/sqlite/migration.h). A step
// that was released is never changed: what is new is a step behind it.
#pragma once

#include <span>
#include <string_view>

namespace foresail::store {

std::span<const std::string_view> workspace_schema();

}  // namespace foresail::store
