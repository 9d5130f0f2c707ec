// A connected TCP socket that can be waited for with a timeout and interrupted from another thread.
// Used by outbound.cpp.
#pragma once

#include "platform/result.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

struct sockaddr;

namespace foresail::platform {

/// Says no to an address before anything is sent to it.
using AddressFilter = std::function<Result<>(const sockaddr& address)>;

class Socket {
public:
    using Deadline = std::chrono::steady_clock::time_point;

    /// Tries the addresses of `host` in turn, each for its share of the time left. Errors:
    /// Unavailable, DeadlineExceeded, PermissionDenied (the filter's), Aborted (stopped).
    static Result<std::unique_ptr<Socket>> connect(const std::string& host, std::uint16_t port,
                                                   const AddressFilter& filter, Deadline deadline,
                                                   const std::stop_token& stop);
    ~Socket();
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    /// Waits until it can be read or written. Errors: DeadlineExceeded, Aborted (interrupted).
    Result<> wait_readable(Deadline deadline) const;
    Result<> wait_writable(Deadline deadline) const;
    /// Errors: Aborted (interrupted).
    [[nodiscard]] Result<> check() const;
    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// Makes waits fail, now and later. From any thread.
    void interrupt();

private:
    Socket(int descriptor, int wake);
    Result<> wait(short events, Deadline deadline) const;
    Result<> finish_connect(Deadline deadline) const;

    int descriptor_;
    int wake_;  // An eventfd: readable once interrupted.
    std::atomic<bool> is_interrupted_{false};
};

}  // namespace foresail::platform
