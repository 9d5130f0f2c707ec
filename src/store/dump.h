// All records of a workspace as lines of JSON, sorted: two stores that hold the same give the same
// text. For comparing a replay with what it replays, and for tests.
#pragma once

#include "platform/result.h"
#include "store/workspace_store.h"

#include <functional>
#include <string>
#include <string_view>

namespace foresail::store {

/// Calls `line` for each record, e.g. {"table":"contacts","id":...}. Row numbers, the outbox and
/// stuck events are left out: they tell how a store came about, not what it holds.
platform::Result<> dump_lines(const WorkspaceStore& store,
                              const std::function<void(std::string_view)>& line);

/// The same in one text, a line each.
platform::Result<std::string> dump(const WorkspaceStore& store);

}  // namespace foresail::store
