// A date mention's values in the public sets' own form: one, or the one before and the one after
// the reference where the words leave it open.
#pragma once

#include "understand/date.h"

#include <nlohmann/json.hpp>

namespace foresail::app::analyze {

/// "datetimeV2.daterange".
std::string type_name_of(const understand::DateMention& mention);

/// Array of {timex, type, Mod, value | start, end}; times are the writer's own clock.
nlohmann::json date_values(const understand::DateMention& mention);

}  // namespace foresail::app::analyze
