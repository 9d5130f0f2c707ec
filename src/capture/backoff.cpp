#include "capture/backoff.h"

#include <algorithm>

namespace foresail::capture {

std::chrono::milliseconds Backoff::delay(int failure_count, double chance) const {
    const int doublings = std::clamp(failure_count - 1, 0, 30);
    const auto whole = std::min(first * (std::int64_t{1} << doublings), longest);
    const double spread = 0.75 + 0.5 * std::clamp(chance, 0.0, 1.0);
    const auto spread_ms = static_cast<std::int64_t>(static_cast<double>(whole.count()) * spread);
    return std::min(std::chrono::milliseconds{spread_ms}, longest);
}

bool needs_attention(platform::ErrorCode code) {
    return code == platform::ErrorCode::Unauthenticated ||
           code == platform::ErrorCode::InvalidArgument ||
           code == platform::ErrorCode::PermissionDenied;
}

}  // namespace foresail::capture
