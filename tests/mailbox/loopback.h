// Sockets on 127.0.0.1.
#pragma once

#include <cstdint>
#include <string_view>

namespace foresail::mailbox {

/// A connected socket, or -1.
int connect_to_loopback(std::uint16_t port);

/// A listening socket on a free port, which `port` becomes; or -1.
int listen_on_loopback(std::uint16_t& port);

bool send_all(int socket, std::string_view bytes);

}  // namespace foresail::mailbox
