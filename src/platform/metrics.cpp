#include "platform/metrics.h"

#include <array>
#include <cstdio>
#include <map>
#include <mutex>
#include <utility>

namespace foresail::platform {
namespace {

// Upper bounds of the latency buckets; the last one is open.
constexpr std::array<double, 12> bucket_ms{1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10000};
constexpr std::size_t series_count_max = 2'000;

struct Histogram {
    std::array<std::int64_t, bucket_ms.size() + 1> counts{};
    double sum = 0;
};

using Series = std::pair<std::string, std::string>;  // name, labels

struct Registry {
    std::mutex mutex;
    std::map<Series, std::int64_t> counters;
    std::map<Series, double> gauges;
    std::map<Series, Histogram> histograms;

    // A label with too many values must not fill the memory.
    [[nodiscard]] bool is_full() const {
        return counters.size() + gauges.size() + histograms.size() >= series_count_max;
    }
};

Registry& registry() {
    static Registry registry;
    return registry;
}

std::string number(double value) {
    std::array<char, 32> text{};
    const int size = std::snprintf(text.data(), text.size(), "%.6g", value);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string line(const Series& series, std::string_view suffix, std::string_view more_labels,
                 const std::string& value) {
    std::string text = "foresail_" + series.first;
    text += suffix;
    std::string labels = series.second;
    if (!more_labels.empty()) {
        if (!labels.empty()) labels += ',';
        labels += more_labels;
    }
    if (!labels.empty()) text += '{' + labels + '}';
    return text + ' ' + value + '\n';
}

// Prometheus wants a counter's name to end so.
std::string total_name(const std::string& name) {
    return name.ends_with("_total") ? name : name + "_total";
}

// Says of what kind a metric is, once before its first series.
std::string type_line(const std::string& name, std::string_view type, std::string& last_name) {
    if (name == last_name) return {};
    last_name = name;
    return "# TYPE foresail_" + name + ' ' + std::string{type} + '\n';
}

std::string histogram_text(const Series& series, const Histogram& histogram) {
    std::string text;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        count += histogram.counts[i];
        const std::string bound = i < bucket_ms.size() ? number(bucket_ms[i]) : "+Inf";
        text += line(series, "_bucket", "le=\"" + bound + "\"", std::to_string(count));
    }
    text += line(series, "_sum", {}, number(histogram.sum));
    return text + line(series, "_count", {}, std::to_string(count));
}

}  // namespace

void count(std::string_view name, std::string_view labels, std::int64_t by) {
    Registry& all = registry();
    const std::lock_guard lock{all.mutex};
    const Series series{name, labels};
    if (all.is_full() && !all.counters.contains(series)) return;
    all.counters[series] += by;
}

void set_gauge(std::string_view name, std::string_view labels, double value) {
    Registry& all = registry();
    const std::lock_guard lock{all.mutex};
    const Series series{name, labels};
    if (all.is_full() && !all.gauges.contains(series)) return;
    all.gauges[series] = value;
}

void observe_ms(std::string_view name, std::string_view labels, double latency_ms) {
    Registry& all = registry();
    const std::lock_guard lock{all.mutex};
    const Series series{name, labels};
    if (all.is_full() && !all.histograms.contains(series)) return;
    Histogram& histogram = all.histograms[series];
    std::size_t bucket = 0;
    while (bucket < bucket_ms.size() && latency_ms > bucket_ms[bucket]) ++bucket;
    ++histogram.counts[bucket];
    histogram.sum += latency_ms;
}

std::string metrics_text() {
    Registry& all = registry();
    const std::lock_guard lock{all.mutex};
    std::string text;
    std::string last_name;
    for (const auto& [series, value] : all.counters) {
        const Series total{total_name(series.first), series.second};
        text += type_line(total.first, "counter", last_name);
        text += line(total, {}, {}, std::to_string(value));
    }
    for (const auto& [series, value] : all.gauges) {
        text += type_line(series.first, "gauge", last_name);
        text += line(series, {}, {}, number(value));
    }
    for (const auto& [series, histogram] : all.histograms) {
        text += type_line(series.first, "histogram", last_name);
        text += histogram_text(series, histogram);
    }
    return text;
}

Timer::Timer(std::string_view name, std::string_view labels)
    : name_{name}, labels_{labels}, start_{std::chrono::steady_clock::now()} {}

Timer::~Timer() {
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - start_;
    observe_ms(name_, labels_, elapsed.count());
}

}  // namespace foresail::platform
