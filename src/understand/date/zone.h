// A time zone written behind a time: "3 pm PST", "15 Uhr MEZ", "10:00 (UTC+2)", "14h heure de
// Paris".
#pragma once

#include "understand/date/value.h"

#include <optional>
#include <string_view>

namespace foresail::understand::dates {

struct WrittenZone {
    int utc_offset_min = 0;
    std::size_t bytes = 0;  ///< Of `rest`, up to the end of the words.
};

/// The zone that `rest`, the text behind a time, begins with. `local` is the time in that zone:
/// "EST" in July is New York's clock of July, as those who write so mean.
std::optional<WrittenZone> zone_behind(std::string_view rest, Local local);

}  // namespace foresail::understand::dates
