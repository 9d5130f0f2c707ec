// One HTTP/1.1 call over a connection that Outbound has opened: a request out, the response's head
// and its body in pieces. Used for servers that answer in a stream (server-sent events).
//
// Thread safety: one thread at a time. Limits: 32 KiB of headers, `body_bytes_max` of body.
#pragma once

#include "platform/outbound.h"
#include "platform/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::platform {

/// "https://host:port/path" in its parts.
struct HttpAddress {
    std::string host;
    std::uint16_t port = 443;
    TlsMode tls = TlsMode::Tls;
    std::string path;  ///< Without a slash at the end; may be "".
};

/// Errors: InvalidArgument (no http or https address).
Result<HttpAddress> parse_http_address(std::string_view url);

struct HttpCall {
    std::string method = "GET";
    std::string path = "/";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::size_t body_bytes_max = std::size_t{8} * 1024 * 1024;
    std::chrono::steady_clock::time_point deadline;
    std::stop_token stop;
    /// Each piece of the body of a response with status 200; false ends the call early. May be
    /// empty.
    std::function<bool(std::string_view piece)> on_body;
};

struct HttpReply {
    int status = 0;
    std::map<std::string, std::string> headers;  ///< Names in lower case.
    std::string body;                            ///< What `on_body` did not take.
};

/// Errors: DeadlineExceeded, Aborted (stopped), Unavailable, ResourceExhausted (too long an
/// answer), Internal (no HTTP).
Result<HttpReply> http_call(Stream& stream, const HttpAddress& address, const HttpCall& call);

}  // namespace foresail::platform
