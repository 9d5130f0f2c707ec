// A client for tests that writes any bytes and reads what comes, without knowing HTTP too well.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foresail::platform::testing {

class RawClient {
public:
    explicit RawClient(std::uint16_t port) : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        is_connected_ =
            ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0;
    }
    ~RawClient() { close(); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] int socket() const { return socket_; }
    [[nodiscard]] bool is_connected() const { return is_connected_; }
    void close() {
        if (socket_ >= 0) ::close(socket_);
        socket_ = -1;
    }
    bool write(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }
    /// Reads until `wanted` has come, the peer closes, or the time is over; gives all read so far.
    std::string read_until(std::string_view wanted,
                           std::chrono::milliseconds timeout = std::chrono::seconds{10}) {
        const auto end = std::chrono::steady_clock::now() + timeout;
        while (wanted.empty() || received_.find(wanted) == std::string::npos) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(
                end - std::chrono::steady_clock::now());
            pollfd waited{socket_, POLLIN, 0};
            if (left.count() <= 0 || poll(&waited, 1, static_cast<int>(left.count())) <= 0) break;
            std::array<char, 4096> bytes{};
            const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), 0);
            if (count <= 0) {
                is_closed_ = true;
                break;
            }
            received_.append(bytes.data(), static_cast<std::size_t>(count));
        }
        return received_;
    }
    std::string read_all() { return read_until({}); }
    void forget() { received_.clear(); }
    [[nodiscard]] bool is_closed_by_peer() const { return is_closed_; }

private:
    int socket_;
    bool is_connected_ = false;
    bool is_closed_ = false;
    std::string received_;
};

}  // namespace foresail::platform::testing
