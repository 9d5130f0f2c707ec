// How a session begins: connect, encrypt, sign in.
#include "platform/address_policy.h"
#include "platform/base64.h"
#include "vendors/imap/session.h"

namespace foresail::vendors::imap {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

namespace {

constexpr std::chrono::milliseconds connect_timeout{30'000};

/// What the server says, for the user: printable, and not endless.
std::string quote_server(const std::string& text) {
    std::string cleaned;
    for (const char c : text) {
        if (c >= ' ' && c < '\x7f' && cleaned.size() < 200) cleaned.push_back(c);
    }
    while (!cleaned.empty() && (cleaned.back() == '.' || cleaned.back() == ' ')) cleaned.pop_back();
    return cleaned.empty() ? "" : " It says: \"" + cleaned + "\".";
}

Result<platform::TlsMode> tls_mode(const domain::Connection& connection) {
    if (connection.security == "tls") return platform::TlsMode::Tls;
    if (connection.security == "starttls") return platform::TlsMode::None;
    if (connection.security == "none" && platform::is_loopback_host(connection.host)) {
        return platform::TlsMode::None;
    }
    return failure(ErrorCode::InvalidArgument, "This connection would not be encrypted.",
                   "Choose TLS (port 993) or STARTTLS (port 143).");
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(const domain::Connection& connection,
                                               const std::string& secret,
                                               const capture::MailSourceTools& tools,
                                               Interrupt& interrupt) {
    TRY(const platform::TlsMode mode, tls_mode(connection));
    if (connection.port < 1 || connection.port > 65'535) {
        return failure(ErrorCode::InvalidArgument, "The port is not between 1 and 65535.",
                       "It is 993 for TLS and 143 for STARTTLS with nearly every provider.");
    }
    const platform::Destination destination{.host = connection.host,
                                            .port = static_cast<std::uint16_t>(connection.port),
                                            .tls = mode,
                                            .ca_file = tools.config.outbound.ca_file};
    TRY(auto stream, tools.outbound.connect(connection.workspace, destination, connect_timeout,
                                            interrupt.token()));
    std::unique_ptr<Session> session{new Session{std::move(stream), interrupt}};
    TRY_VOID(session->greet(connection));
    TRY_VOID(session->sign_in(connection.user_name, secret));
    return session;
}

Result<> Session::greet(const domain::Connection& connection) {
    wire_.begin_answer();
    TRY(const Response greeting, wire_.read_response());
    if (greeting.status == "BYE") {
        return failure(ErrorCode::Unavailable,
                       "The mail server takes no connections now." + quote_server(greeting.text),
                       "We try again by ourselves.");
    }
    if (greeting.status != "OK" && greeting.status != "PREAUTH") {
        return failure(ErrorCode::InvalidArgument, "There is no IMAP server at this address.",
                       "Check host and port.");
    }
    TRY_VOID(note(greeting));
    if (connection.security == "starttls") {
        TRY_VOID(read_capabilities());
        if (!can("STARTTLS")) {
            return failure(ErrorCode::InvalidArgument, "The mail server can't do STARTTLS.",
                           "Choose TLS, with port 993.");
        }
        TRY_VOID(command({{"STARTTLS"}}));
        TRY_VOID(wire_.start_tls());
        capabilities_.clear();  // What was said before encryption counts for nothing.
    }
    return read_capabilities();
}

Result<> Session::read_capabilities() {
    TRY_VOID(command({{"CAPABILITY"}}));
    return {};
}

Result<Session::Answer> Session::authenticate(const std::string& mechanism,
                                              const std::vector<std::string>& replies) {
    wire_.begin_answer();
    std::vector<Part> parts{{"AUTHENTICATE"}, {mechanism}};
    std::size_t next_reply = 0;
    if (can("SASL-IR") && replies.size() == 1)
        parts.push_back({platform::to_base64(replies[next_reply++])});
    TRY(const std::string tag, send(parts));
    while (true) {
        TRY(Answer answer, read_answer(tag, true));
        if (!answer.status.empty()) return answer;
        // "*" gives up, where the server asks for more than there is to say.
        const bool has_more = next_reply < replies.size();
        TRY_VOID(
            wire_.write(has_more ? platform::to_base64(replies[next_reply++]) + "\r\n" : "*\r\n"));
    }
}

Result<> Session::sign_in(const std::string& user, const std::string& secret) {
    Answer answer;
    if (can("AUTH=PLAIN")) {
        TRY(answer, authenticate("PLAIN", {std::string(1, '\0') + user + '\0' + secret}));
    } else if (can("AUTH=LOGIN")) {
        TRY(answer, authenticate("LOGIN", {user, secret}));
    } else if (can("LOGINDISABLED")) {
        return failure(ErrorCode::InvalidArgument,
                       "The mail server takes no password on this connection.",
                       "Choose TLS (port 993), or make an app password with your provider.");
    } else {
        wire_.begin_answer();
        TRY(const std::string tag, send({{"LOGIN"}, {user, true}, {secret, true}}));
        TRY(answer, read_answer(tag));
    }
    if (answer.status != "OK") {
        const bool is_passing = answer.code == "UNAVAILABLE" || answer.code == "INUSE" ||
                                answer.code == "LIMIT" || answer.code == "SERVERBUG";
        if (is_passing) {
            return failure(ErrorCode::Unavailable,
                           "The mail server can't sign us in now." + quote_server(answer.text),
                           "We try again by ourselves.");
        }
        return failure(ErrorCode::Unauthenticated,
                       "The mail server refuses the password." + quote_server(answer.text),
                       "Enter it again; if the account uses two-factor sign-in, make an app "
                       "password.");
    }
    is_signed_in_ = true;
    return read_capabilities();
}

}  // namespace foresail::vendors::imap
