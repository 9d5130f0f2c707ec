// HttpServer: listens, hands each connection its socket, stops in order.
#include "platform/http/client_address.h"
#include "platform/http/connection.h"
#include "platform/http/shared_state.h"
#include "platform/http_server.h"
#include "platform/logging.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace foresail::platform {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Tcp = asio::ip::tcp;

constexpr std::size_t io_thread_count = 2;
constexpr std::chrono::seconds stop_timeout{5};

class BeastServer final : public HttpServer {
public:
    explicit BeastServer(HttpServerOptions options)
        : options_{std::move(options)}, state_{options_.limits} {}
    ~BeastServer() override { stop(); }

    void route(const std::string& method, const std::string& pattern, HttpHandler handler,
               std::size_t body_bytes_max) override {
        state_.router.add(method, pattern, std::move(handler), body_bytes_max);
    }

    void fallback(HttpHandler handler) override { state_.router.set_fallback(std::move(handler)); }

    Result<> start() override {
        TRY(state_.proxies, http::parse_proxies(options_.proxies));
        if (!options_.tls_certificate_file.empty()) {
            TRY_VOID(load_certificate());
        }
        TRY_VOID(listen());
        accept();
        for (std::size_t i = 0; i < io_thread_count; ++i) {
            threads_.emplace_back([this] { io_.run(); });
        }
        return {};
    }

    [[nodiscard]] std::uint16_t port() const override { return port_; }

    void stop() override {
        if (state_.is_stopping.exchange(true)) return;
        asio::post(io_, [this] {
            error_code ignored;
            acceptor_.close(ignored);
            retry_.cancel();
        });
        for (const auto& connection : open_connections()) connection->stop();
        const auto deadline = std::chrono::steady_clock::now() + stop_timeout;
        while (state_.connection_count > 0 && std::chrono::steady_clock::now() < deadline) {
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
            for (const auto& connection : open_connections()) connection->stop();
        }
        state_.workers.stop();
        io_.stop();
        for (std::thread& thread : threads_) thread.join();
        threads_.clear();
    }

private:
    Result<> load_certificate() {
        tls_.emplace(asio::ssl::context::tls_server);
        SSL_CTX_set_min_proto_version(tls_->native_handle(), TLS1_3_VERSION);
        error_code error;
        tls_->use_certificate_chain_file(options_.tls_certificate_file, error);
        if (!error) {
            tls_->use_private_key_file(options_.tls_key_file, asio::ssl::context::pem, error);
        }
        if (!error && SSL_CTX_check_private_key(tls_->native_handle()) == 1) return {};
        return failure(ErrorCode::InvalidArgument,
                       "can't use the TLS certificate " + options_.tls_certificate_file,
                       "Check server.tls_certificate_file and server.tls_key_file: PEM files that "
                       "belong together and that this user may read.");
    }

    Result<> listen() {
        const std::string place = options_.host + ":" + std::to_string(options_.port);
        error_code error;
        const std::string host = options_.host == "localhost" ? "127.0.0.1" : options_.host;
        const auto address = asio::ip::make_address(host, error);
        if (error) {
            return failure(ErrorCode::InvalidArgument, options_.host + " is not an address",
                           "Set server.host to 127.0.0.1, 0.0.0.0 or another address in figures.");
        }
        const Tcp::endpoint endpoint{address, options_.port};
        acceptor_.open(endpoint.protocol(), error);
        if (!error) acceptor_.set_option(Tcp::acceptor::reuse_address{true}, error);
        if (!error) acceptor_.bind(endpoint, error);
        if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
        if (!error) port_ = acceptor_.local_endpoint(error).port();
        if (!error) return {};
        return failure(ErrorCode::Unavailable, "can't listen on " + place + ": " + error.message(),
                       "Choose another port with --port, or stop what uses this one.");
    }

    void accept() {
        acceptor_.async_accept([this](error_code error, Tcp::socket socket) {
            if (error == asio::error::operation_aborted || state_.is_stopping) return;
            // Out of descriptors: wait for some to be closed instead of spinning.
            if (error) return accept_later();
            take(std::move(socket));
            accept();
        });
    }

    void accept_later() {
        retry_.expires_after(std::chrono::milliseconds{100});
        retry_.async_wait([this](error_code error) {
            if (!error && !state_.is_stopping) accept();
        });
    }

    void take(Tcp::socket socket) {
        if (state_.connection_count >= state_.limits.connection_count_max) return;
        error_code error;
        const int descriptor = socket.release(error);
        if (error) return;
        const auto connection =
            http::make_connection(io_, descriptor, tls_ ? &*tls_ : nullptr, state_);
        if (!connection) return;
        {
            const std::lock_guard lock{mutex_};
            std::erase_if(connections_, [](const auto& weak) { return weak.expired(); });
            connections_.push_back(connection);
        }
        connection->start();
    }

    std::vector<std::shared_ptr<http::Connection>> open_connections() {
        const std::lock_guard lock{mutex_};
        std::vector<std::shared_ptr<http::Connection>> open;
        for (const auto& weak : connections_) {
            if (auto connection = weak.lock()) open.push_back(std::move(connection));
        }
        return open;
    }

    HttpServerOptions options_;
    // Connections use the state until the io_context, which holds them, is gone: it is made first
    // and destroyed last.
    http::SharedState state_;
    std::optional<asio::ssl::context> tls_;
    asio::io_context io_;
    // A connection whose request is with a worker has nothing under way here, yet comes back.
    asio::executor_work_guard<asio::io_context::executor_type> has_work_{io_.get_executor()};
    Tcp::acceptor acceptor_{io_};
    asio::steady_timer retry_{io_};
    std::uint16_t port_ = 0;
    std::mutex mutex_;
    std::vector<std::weak_ptr<http::Connection>> connections_;
    std::vector<std::thread> threads_;
};

}  // namespace

std::unique_ptr<HttpServer> create_http_server(HttpServerOptions options) {
    return std::make_unique<BeastServer>(std::move(options));
}

}  // namespace foresail::platform
