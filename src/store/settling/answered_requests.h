// Joins requests with the promises that answer them, whichever of the two was read first. Part of
// commit().
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "store/workspace_store.h"

namespace foresail::store {

/// Of a thread whose commitments have changed.
platform::Result<> join_answers(Tables& tables, const domain::ThreadId& thread, domain::Instant at);

}  // namespace foresail::store
