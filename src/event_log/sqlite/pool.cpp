#include "event_log/sqlite/pool.h"

namespace foresail::event_log::sqlite {

platform::Result<Pool::Lease> Pool::take() {
    {
        std::unique_lock lock{mutex_};
        given_back_.wait(lock, [this] { return free_count_ > 0; });
        --free_count_;
        if (!idle_.empty()) {
            auto database = std::move(idle_.back());
            idle_.pop_back();
            return Lease{this, std::move(database)};
        }
    }
    auto database = open_();
    if (!database) {
        give_back(nullptr);
        return tl::unexpected(std::move(database).error());
    }
    return Lease{this, std::move(*database)};
}

void Pool::give_back(std::unique_ptr<Database> database) {
    {
        const std::lock_guard lock{mutex_};
        if (database) idle_.push_back(std::move(database));
        ++free_count_;
    }
    given_back_.notify_one();
}

}  // namespace foresail::event_log::sqlite
