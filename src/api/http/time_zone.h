// IANA time zones, by ICU's tables.
#pragma once

#include "domain/instant.h"

#include <string>

namespace foresail::api {

bool is_time_zone(const std::string& name);
/// "+01:00".
bool is_utc_offset(const std::string& text);

/// Minutes east of UTC at `at`; 0 for a name that is not known.
int utc_offset_min(const std::string& name, domain::Instant at);

}  // namespace foresail::api
