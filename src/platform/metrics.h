// Counters, gauges and latency histograms, shown at /metrics in the Prometheus text format.
// Thread safety: all from any thread. A metric lives as long as the process.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace foresail::platform {

/// `name` in snake_case with its unit last; `labels` as in `step="normalize"`, at most a few
/// values.
void count(std::string_view name, std::string_view labels = {}, std::int64_t by = 1);
void set_gauge(std::string_view name, std::string_view labels, double value);
void observe_ms(std::string_view name, std::string_view labels, double latency_ms);

std::string metrics_text();

/// Observes the time from its making to its end.
class Timer {
public:
    Timer(std::string_view name, std::string_view labels);
    ~Timer();
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

private:
    std::string name_;
    std::string labels_;
    std::chrono::steady_clock::time_point start_;
};

}  // namespace foresail::platform
