// A deal whose other side has been silent for longer than its own rhythm makes likely.
#pragma once

#include "insight/signals/deal_view.h"

#include <optional>
#include <vector>

namespace foresail::insight {

/// How the other side wrote so far.
struct Rhythm {
    int days = 0;            ///< On which they wrote.
    double gap_days = 0;     ///< Between two such days, on average.
    double silent_days = 0;  ///< Since the last.
    double chance = 1;       ///< Of a silence as long as that, by the gaps before.
};

/// Of the times of their mails, in any order. Gaps are exponential with a rate that is learned from
/// them, so that few of them make no long silence unlikely.
Rhythm rhythm_of(const std::vector<domain::Instant>& times, domain::Instant now);

inline constexpr int rhythm_days_min = 4;
inline constexpr double silent_days_min = 7;
inline constexpr double silence_chance_max = 0.05;

/// Their newest mail that is not of the future.
const store::ExchangedMail* last_of_theirs(const DealView& view);
/// Since then, in whole days, so that nothing changes between two of them; 0 without such a mail.
std::chrono::days silence_of(const DealView& view);

std::optional<Signal> find_gone_quiet(const DealView& view);

}  // namespace foresail::insight
