#include "mailbox/gate.h"

#include "mailbox/loopback.h"

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foresail::mailbox {

Gate::Gate(std::uint16_t server_port)
    : server_port_{server_port},
      listener_{listen_on_loopback(port_)},
      acceptor_{[this] { accept_all(); }} {}

Gate::~Gate() {
    {
        const std::lock_guard lock{mutex_};
        is_ending_ = true;
    }
    shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    close(listener_);
    cut_all();
    for (std::thread& carrier : carriers_) carrier.join();
}

void Gate::cut_all() {
    const std::lock_guard lock{mutex_};
    for (const int socket : open_) shutdown(socket, SHUT_RDWR);
}

void Gate::accept_all() {
    while (true) {
        const int client = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0) return;
        const int server = connect_to_loopback(server_port_);
        ++connection_count_;
        const std::lock_guard lock{mutex_};
        if (server < 0 || is_ending_) {
            close(client);
            if (server >= 0) close(server);
            continue;
        }
        open_.insert(open_.end(), {client, server});
        carriers_.emplace_back([this, client, server] { carry(client, server); });
    }
}

void Gate::carry(int client, int server) {
    std::int64_t server_bytes = 0;
    std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
    std::array<char, 16UL * 1024> piece;
    bool is_open = true;
    while (is_open && poll(ends.data(), ends.size(), -1) > 0) {
        for (std::size_t i = 0; is_open && i < ends.size(); ++i) {
            if (ends.at(i).revents == 0) continue;
            const ssize_t count = recv(ends.at(i).fd, piece.data(), piece.size(), 0);
            if (count <= 0) {
                is_open = false;
                break;
            }
            std::string_view bytes{piece.data(), static_cast<std::size_t>(count)};
            if (i == 1) {
                if (const int delay = delay_ms_; delay > 0) poll(nullptr, 0, delay);
                const std::int64_t cut_after = cut_after_;
                if (cut_after > 0 && server_bytes + count > cut_after) {
                    const std::int64_t rest = std::max<std::int64_t>(0, cut_after - server_bytes);
                    bytes = bytes.substr(0, static_cast<std::size_t>(rest));
                    is_open = false;
                }
                server_bytes += count;
            }
            if (!send_all(ends.at(1 - i).fd, bytes)) is_open = false;
        }
    }
    const std::lock_guard lock{mutex_};
    std::erase(open_, client);
    std::erase(open_, server);
    close(client);
    close(server);
}

}  // namespace foresail::mailbox
