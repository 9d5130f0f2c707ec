#include "api/http/problem.h"

#include <nlohmann/json.hpp>

namespace foresail::api {
namespace {

const char* title_of(int status) {
    switch (status) {
        case 400:
            return "Bad request";
        case 401:
            return "Not signed in";
        case 403:
            return "Not allowed";
        case 404:
            return "Not found";
        case 409:
            return "Conflict";
        case 412:
            return "Changed in the meantime";
        case 413:
            return "Too large";
        case 415:
            return "Unsupported media type";
        case 422:
            return "Can't be done";
        case 428:
            return "If-Match is missing";
        case 429:
            return "Too many requests";
        case 503:
            return "Not available";
        case 504:
            return "Timed out";
        default:
            return "Internal error";
    }
}

}  // namespace

std::string sentence(std::string_view text) {
    std::string result{text};
    if (result.empty()) return result;
    if (result.front() >= 'a' && result.front() <= 'z') {
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    }
    if (const char last = result.back(); last != '.' && last != '!' && last != '?') result += '.';
    return result;
}

platform::HttpResponse problem(int status, std::string_view code, std::string_view detail,
                               std::string_view hint) {
    const nlohmann::json document{{"type", "urn:foresail:problem:" + std::string{code}},
                                  {"title", title_of(status)},
                                  {"status", status},
                                  {"detail", sentence(detail)},
                                  {"hint", sentence(hint)},
                                  {"code", code}};
    platform::HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/problem+json"},
                        {"Cache-Control", "no-store"}};
    response.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return response;
}

platform::HttpResponse problem_of(const platform::Error& error) {
    auto response =
        problem(http_status(error.code), to_text(error.code), error.message, error.hint);
    if (is_retryable(error.code)) response.headers.emplace_back("Retry-After", "10");
    return response;
}

platform::HttpResponse too_many(std::string_view detail, std::chrono::seconds retry_after) {
    auto response = problem(429, "resource_exhausted", detail,
                            "Try again in " + std::to_string(retry_after.count()) + " s.");
    response.headers.emplace_back("Retry-After", std::to_string(retry_after.count()));
    return response;
}

}  // namespace foresail::api
