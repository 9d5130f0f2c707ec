// Threads that run the handlers, with a queue that has an end.
//
// Thread safety: submit() from any thread.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace foresail::platform::http {

/// Runs `work`; false if it has thrown, which is logged.
bool runs_whole(const std::function<void()>& work);

class WorkerPool {
public:
    WorkerPool(std::size_t thread_count, std::size_t queue_count_max);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// False if the queue is full or the pool has stopped; `work` is then not run.
    bool submit(std::function<void()> work);
    /// Lets running work end, drops what is queued. Idempotent.
    void stop();

private:
    void run();

    std::size_t queue_count_max_;
    std::mutex mutex_;
    std::condition_variable has_work_;
    std::deque<std::function<void()>> queue_;
    bool is_stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace foresail::platform::http
