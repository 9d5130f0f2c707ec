// An IMAP server that says what a test tells it to: for what a real one never says.
//
// Thread safety: all methods from any thread; `answer` runs on the server's thread.
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace foresail::mailbox {

class ScriptedServer {
public:
    /// What to send for a client's line ("UID FETCH 1 (UID)", without its tag). "TAG" in it becomes
    /// the tag. Empty: the connection is closed.
    using Answer = std::function<std::string(const std::string& line)>;

    explicit ScriptedServer(Answer answer, std::string greeting = "* OK ready\r\n");
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }
    std::vector<std::string> lines();

private:
    void accept_all();
    void talk(int socket);

    Answer answer_;
    std::string greeting_;
    std::uint16_t port_ = 0;
    int listener_ = -1;
    std::mutex mutex_;
    bool is_ending_ = false;
    int open_ = -1;
    std::vector<std::string> lines_;
    std::thread thread_;
};

}  // namespace foresail::mailbox
