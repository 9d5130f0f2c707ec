// Latencies as percentiles, for the benches.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace foresail::bench {

/// `part` 0.99: the value that 99% are at or below. Sorts `values`.
inline double percentile(std::vector<double>& values, double part) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    return values[at];
}

}  // namespace foresail::bench
