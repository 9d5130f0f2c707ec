// One client's connection: reads a request, has a worker answer it, writes the answer, reads on; or
// becomes a stream. Knows HTTP by Beast, which stays behind this header.
#pragma once

#include "platform/http/shared_state.h"

#include <memory>

namespace boost::asio {
class io_context;
namespace ssl {
class context;
}
}  // namespace boost::asio

namespace foresail::platform::http {

class Connection {
public:
    virtual ~Connection() = default;
    virtual void start() = 0;
    /// Ends it: at once where it is idle or a stream, else after the answer. From any thread.
    virtual void stop() = 0;
};

/// Takes over `socket_descriptor`, an accepted TCP socket. `tls` null: in the clear.
std::shared_ptr<Connection> make_connection(boost::asio::io_context& io, int socket_descriptor,
                                            boost::asio::ssl::context* tls, SharedState& state);

}  // namespace foresail::platform::http
