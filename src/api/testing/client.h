// A small HTTP client as a page is one: keeps the cookie and the CSRF token. Every answer of the
// API is checked against openapi.json; what does not fit is in faults().
#pragma once

#include "api/testing/api_description.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::api::testing {

using Headers = std::map<std::string, std::string>;  ///< Names in lower case when received.

struct Received {
    int status = 0;
    Headers headers;
    std::string body;

    [[nodiscard]] nlohmann::json json() const;
    [[nodiscard]] std::string header(const std::string& lower_case_name) const;
    /// `code` of a problem document.
    [[nodiscard]] std::string code() const;
};

class Client {
public:
    explicit Client(std::uint16_t port) : port_{port} {}

    Received get(const std::string& path, const Headers& headers = {});
    /// With the CSRF token; a JSON body where `body` is no string, else the bytes as they are.
    Received post(const std::string& path, const nlohmann::json& body = nullptr,
                  Headers headers = {});
    Received patch(const std::string& path, const nlohmann::json& body, Headers headers = {});
    Received remove(const std::string& path, Headers headers = {});
    Received send(const std::string& method, const std::string& target, const std::string& body,
                  const Headers& headers);

    /// Reads an answer that does not end until `text` is in it, or for 10 s.
    std::string read_stream(const std::string& path, const std::string& text,
                            const Headers& headers = {});
    /// Opens a stream and returns its socket, once the head of the answer is there.
    int open_stream(const std::string& path, std::string& received, const Headers& headers = {});
    static void close(int socket);
    static void read_until(int socket, std::string& received, const std::string& text);

    void forget_cookie() { cookie_.clear(); }
    void set_csrf_token(std::string token) { csrf_token_ = std::move(token); }
    [[nodiscard]] const std::string& csrf_token() const { return csrf_token_; }
    [[nodiscard]] const std::string& cookie() const { return cookie_; }
    void set_cookie(std::string cookie) { cookie_ = std::move(cookie); }

    /// Of all clients: what answers did not fit the description, and which operations were asked.
    static std::vector<std::string>& faults();
    static std::set<std::string>& asked();

private:
    [[nodiscard]] int connect() const;
    [[nodiscard]] std::string head_of(const std::string& method, const std::string& target,
                                      const Headers& headers) const;
    void keep_cookie(const Received& received);

    std::uint16_t port_;
    std::string cookie_;
    std::string csrf_token_;
};

}  // namespace foresail::api::testing
