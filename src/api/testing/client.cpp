#include "api/testing/client.h"

#include <algorithm>
#include <chrono>
#include <set>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foresail::api::testing {
namespace {

constexpr std::chrono::seconds patience{20};

const ApiDescription& description() {
    static const ApiDescription description;
    return description;
}

void send_all(int socket, const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto count = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) return;  // The server may answer and close before it has read all.
        sent += static_cast<std::size_t>(count);
    }
}

/// Appends what comes; false at the end or when `until` is over.
bool receive(int socket, std::string& bytes, std::chrono::steady_clock::time_point until) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    pollfd waiting{socket, POLLIN, 0};
    if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0) return false;
    char buffer[16384];
    const auto count = ::recv(socket, buffer, sizeof buffer, 0);
    if (count <= 0) return false;
    bytes.append(buffer, static_cast<std::size_t>(count));
    return true;
}

Received parse(const std::string& bytes) {
    Received received;
    const auto head_end = bytes.find("\r\n\r\n");
    if (!bytes.starts_with("HTTP/1.1 ") || head_end == std::string::npos) return received;
    received.status = std::stoi(bytes.substr(9, 3));
    for (auto line = bytes.find("\r\n") + 2; line < head_end;) {
        const auto end = bytes.find("\r\n", line);
        const auto colon = bytes.find(':', line);
        std::string name = bytes.substr(line, colon - line);
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        const auto value = std::min(bytes.find_first_not_of(' ', colon + 1), end);
        received.headers[name] = bytes.substr(value, end - value);
        line = end + 2;
    }
    received.body = bytes.substr(head_end + 4);
    return received;
}

/// True where `bytes` are a whole answer.
bool is_whole(const std::string& bytes) {
    if (bytes.find("\r\n\r\n") == std::string::npos) return false;
    Received received = parse(bytes);
    const auto length = received.headers.find("content-length");
    if (received.status == 204 || received.status == 304) return true;
    return length != received.headers.end() && received.body.size() >= std::stoul(length->second);
}

void check(const std::string& method, const std::string& target, const Received& received) {
    const auto operation = description().operation_of(method, target);
    if (operation.empty()) return;
    Client::asked().insert(operation);
    const auto type = received.header("content-type");
    const auto errors = description().check(
        operation, {received.status, type.substr(0, type.find(';')), received.body});
    Client::faults().insert(Client::faults().end(), errors.begin(), errors.end());
}

}  // namespace

nlohmann::json Received::json() const {
    return nlohmann::json::parse(body, nullptr, false);
}

std::string Received::header(const std::string& lower_case_name) const {
    const auto found = headers.find(lower_case_name);
    return found == headers.end() ? std::string{} : found->second;
}

std::string Received::code() const {
    const auto document = json();
    return document.is_object() ? document.value("code", "") : "";
}

std::vector<std::string>& Client::faults() {
    static std::vector<std::string> faults;
    return faults;
}

std::set<std::string>& Client::asked() {
    static std::set<std::string> asked;
    return asked;
}

Received Client::get(const std::string& path, const Headers& headers) {
    return send("GET", path, {}, headers);
}

Received Client::post(const std::string& path, const nlohmann::json& body, Headers headers) {
    if (!csrf_token_.empty()) headers.try_emplace("X-CSRF-Token", csrf_token_);
    if (body.is_string()) return send("POST", path, body.get<std::string>(), headers);
    if (body.is_null()) return send("POST", path, {}, headers);
    headers.try_emplace("Content-Type", "application/json");
    return send("POST", path, body.dump(), headers);
}

Received Client::patch(const std::string& path, const nlohmann::json& body, Headers headers) {
    if (!csrf_token_.empty()) headers.try_emplace("X-CSRF-Token", csrf_token_);
    headers.try_emplace("Content-Type", "application/json");
    return send("PATCH", path, body.dump(), headers);
}

Received Client::remove(const std::string& path, Headers headers) {
    if (!csrf_token_.empty()) headers.try_emplace("X-CSRF-Token", csrf_token_);
    return send("DELETE", path, {}, headers);
}

std::string Client::head_of(const std::string& method, const std::string& target,
                            const Headers& headers) const {
    std::string head = method + " " + target + " HTTP/1.1\r\n";
    const auto add = [&](const std::string& name, const std::string& value) {
        head.append(name).append(": ").append(value).append("\r\n");
    };
    const auto add_if_missing = [&](const std::string& name, const std::string& value) {
        if (!headers.contains(name)) add(name, value);
    };
    add_if_missing("Host", "127.0.0.1:" + std::to_string(port_));
    if (!cookie_.empty()) add_if_missing("Cookie", cookie_);
    for (const auto& [name, value] : headers) add(name, value);
    return head;
}

Received Client::send(const std::string& method, const std::string& target, const std::string& body,
                      const Headers& headers) {
    std::string request = head_of(method, target, headers) + "Connection: close\r\n";
    if (!body.empty() || method == "POST") {
        request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    }
    const int socket = connect();
    send_all(socket, request + "\r\n" + body);
    const auto until = std::chrono::steady_clock::now() + patience;
    std::string bytes;
    while (!is_whole(bytes) && receive(socket, bytes, until)) {
    }
    ::close(socket);
    Received received = parse(bytes);
    check(method, target, received);
    keep_cookie(received);
    return received;
}

void Client::keep_cookie(const Received& received) {
    const auto cookie = received.header("set-cookie");
    if (cookie.empty()) return;
    cookie_ = cookie.substr(0, cookie.find(';'));
    if (cookie_.ends_with('=')) cookie_.clear();
    const auto body = received.json();
    if (body.is_object() && body.contains("csrf_token")) csrf_token_ = body["csrf_token"];
}

int Client::open_stream(const std::string& path, std::string& received, const Headers& headers) {
    const int socket = connect();
    send_all(socket, head_of("GET", path, headers) + "\r\n");
    read_until(socket, received, "\r\n\r\n");
    const auto answer = parse(received);
    check("GET", path, {answer.status, answer.headers, {}});
    return socket;
}

void Client::read_until(int socket, std::string& received, const std::string& text) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (received.find(text) == std::string::npos && receive(socket, received, until)) {
    }
}

void Client::close(int socket) {
    ::close(socket);
}

std::string Client::read_stream(const std::string& path, const std::string& text,
                                const Headers& headers) {
    std::string received;
    const int socket = open_stream(path, received, headers);
    read_until(socket, received, text);
    ::close(socket);
    return received;
}

int Client::connect() const {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port_);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // A refused connection shows as an answer with status 0.
    (void)::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    return socket;
}

}  // namespace foresail::api::testing
