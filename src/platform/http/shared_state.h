// What all connections of a server share.
#pragma once

#include "platform/http/router.h"
#include "platform/http/worker_pool.h"
#include "platform/http_server.h"

#include <atomic>
#include <cstddef>
#include <string>
#include <vector>

namespace foresail::platform::http {

struct SharedState {
    explicit SharedState(HttpLimits given)
        : limits{given}, workers{given.worker_count, given.queue_count_max} {}

    HttpLimits limits;
    std::vector<std::string> proxies;  ///< Set before the first connection.
    Router router;
    WorkerPool workers;
    std::atomic<std::size_t> connection_count{0};
    std::atomic<std::size_t> stream_count{0};
    std::atomic<std::size_t> large_body_bytes{0};
    std::atomic<bool> is_stopping{false};
};

}  // namespace foresail::platform::http
