// Whether a field that was filled in from a mail may be seen by somebody: as that mail.
#pragma once

#include "domain/audience.h"
#include "domain/sourced.h"
#include "event_log/sqlite/database.h"
#include "platform/result.h"

namespace foresail::store {

/// Empties `field` if it is from a mail that `viewer` may not see.
platform::Result<> hide_unseen_source(event_log::sqlite::Database& database,
                                      const domain::Viewer& viewer, domain::Sourced& field);

}  // namespace foresail::store
