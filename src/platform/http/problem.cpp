// Problem documents (RFC 9457) and the request's small accessors.
#include "platform/http_server.h"

#include <nlohmann/json.hpp>

namespace foresail::platform {

std::string_view HttpRequest::header(const std::string& lower_case_name) const {
    const auto found = headers.find(lower_case_name);
    return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

HttpResponse problem(const Error& error) {
    std::string title = to_text(error.code);
    for (char& c : title) {
        if (c == '_') c = ' ';
    }
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    const int status = http_status(error.code);
    const nlohmann::ordered_json body{
        {"type", std::string{"urn:foresail:problem:"} + to_text(error.code)},
        {"title", title},
        {"status", status},
        {"detail", error.message},
        {"hint", error.hint},
        {"code", to_text(error.code)}};
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/problem+json");
    if (is_retryable(error.code)) response.headers.emplace_back("Retry-After", "5");
    response.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return response;
}

}  // namespace foresail::platform
