// IANA time zones, by ICU's tables.
#pragma once

#include "domain/instant.h"

#include <string>

namespace foresail::api {

bool is_time_zone(const std::string& name);

/// Minutes east of UTC at `at`; 0 for a name that is not known.
int utc_offset_min(const std::string& name, domain::Instant at);

}  // namespace foresail::api
