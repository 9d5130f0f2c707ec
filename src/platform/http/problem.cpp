// Problem documents (RFC 9457) and the request's small accessors.
#include "platform/http/problem.h"

#include "platform/http_server.h"

#include <utility>

#include <nlohmann/json.hpp>

namespace foresail::platform {

std::string_view HttpRequest::header(const std::string& lower_case_name) const {
    const auto found = headers.find(lower_case_name);
    return found == headers.end() ? std::string_view{} : std::string_view{found->second};
}

namespace {

HttpResponse document(int status, std::string_view code, std::string_view title,
                      std::pair<std::string_view, std::string_view> detail_and_hint) {
    const nlohmann::ordered_json body{{"type", "urn:foresail:problem:" + std::string{code}},
                                      {"title", title},
                                      {"status", status},
                                      {"detail", detail_and_hint.first},
                                      {"hint", detail_and_hint.second},
                                      {"code", code}};
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"},
                        {"Cache-Control", "no-store"}};
    response.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return response;
}

}  // namespace

HttpResponse problem(const Error& error) {
    std::string title = to_text(error.code);
    for (char& c : title) {
        if (c == '_') c = ' ';
    }
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    HttpResponse response =
        document(http_status(error.code), to_text(error.code), title, {error.message, error.hint});
    if (is_retryable(error.code)) response.headers.emplace_back("Retry-After", "5");
    return response;
}

namespace http {

HttpResponse problem_of(const Refusal& refusal) {
    return document(refusal.status, refusal.code, refusal.title, {refusal.title + ".", ""});
}

}  // namespace http
}  // namespace foresail::platform
