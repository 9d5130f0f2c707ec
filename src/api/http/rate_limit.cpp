#include "api/http/rate_limit.h"

namespace foresail::api {
namespace {

// What a flood of made-up keys can take of memory.
constexpr std::size_t key_count_max = 20'000;

}  // namespace

std::optional<std::chrono::seconds> RateLimit::take(const std::string& key) {
    const std::lock_guard lock{mutex_};
    Window& window = window_of(key);
    if (window.count <= count_max_) ++window.count;
    return wait_of(window, window.count);
}

std::optional<std::chrono::seconds> RateLimit::look(const std::string& key) {
    const std::lock_guard lock{mutex_};
    const Window& window = window_of(key);
    return wait_of(window, window.count + 1);
}

void RateLimit::forgive(const std::string& key) {
    const std::lock_guard lock{mutex_};
    windows_.erase(key);
}

std::optional<std::chrono::seconds> RateLimit::wait_of(const Window& window, int count) const {
    if (count <= count_max_) return std::nullopt;
    const auto rest = window.begin + window_ - clock_.steady_now();
    return std::chrono::ceil<std::chrono::seconds>(rest);
}

RateLimit::Window& RateLimit::window_of(const std::string& key) {
    const auto now = clock_.steady_now();
    if (windows_.size() >= key_count_max && !windows_.contains(key)) {
        std::erase_if(windows_,
                      [&](const auto& entry) { return now - entry.second.begin >= window_; });
        if (windows_.size() >= key_count_max) windows_.clear();
    }
    auto [found, is_new] = windows_.try_emplace(key, Window{now, 0});
    if (now - found->second.begin >= window_) found->second = Window{now, 0};
    return found->second;
}

}  // namespace foresail::api
