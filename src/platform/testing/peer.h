// A server for tests that takes one connection on loopback and runs a script on it in a thread.
#pragma once

#include "platform/testing/certificate.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foresail::platform::testing {

/// The server's end of a connection.
class PeerConnection {
public:
    explicit PeerConnection(int socket) : socket_{socket} {}
    ~PeerConnection() { ::close(socket_); }
    PeerConnection(const PeerConnection&) = delete;
    PeerConnection& operator=(const PeerConnection&) = delete;

    /// `version_max` 0: any. False if the handshake fails.
    bool start_tls(const CertificateFiles& files, int version_max = 0) {
        context_.reset(SSL_CTX_new(TLS_server_method()));
        // So that old versions can be offered at all.
        SSL_CTX_set_security_level(context_.get(), 0);
        SSL_CTX_set_max_proto_version(context_.get(), version_max);
        SSL_CTX_use_certificate_chain_file(context_.get(), files.certificate.c_str());
        SSL_CTX_use_PrivateKey_file(context_.get(), files.key.c_str(), SSL_FILETYPE_PEM);
        ssl_.reset(SSL_new(context_.get()));
        SSL_set_fd(ssl_.get(), socket_);
        if (SSL_accept(ssl_.get()) != 1) return false;
        if (const char* name = SSL_get_servername(ssl_.get(), TLSEXT_NAMETYPE_host_name)) {
            server_name_ = name;
        }
        return true;
    }
    void write(std::string_view text) {
        if (ssl_) {
            SSL_write(ssl_.get(), text.data(), static_cast<int>(text.size()));
        } else {
            (void)!::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
        }
    }
    /// What comes next; "" at the end.
    std::string read() {
        std::array<char, 16 * 1024> bytes{};
        const int size = static_cast<int>(bytes.size());
        const auto count = ssl_ ? static_cast<ssize_t>(SSL_read(ssl_.get(), bytes.data(), size))
                                : ::recv(socket_, bytes.data(), bytes.size(), 0);
        return count > 0 ? std::string(bytes.data(), static_cast<std::size_t>(count)) : "";
    }
    /// Closes with a reset, as a peer that has died.
    void reset() {
        const linger now{1, 0};
        setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    }
    [[nodiscard]] const std::string& server_name() const { return server_name_; }

private:
    int socket_;
    std::string server_name_;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_{nullptr, &SSL_CTX_free};
    std::unique_ptr<SSL, decltype(&SSL_free)> ssl_{nullptr, &SSL_free};
};

class Peer {
public:
    using Script = std::function<void(PeerConnection&)>;

    explicit Peer(Script script) : listener_{::socket(AF_INET, SOCK_STREAM, 0)} {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(listener_, 8);
        getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread{[this, run = std::move(script)] {
            const int socket = ::accept(listener_, nullptr, nullptr);
            if (socket < 0) return;
            PeerConnection connection{socket};
            run(connection);
        }};
    }
    ~Peer() {
        ::shutdown(listener_, SHUT_RDWR);  // Ends an accept() that nobody has come to.
        thread_.join();
        ::close(listener_);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }

private:
    int listener_;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

}  // namespace foresail::platform::testing
