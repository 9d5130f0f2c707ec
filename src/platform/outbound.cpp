#include "platform/outbound.h"

#include "platform/socket.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>

namespace foresail::platform {
namespace {

using Deadline = Socket::Deadline;

Deadline after(std::chrono::milliseconds timeout) {
    return std::chrono::steady_clock::now() + timeout;
}

struct FreeSsl {
    void operator()(SSL* ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

tl::unexpected<Error> closed_failure() {
    return failure(ErrorCode::Unavailable, "the other side closed the connection",
                   "We connect again by ourselves.");
}

/// A Stream over a socket, in the clear until start_tls().
class SocketStream final : public Stream {
public:
    SocketStream(std::unique_ptr<Socket> socket, Destination destination,
                 std::chrono::milliseconds handshake_timeout)
        : socket_{std::move(socket)},
          destination_{std::move(destination)},
          handshake_timeout_{handshake_timeout} {}

    ~SocketStream() override {
        // A polite end, if the peer takes it at once.
        if (ssl_ && SSL_is_init_finished(ssl_.get()) == 1) SSL_shutdown(ssl_.get());
    }

    Result<std::size_t> read(std::span<char> into, std::chrono::milliseconds timeout) override {
        const Deadline deadline = after(timeout);
        // Also where bytes are there already and nothing would be waited for.
        TRY_VOID(socket_->check());
        while (true) {
            if (ssl_) {
                std::size_t count = 0;
                ERR_clear_error();
                const int done = SSL_read_ex(ssl_.get(), into.data(), into.size(), &count);
                if (done == 1) return count;
                if (SSL_get_error(ssl_.get(), done) == SSL_ERROR_ZERO_RETURN) return 0;
                TRY_VOID(wait_for_ssl(done, deadline));
                continue;
            }
            const ssize_t count = recv(socket_->descriptor(), into.data(), into.size(), 0);
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno == EINTR) continue;
            if (errno != EAGAIN && errno != EWOULDBLOCK) return closed_failure();
            TRY_VOID(socket_->wait_readable(deadline));
        }
    }

    Result<> write(std::string_view bytes, std::chrono::milliseconds timeout) override {
        const Deadline deadline = after(timeout);
        TRY_VOID(socket_->check());
        while (!bytes.empty()) {
            std::size_t count = 0;
            if (ssl_) {
                ERR_clear_error();
                const int done = SSL_write_ex(ssl_.get(), bytes.data(), bytes.size(), &count);
                if (done != 1) {
                    TRY_VOID(wait_for_ssl(done, deadline));
                    continue;
                }
            } else {
                const ssize_t sent =
                    send(socket_->descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
                if (sent < 0) {
                    if (errno == EINTR) continue;
                    if (errno != EAGAIN && errno != EWOULDBLOCK) return closed_failure();
                    TRY_VOID(socket_->wait_writable(deadline));
                    continue;
                }
                count = static_cast<std::size_t>(sent);
            }
            bytes.remove_prefix(count);
        }
        return {};
    }

    Result<> start_tls() override {
        FS_ASSERT(!ssl_);
        TRY_VOID(prepare_tls());
        const Deadline deadline = after(handshake_timeout_);
        while (true) {
            ERR_clear_error();
            const int done = SSL_connect(ssl_.get());
            if (done == 1) return {};
            auto waited = wait_for_ssl(done, deadline);
            if (!waited) {
                auto error = handshake_failure(std::move(waited).error());
                ssl_.reset();
                return error;
            }
        }
    }

    void interrupt() override { socket_->interrupt(); }

private:
    Result<> prepare_tls() {
        context_.reset(SSL_CTX_new(TLS_client_method()));
        FS_ASSERT(context_ != nullptr);
        SSL_CTX_set_min_proto_version(context_.get(), TLS1_2_VERSION);
        SSL_CTX_set_verify(context_.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_default_verify_paths(context_.get());
        if (!destination_.ca_file.empty() &&
            SSL_CTX_load_verify_file(context_.get(), destination_.ca_file.c_str()) != 1) {
            return failure(ErrorCode::InvalidArgument,
                           "can't read certificates from " + destination_.ca_file,
                           "Check outbound.ca_file: it must be a PEM file.");
        }
        ssl_.reset(SSL_new(context_.get()));
        FS_ASSERT(ssl_ != nullptr);
        SSL_set_fd(ssl_.get(), socket_->descriptor());
        SSL_set_mode(ssl_.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        const std::string& host = destination_.host;
        // An address in figures is checked as an address, a name as a name.
        if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl_.get()), host.c_str()) != 1) {
            SSL_set_tlsext_host_name(ssl_.get(), host.c_str());
            SSL_set_hostflags(ssl_.get(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
            SSL_set1_host(ssl_.get(), host.c_str());
        }
        return {};
    }

    Result<> wait_for_ssl(int done, Deadline deadline) {
        switch (SSL_get_error(ssl_.get(), done)) {
            case SSL_ERROR_WANT_READ:
                return socket_->wait_readable(deadline);
            case SSL_ERROR_WANT_WRITE:
                return socket_->wait_writable(deadline);
            default:
                return closed_failure();
        }
    }

    tl::unexpected<Error> handshake_failure(Error error) {
        const long verdict = SSL_get_verify_result(ssl_.get());
        if (verdict != X509_V_OK) {
            return failure(ErrorCode::InvalidArgument,
                           "the certificate of " + destination_.host +
                               " is not to be trusted: " + X509_verify_cert_error_string(verdict),
                           "Check the server's name. If the server has a certificate of your own, "
                           "name its CA in outbound.ca_file.");
        }
        if (error.code != ErrorCode::Unavailable) return tl::unexpected<Error>(std::move(error));
        return failure(ErrorCode::Unavailable, destination_.host + " does not speak TLS here",
                       "Check the port and the kind of security: 993 is TLS, 143 is STARTTLS.");
    }

    std::unique_ptr<Socket> socket_;
    Destination destination_;
    std::chrono::milliseconds handshake_timeout_;
    std::unique_ptr<SSL_CTX, FreeSsl> context_;
    std::unique_ptr<SSL, FreeSsl> ssl_;
};

}  // namespace

Outbound::Outbound(OutboundPolicy policy, AddressPolicy address_policy, Record record)
    : policy_{std::move(policy)}, address_policy_{address_policy}, record_{std::move(record)} {
    // OpenSSL writes with write(): a peer that has gone must be an error, not the end of the
    // process.
    std::signal(SIGPIPE, SIG_IGN);
}

Result<std::unique_ptr<Stream>> Outbound::connect(const domain::WorkspaceId& workspace,
                                                  const Destination& destination,
                                                  std::chrono::milliseconds timeout,
                                                  const std::stop_token& stop) {
    auto allowed = policy_(workspace, destination);
    if (!allowed) {
        record_(workspace, destination, false);
        return tl::unexpected<Error>(std::move(allowed).error());
    }
    bool was_filtered = false;
    auto socket = Socket::connect(
        destination.host, destination.port,
        [&](const sockaddr& address) -> Result<> {
            if (address_policy_ == AddressPolicy::All || is_public_address(address)) return {};
            was_filtered = true;
            return failure(ErrorCode::PermissionDenied,
                           destination.host + " is in the server's own network",
                           "If it may be used, set outbound.allow_private_addresses.");
        },
        after(timeout), stop);
    record_(workspace, destination, socket.has_value() || !was_filtered);
    if (!socket) return tl::unexpected<Error>(std::move(socket).error());
    auto stream = std::make_unique<SocketStream>(std::move(*socket), destination, timeout);
    if (destination.tls == TlsMode::Tls) {
        const std::stop_callback on_stop{stop, [&] { stream->interrupt(); }};
        TRY_VOID(stream->start_tls());
    }
    return stream;
}

}  // namespace foresail::platform
