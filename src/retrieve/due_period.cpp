#include "retrieve/due_period.h"

#include "understand/date.h"

#include <algorithm>
#include <array>

namespace foresail::retrieve {
namespace {

// In front of a date that is the last one.
bool is_until(std::string_view word) {
    constexpr std::array<std::string_view, 8> words{"by",    "until", "before", "bis",
                                                    "jusqu", "avant", "hasta",  "antes"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<DuePeriod> find_due_period(std::string_view text, Tokens& tokens,
                                         std::string_view language, domain::Instant now,
                                         const domain::WallClock& clock) {
    for (const auto& mention :
         understand::find_dates(text, language, now, clock.utc_offset_min(now))) {
        if (mention.is_duration || mention.is_recurring) continue;
        DuePeriod period{.from = mention.start, .until = mention.end, .text = {}};
        for (Token& token : tokens) {
            const bool is_inside =
                token.span.begin >= mention.span.begin && token.span.end <= mention.span.end;
            // "by" stands in front of the date or is a part of it.
            const bool is_close =
                token.span.end <= mention.span.end && token.span.end + 2 >= mention.span.begin;
            if ((is_inside || is_close) && is_until(token.folded)) period.from.reset();
            if (is_inside) token.is_used = true;
        }
        period.text = "due " + std::string{mention.span.of(text)};
        return period;
    }
    return std::nullopt;
}

}  // namespace foresail::retrieve
