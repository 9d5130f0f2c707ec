// Connections for readers: taken for a while, given back, at most `count_max` at once.
//
// Thread safety: take() from any thread; a Lease belongs to one.
#pragma once

#include "event_log/sqlite/database.h"
#include "platform/result.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace foresail::event_log::sqlite {

class Pool {
public:
    using Open = std::function<platform::Result<std::unique_ptr<Database>>()>;

    /// Gives its connection back when it goes.
    class Lease {
    public:
        Lease(Pool* pool, std::unique_ptr<Database> database)
            : pool_{pool}, database_{std::move(database)} {}
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease() {
            if (database_) pool_->give_back(std::move(database_));
        }
        Database& operator*() const { return *database_; }
        Database* operator->() const { return database_.get(); }

    private:
        Pool* pool_;
        std::unique_ptr<Database> database_;
    };

    Pool(Open open, int count_max) : open_{std::move(open)}, free_count_{count_max} {}

    /// Waits while all are taken. Errors: those of `open`.
    platform::Result<Lease> take();

private:
    void give_back(std::unique_ptr<Database> database);

    Open open_;
    std::mutex mutex_;
    std::condition_variable given_back_;
    int free_count_;
    std::vector<std::unique_ptr<Database>> idle_;
};

}  // namespace foresail::event_log::sqlite
