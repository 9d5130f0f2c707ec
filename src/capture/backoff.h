// How long to wait before a broken connection is tried again. Pure.
#pragma once

#include "platform/result.h"

#include <chrono>

namespace foresail::capture {

struct Backoff {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{300'000};
    /// Where the user has to do something first: servers lock accounts that fail too often.
    std::chrono::milliseconds attention{1'800'000};

    /// `failure_count`: in a row, from 1 on. `chance`, 0 to 1, spreads it over 75-125%, so that
    /// many connections of one server don't come back in one moment.
    [[nodiscard]] std::chrono::milliseconds delay(int failure_count, double chance) const;
};

/// Whether the user has to do something before it can work again.
bool needs_attention(platform::ErrorCode code);

}  // namespace foresail::capture
