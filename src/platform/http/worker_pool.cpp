#include "platform/http/worker_pool.h"

#include "platform/logging.h"

#include <exception>
#include <typeinfo>
#include <utility>

namespace foresail::platform::http {

bool runs_whole(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        // The type only: what() may hold the request's text.
        log_error("a handler threw", {{"exception", typeid(error).name()}});
    } catch (...) {
        log_error("a handler threw", {{"exception", "unknown"}});
    }
    return false;
}

WorkerPool::WorkerPool(std::size_t thread_count, std::size_t queue_count_max)
    : queue_count_max_{queue_count_max} {
    for (std::size_t i = 0; i < thread_count; ++i) {
        threads_.emplace_back([this] { run(); });
    }
}

WorkerPool::~WorkerPool() {
    stop();
}

bool WorkerPool::submit(std::function<void()> work) {
    {
        const std::lock_guard lock{mutex_};
        if (is_stopping_ || queue_.size() >= queue_count_max_) return false;
        queue_.push_back(std::move(work));
    }
    has_work_.notify_one();
    return true;
}

void WorkerPool::stop() {
    {
        const std::lock_guard lock{mutex_};
        is_stopping_ = true;
        queue_.clear();
    }
    has_work_.notify_all();
    for (std::thread& thread : threads_) {
        if (thread.joinable()) thread.join();
    }
}

void WorkerPool::run() {
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock{mutex_};
            has_work_.wait(lock, [this] { return is_stopping_ || !queue_.empty(); });
            if (queue_.empty()) return;
            work = std::move(queue_.front());
            queue_.pop_front();
        }
        runs_whole(work);
    }
}

}  // namespace foresail::platform::http
