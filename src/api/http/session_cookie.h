// The cookie that holds a session's token. Behind TLS it has the __Host- prefix, which binds it to
// this host (RFC 6265bis, 4.1.3.2).
#pragma once

#include "platform/config.h"
#include "platform/http_server.h"

#include <chrono>
#include <string>

namespace foresail::api {

/// True where pages are reached by https, be it through a proxy.
bool is_https(const platform::Config& config, const platform::HttpRequest& request);

/// "https://crm.example" without a slash at the end: as configured, else as asked.
std::string base_url(const platform::Config& config, const platform::HttpRequest& request);

/// The token of the request's cookie, or "".
std::string session_token(const platform::Config& config, const platform::HttpRequest& request);

/// The value of Set-Cookie. `token` empty: takes the cookie back.
std::string session_cookie(bool is_https, const std::string& token, std::chrono::seconds max_age);

}  // namespace foresail::api
