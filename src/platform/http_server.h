// The inbound HTTP server (HTTP/1.1, TLS 1.3 where a certificate is given). api/ registers
// handlers; app/ starts and stops it.
//
// Thread safety: handlers run on a pool of worker threads, several at once; EventStream may be
// written to from any thread. Limits are in HttpLimits; what is over gets 413, 431, 408 or 503.
#pragma once

#include "platform/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace foresail::platform {

struct HttpRequest {
    std::string method;                          ///< Upper case.
    std::string path;                            ///< Percent-decoded, without the query.
    std::map<std::string, std::string> query;    ///< Decoded; the last of a repeated key.
    std::map<std::string, std::string> headers;  ///< Names in lower case.
    std::map<std::string, std::string> cookies;
    std::map<std::string, std::string> parameters;  ///< From the route: "/contacts/{id}".
    std::string body;
    std::string remote_address;  ///< Of the client, where it came through a known proxy.
    bool is_tls = false;

    /// The header's value or "".
    [[nodiscard]] std::string_view header(const std::string& lower_case_name) const;
};

/// The open end of a response that keeps on sending (server-sent events).
class EventStream {
public:
    virtual ~EventStream() = default;
    /// Queues `chunk`. False if the peer is gone or its buffer (stream_buffer_bytes_max) is full,
    /// in which case the stream is closed.
    virtual bool send(std::string chunk) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool is_open() const = 0;
};

struct HttpResponse {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    /// If set: `headers` are sent at once, then this is called with the stream, on a worker thread;
    /// it must return quickly and may keep the stream.
    std::function<void(std::shared_ptr<EventStream>)> on_stream;
};

using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

struct HttpLimits {
    std::size_t header_bytes_max = std::size_t{32} * 1024;
    std::size_t body_bytes_max = std::size_t{1024} * 1024;  ///< Unless the route has its own.
    /// Of all bodies over body_bytes_max together; then 503. Who they are from is not known yet.
    std::size_t large_body_bytes_max = std::size_t{256} * 1024 * 1024;
    std::size_t connection_count_max = 1024;
    std::size_t stream_count_max = 512;
    std::size_t stream_buffer_bytes_max = std::size_t{1024} * 1024;
    std::size_t worker_count = 4;
    std::size_t queue_count_max = 256;  ///< Requests that wait for a worker; then 503.
    std::chrono::seconds idle_timeout{60};
    std::chrono::seconds request_timeout{60};  ///< From the first byte to the last of a request.
};

struct HttpServerOptions {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;            ///< 0: any free one; see HttpServer::port().
    std::string tls_certificate_file;  ///< PEM; empty: no TLS.
    std::string tls_key_file;
    std::string proxies;  ///< Addresses whose X-Forwarded-For is believed: "127.0.0.1, ::1".
    HttpLimits limits;
};

class HttpServer {
public:
    virtual ~HttpServer() = default;
    /// `pattern`: "/api/v1/contacts/{id}", or a prefix that ends in "/*". The most exact one wins.
    /// `body_bytes_max` 0: the server's default. Only before start().
    virtual void route(const std::string& method, const std::string& pattern, HttpHandler handler,
                       std::size_t body_bytes_max = 0) = 0;
    /// For paths without a route; default: 404 as a problem document.
    virtual void fallback(HttpHandler handler) = 0;
    /// Listens and returns. Errors: Unavailable (port taken), InvalidArgument (certificate).
    virtual Result<> start() = 0;
    [[nodiscard]] virtual std::uint16_t port() const = 0;
    /// Takes no new requests, lets running ones end (5 s at most), closes streams. Idempotent.
    virtual void stop() = 0;
};

std::unique_ptr<HttpServer> create_http_server(HttpServerOptions options);

/// An RFC 9457 problem document of `error`.
HttpResponse problem(const Error& error);

}  // namespace foresail::platform
