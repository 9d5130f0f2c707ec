#include "mailbox/lmtp.h"

#include "mailbox/loopback.h"

#include <sys/socket.h>
#include <unistd.h>

namespace foresail::mailbox {
namespace {

class LmtpSession {
public:
    explicit LmtpSession(int socket) : socket_{socket} {}
    ~LmtpSession() { close(socket_); }
    LmtpSession(const LmtpSession&) = delete;
    LmtpSession& operator=(const LmtpSession&) = delete;

    /// Sends, then reads one answer; true if it begins with `code`.
    bool ask(const std::string& text, char code) {
        if (!send_all(socket_, text)) return false;
        while (true) {
            std::string line;
            if (!read_line(line)) return false;
            const bool is_last = line.size() < 4 || line[3] != '-';
            if (is_last) return line.front() == code;
        }
    }

private:
    bool read_line(std::string& line) {
        while (true) {
            const std::size_t end = buffer_.find('\n');
            if (end != std::string::npos) {
                line = buffer_.substr(0, end + 1);
                buffer_.erase(0, end + 1);
                return true;
            }
            char piece[4096];
            const ssize_t count = recv(socket_, piece, sizeof piece, 0);
            if (count <= 0) return false;
            buffer_.append(piece, static_cast<std::size_t>(count));
        }
    }

    int socket_;
    std::string buffer_;
};

/// CRLF line ends, and a dot more before a dot that begins a line.
std::string to_wire(const std::string& mail) {
    std::string wire;
    bool is_line_start = true;
    for (std::size_t i = 0; i < mail.size(); ++i) {
        const char c = mail[i];
        if (c == '\r' && i + 1 < mail.size() && mail[i + 1] == '\n') continue;
        if (is_line_start && c == '.') wire += '.';
        wire += c == '\n' ? std::string{"\r\n"} : std::string(1, c);
        is_line_start = c == '\n';
    }
    if (!is_line_start) wire += "\r\n";
    return wire + ".\r\n";
}

}  // namespace

bool deliver_by_lmtp(std::uint16_t port, const std::string& recipient,
                     const std::vector<std::string>& mails) {
    const int socket = connect_to_loopback(port);
    if (socket < 0) return false;
    LmtpSession session{socket};
    if (!session.ask("", '2') || !session.ask("LHLO localhost\r\n", '2')) return false;
    for (const std::string& mail : mails) {
        const bool is_taken = session.ask("MAIL FROM:<ann@client.example>\r\n", '2') &&
                              session.ask("RCPT TO:<" + recipient + ">\r\n", '2') &&
                              session.ask("DATA\r\n", '3') && session.ask(to_wire(mail), '2');
        if (!is_taken) return false;
    }
    return session.ask("QUIT\r\n", '2');
}

}  // namespace foresail::mailbox
