// A TCP gate between a client and a server on this machine: it can cut a connection after so many
// bytes, cut all at once, and let bytes through slowly.
//
// Thread safety: all methods from any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace foresail::mailbox {

class Gate {
public:
    explicit Gate(std::uint16_t server_port);
    ~Gate();
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }
    /// Cuts the next connections once the server has sent so many bytes on them; 0: never.
    void cut_after(std::int64_t server_bytes) { cut_after_ = server_bytes; }
    void cut_all();
    /// How long each piece of at most 16 KiB from the server is held back.
    void delay_ms(int delay) { delay_ms_ = delay; }
    [[nodiscard]] int connection_count() const { return connection_count_; }

private:
    void accept_all();
    void carry(int client, int server);

    std::uint16_t server_port_;
    std::uint16_t port_ = 0;
    int listener_ = -1;
    std::atomic<std::int64_t> cut_after_ = 0;
    std::atomic<int> delay_ms_ = 0;
    std::atomic<int> connection_count_ = 0;
    std::mutex mutex_;
    bool is_ending_ = false;
    std::vector<int> open_;  ///< Client and server sockets that are carried now.
    std::vector<std::thread> carriers_;
    std::thread acceptor_;
};

}  // namespace foresail::mailbox
