#include "mailbox/scripted_server.h"

#include "mailbox/loopback.h"

#include <array>

#include <sys/socket.h>
#include <unistd.h>

namespace foresail::mailbox {

ScriptedServer::ScriptedServer(Answer answer, std::string greeting)
    : answer_{std::move(answer)},
      greeting_{std::move(greeting)},
      listener_{listen_on_loopback(port_)},
      thread_{[this] { accept_all(); }} {}

ScriptedServer::~ScriptedServer() {
    {
        const std::lock_guard lock{mutex_};
        is_ending_ = true;
        if (open_ >= 0) shutdown(open_, SHUT_RDWR);
    }
    shutdown(listener_, SHUT_RDWR);
    thread_.join();
    close(listener_);
}

std::vector<std::string> ScriptedServer::lines() {
    const std::lock_guard lock{mutex_};
    return lines_;
}

void ScriptedServer::accept_all() {
    while (true) {
        const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) return;
        {
            const std::lock_guard lock{mutex_};
            open_ = socket;
            if (is_ending_) shutdown(socket, SHUT_RDWR);
        }
        talk(socket);
        const std::lock_guard lock{mutex_};
        open_ = -1;
        close(socket);
    }
}

void ScriptedServer::talk(int socket) {
    if (!send_all(socket, greeting_)) return;
    std::string buffer;
    std::string tag;
    std::array<char, 4096> piece;
    while (true) {
        const ssize_t count = recv(socket, piece.data(), piece.size(), 0);
        if (count <= 0) return;
        buffer.append(piece.data(), static_cast<std::size_t>(count));
        for (std::size_t end = buffer.find("\r\n"); end != std::string::npos;
             end = buffer.find("\r\n")) {
            const std::string line = buffer.substr(0, end);
            buffer.erase(0, end + 2);
            const std::size_t blank = line.find(' ');
            // DONE has no tag: its answer has that of the IDLE before.
            if (blank != std::string::npos) tag = line.substr(0, blank);
            const std::string command = blank == std::string::npos ? line : line.substr(blank + 1);
            {
                const std::lock_guard lock{mutex_};
                lines_.push_back(command);
            }
            std::string answer = answer_(command);
            for (std::size_t at = answer.find("TAG"); at != std::string::npos;
                 at = answer.find("TAG", at + tag.size())) {
                answer.replace(at, 3, tag);
            }
            if (answer.empty() || !send_all(socket, answer)) return;
        }
    }
}

}  // namespace foresail::mailbox
