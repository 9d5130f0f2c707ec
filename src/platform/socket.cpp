#include "platform/socket.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foresail::platform {
namespace {

struct FreeAddresses {
    void operator()(addrinfo* addresses) const { freeaddrinfo(addresses); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

Result<Addresses> resolve(const std::string& host, std::uint16_t port) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG;
    addrinfo* found = nullptr;
    const int error = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found);
    if (error != 0) {
        return failure(ErrorCode::Unavailable,
                       "the name " + host + " can't be found: " + gai_strerror(error),
                       "Check the server's name and this machine's DNS.");
    }
    return Addresses{found};
}

// An address that swallows packets must not use up the time of those after it.
Socket::Deadline share_of(Socket::Deadline deadline, const addrinfo& first) {
    int count = 0;
    for (const addrinfo* at = &first; at != nullptr; at = at->ai_next) ++count;
    const auto now = std::chrono::steady_clock::now();
    return now + (deadline - now) / count;
}

}  // namespace

Socket::Socket(int descriptor, int wake) : descriptor_{descriptor}, wake_{wake} {}

Socket::~Socket() {
    close(descriptor_);
    if (wake_ >= 0) close(wake_);
}

Result<std::unique_ptr<Socket>> Socket::connect(const std::string& host, std::uint16_t port,
                                                const AddressFilter& filter, Deadline deadline,
                                                const std::stop_token& stop) {
    TRY(const Addresses addresses, resolve(host, port));
    auto last = failure(ErrorCode::Unavailable, host + " has no address");
    for (const addrinfo* at = addresses.get(); at != nullptr; at = at->ai_next) {
        if (auto allowed = filter(*at->ai_addr); !allowed) {
            last = tl::unexpected<Error>(std::move(allowed).error());
            continue;
        }
        const int descriptor =
            ::socket(at->ai_family, at->ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (descriptor < 0) continue;
        const int wake = eventfd(0, EFD_CLOEXEC);
        std::unique_ptr<Socket> socket{new Socket{descriptor, wake}};
        if (wake < 0) return failure(ErrorCode::Unavailable, "too many open files");
        const std::stop_callback on_stop{stop, [&] { socket->interrupt(); }};
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
        const bool is_done = ::connect(descriptor, at->ai_addr, at->ai_addrlen) == 0;
        if (!is_done && errno != EINPROGRESS) {
            last =
                failure(ErrorCode::Unavailable, host + " can't be reached: " + std::strerror(errno),
                        "Check the server's name and port, and the firewall.");
            continue;
        }
        auto connected = is_done ? Result<>{} : socket->finish_connect(share_of(deadline, *at));
        if (connected) return socket;
        if (stop.stop_requested()) return tl::unexpected<Error>(std::move(connected).error());
        last = tl::unexpected<Error>(std::move(connected).error());
        last.value().message = host + " can't be reached: " + last.value().message;
    }
    return last;
}

Result<> Socket::finish_connect(Deadline deadline) const {
    TRY_VOID(wait_writable(deadline));
    int error = 0;
    socklen_t size = sizeof(error);
    getsockopt(descriptor_, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error == 0) return {};
    return failure(ErrorCode::Unavailable, std::strerror(error),
                   "Check the server's name and port, and the firewall.");
}

Result<> Socket::wait_readable(Deadline deadline) const {
    return wait(POLLIN, deadline);
}
Result<> Socket::wait_writable(Deadline deadline) const {
    return wait(POLLOUT, deadline);
}

Result<> Socket::wait(short events, Deadline deadline) const {
    std::array<pollfd, 2> waited{{{descriptor_, events, 0}, {wake_, POLLIN, 0}}};
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        const int timeout_ms = static_cast<int>(std::max<std::int64_t>(0, left.count()));
        const int count = poll(waited.data(), waited.size(), timeout_ms);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(ErrorCode::Unavailable, std::strerror(errno));
        if (waited[1].revents != 0) return failure(ErrorCode::Aborted, "interrupted");
        if (count > 0) return {};
        return failure(ErrorCode::DeadlineExceeded, "the other side did not answer in time",
                       "We try again by ourselves.");
    }
}

Result<> Socket::check() const {
    if (is_interrupted_) return failure(ErrorCode::Aborted, "interrupted");
    return {};
}

void Socket::interrupt() {
    is_interrupted_ = true;
    const std::uint64_t one = 1;
    (void)!write(wake_, &one, sizeof(one));
}

}  // namespace foresail::platform
