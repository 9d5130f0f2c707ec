// The time in a question about what is due, which may lie ahead: "tomorrow", "by Friday", "next
// week".
#pragma once

#include "domain/wall_clock.h"
#include "retrieve/tokens.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresail::retrieve {

struct DuePeriod {
    std::optional<domain::Instant> from;  ///< None: "by Friday" is all that is due until then.
    domain::Instant until;                ///< Exclusive.
    std::string text;                     ///< "due next week", for the page.
};

/// Finds the first one in `text`, of which `tokens` are, and marks its words as used.
std::optional<DuePeriod> find_due_period(std::string_view text, Tokens& tokens,
                                         std::string_view language, domain::Instant now,
                                         const domain::WallClock& clock);

}  // namespace foresail::retrieve
