#include "app/edit_outcomes.h"

#include <utility>

namespace foresail::app {

std::future<EditOutcomes::Outcome> EditOutcomes::expect(const domain::EventId& event) {
    std::lock_guard lock{mutex_};
    auto& promise = waiting_[event];
    promise = {};
    return promise.get_future();
}

void EditOutcomes::forget(const domain::EventId& event) {
    std::lock_guard lock{mutex_};
    waiting_.erase(event);
}

void EditOutcomes::answer(const domain::EventId& event, Outcome outcome) {
    std::lock_guard lock{mutex_};
    const auto found = waiting_.find(event);
    if (found == waiting_.end()) return;
    found->second.set_value(std::move(outcome));
    waiting_.erase(found);
}

}  // namespace foresail::app
