// IANA time zones, by ICU's tables.
#pragma once

#include "domain/wall_clock.h"

#include <string>

namespace foresail::api {

bool is_time_zone(const std::string& name);
/// "+01:00".
bool is_utc_offset(const std::string& text);

/// The clock of a zone; UTC's for a name that is not known.
domain::WallClock wall_clock(const std::string& name);

}  // namespace foresail::api
