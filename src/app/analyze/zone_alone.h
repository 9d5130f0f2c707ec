// Time zones that are named without a time: "the Pacific time zone", a type of its own in the
// public sets.
#pragma once

#include "domain/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::app::analyze {

struct ZoneAlone {
    domain::Span span;
    std::string value;  ///< "UTC-08:00"
};

/// At most `zones_max` of them.
std::vector<ZoneAlone> zones_alone(std::string_view text);

}  // namespace foresail::app::analyze
