#include "inference/router/breaker.h"

#include <algorithm>

namespace foresail::inference {

bool Breaker::admit(Time now) {
    const std::lock_guard lock{mutex_};
    if (failures_ < failures_max) return true;
    if (now < open_until_ || is_trying_) return false;
    is_trying_ = true;
    return true;
}

void Breaker::succeeded() {
    const std::lock_guard lock{mutex_};
    failures_ = 0;
    is_trying_ = false;
    pause_ = pause_first;
}

void Breaker::failed(Time now) {
    const std::lock_guard lock{mutex_};
    ++failures_;
    if (failures_ < failures_max) return;
    if (is_trying_) pause_ = std::min(pause_ * 2, pause_max);
    is_trying_ = false;
    open_until_ = now + pause_;
}

void Breaker::withdrawn() {
    const std::lock_guard lock{mutex_};
    is_trying_ = false;
}

bool Breaker::is_open(Time now) const {
    const std::lock_guard lock{mutex_};
    return failures_ >= failures_max && now < open_until_;
}

}  // namespace foresail::inference
