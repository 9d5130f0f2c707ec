#include "api/http/gate.h"

#include "api/http/problem.h"
#include "api/http/repeats.h"
#include "api/http/session_cookie.h"
#include "api/http/sessions.h"
#include "platform/logging.h"
#include "platform/metrics.h"

#include <algorithm>
#include <exception>

namespace foresail::api {
namespace {

bool is_safe(const std::string& method) {
    return method == "GET" || method == "HEAD";
}

bool has_header(const platform::HttpResponse& response, std::string_view name) {
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [&](const auto& header) { return header.first == name; });
}

Answer refuse_stranger(const Route& route, const Call& call) {
    if (!call.is_signed_in()) {
        return platform::failure(platform::ErrorCode::Unauthenticated, "you are not signed in",
                                 "Sign in and try again.");
    }
    if (route.access == Access::Admin && !call.user.is_admin) {
        return platform::failure(platform::ErrorCode::PermissionDenied,
                                 "only an admin of the workspace can do this");
    }
    return no_content();
}

Answer handle(const Route& route, Call& call, std::optional<std::string>& renewed) {
    if (route.access == Access::Signature) return route.handler(call);
    if (const auto wait = call.reception.requests.take(call.request.remote_address)) {
        return too_many("there are too many requests from your address", *wait);
    }
    if (route.access == Access::Open) return route.handler(call);
    TRY(const bool is_known, recognize(call, renewed));
    if (!is_known && route.access == Access::Either) return route.handler(call);
    if (auto refused = refuse_stranger(route, call); !refused) return refused;
    if (!is_safe(call.request.method)) {
        if (auto refusal = refuse_forged(call)) return *std::move(refusal);
    }
    const bool keeps_answer = route.method == "POST" && route.repeat == Repeat::KeepsAnswer;
    return keeps_answer ? answer_once(call, route.handler) : route.handler(call);
}

platform::HttpResponse handle_safely(const Route& route, Call& call,
                                     std::optional<std::string>& renewed) {
    try {
        auto response = handle(route, call, renewed);
        if (response) return *std::move(response);
        if (http_status(response.error().code) >= 500) {
            platform::log_error("a request failed", response.error());
        }
        return problem_of(response.error());
    } catch (const std::exception& error) {
        platform::log_error("a request broke", {{"route", route.path}, {"what", error.what()}});
        return problem(500, "internal", "something went wrong on our side",
                       "Try again; if it stays, look at the server's log.");
    }
}

}  // namespace

platform::HttpResponse pass(Reception& reception, const Route& route,
                            const platform::HttpRequest& request) {
    Services& services = *reception.services;
    const auto start = services.clock.steady_now();
    Call call{reception, services, request, {}, {}, {}};
    std::optional<std::string> renewed;
    auto response = handle_safely(route, call, renewed);

    const bool has_cookie = has_header(response, "Set-Cookie");
    if (renewed && !has_cookie) response.headers.emplace_back("Set-Cookie", *renewed);
    if (!has_header(response, "Cache-Control")) {
        response.headers.emplace_back("Cache-Control", "no-store");
    }
    if (!has_header(response, "Content-Security-Policy")) {
        response.headers.emplace_back("Content-Security-Policy",
                                      "default-src 'none'; frame-ancestors 'none'");
    }
    add_security_headers(services.config, request, response);

    const std::string label = "route=\"" + route.method + " " + route.path + "\"";
    platform::count("http_requests", label + ",status=\"" + std::to_string(response.status) + "\"");
    const std::chrono::duration<double, std::milli> took = services.clock.steady_now() - start;
    platform::observe_ms("http_request_ms", label, took.count());
    return response;
}

void add_security_headers(const platform::Config& config, const platform::HttpRequest& request,
                          platform::HttpResponse& response) {
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    response.headers.emplace_back("Referrer-Policy", "no-referrer");
    response.headers.emplace_back("X-Frame-Options", "DENY");
    response.headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    response.headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
    if (is_https(config, request)) {
        response.headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
    }
}

}  // namespace foresail::api
