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

/// Whether all of `audience`, who see the record, may see the mail that `field` is from: else it
/// is neither found nor sorted by.
platform::Result<bool> is_source_seen_by_all(event_log::sqlite::Database& database,
                                             const domain::Audience& audience,
                                             const domain::Sourced& field);

}  // namespace foresail::store
