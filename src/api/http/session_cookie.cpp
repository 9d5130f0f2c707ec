#include "api/http/session_cookie.h"

namespace foresail::api {
namespace {

const char* cookie_name(bool is_https) {
    return is_https ? "__Host-foresail" : "foresail";
}

}  // namespace

bool is_https(const platform::Config& config, const platform::HttpRequest& request) {
    return request.is_tls || config.server.public_url.starts_with("https://");
}

std::string base_url(const platform::Config& config, const platform::HttpRequest& request) {
    std::string url = config.server.public_url;
    if (url.empty()) {
        url = (request.is_tls ? "https://" : "http://") + std::string{request.header("host")};
    }
    while (url.ends_with('/')) url.pop_back();
    return url;
}

std::string session_token(const platform::Config& config, const platform::HttpRequest& request) {
    const auto found = request.cookies.find(cookie_name(is_https(config, request)));
    return found == request.cookies.end() ? std::string{} : found->second;
}

// Strict is no hindrance: the page itself needs no cookie, and what it asks for is same-site.
std::string session_cookie(bool is_https, const std::string& token, std::chrono::seconds max_age) {
    return cookie_name(is_https) + ("=" + token) + "; Path=/; HttpOnly; SameSite=Strict" +
           (is_https ? "; Secure" : "") + "; Max-Age=" + std::to_string(max_age.count());
}

}  // namespace foresail::api
