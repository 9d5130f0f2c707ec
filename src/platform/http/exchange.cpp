#include "platform/http/exchange.h"

#include "platform/http/client_address.h"
#include "platform/http/problem.h"
#include "platform/http/target.h"
#include "platform/metrics.h"

#include <sstream>
#include <utility>

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/write.hpp>

namespace foresail::platform::http {

namespace bhttp = boost::beast::http;

namespace {

std::string lower(std::string_view text) {
    std::string lowered{text};
    for (char& c : lowered) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lowered;
}

// A value may come from a mail (a file's name): a line break would begin a header of its choice.
std::string one_line(std::string value) {
    std::erase_if(value, [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7f; });
    return value;
}

void add_headers(auto& message, const HttpResponse& response, bool is_tls) {
    message.set("X-Content-Type-Options", "nosniff");
    message.set("Referrer-Policy", "no-referrer");
    message.set("X-Frame-Options", "DENY");
    if (is_tls) message.set("Strict-Transport-Security", "max-age=31536000");
    for (const auto& [name, value] : response.headers) {
        // Several cookies are several lines; of all else a handler's own value wins.
        if (lower(name) == "set-cookie") {
            message.insert(name, one_line(value));
        } else {
            message.set(name, one_line(value));
        }
    }
}

}  // namespace

std::shared_ptr<Exchange> Exchange::begin(const bhttp::request_header<bhttp::fields>& header,
                                          const SharedState& state,
                                          const std::string& remote_address, bool is_tls) {
    auto exchange = std::make_shared<Exchange>();
    HttpRequest& request = exchange->request;
    request.method = std::string{header.method_string()};
    request.is_tls = is_tls;
    auto target = parse_target({header.target().data(), header.target().size()});
    if (!target) {
        exchange->early_answer =
            problem({ErrorCode::InvalidArgument, "the request's target is not a valid path", {}});
        return exchange;
    }
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    for (const auto& field : header) {
        const std::string name = lower({field.name_string().data(), field.name_string().size()});
        auto& value = request.headers[name];
        if (!value.empty()) value += name == "cookie" ? "; " : ", ";
        value += std::string{field.value()};
    }
    request.cookies = parse_cookies(request.header("cookie"));
    request.remote_address =
        client_address(remote_address, request.header("x-forwarded-for"), state.proxies);

    Match match = state.router.match(request.method, request.path);
    request.parameters = std::move(match.parameters);
    exchange->handler = match.handler;
    exchange->body_bytes_max =
        match.body_bytes_max == 0 ? state.limits.body_bytes_max : match.body_bytes_max;
    if (match.handler == nullptr && !match.allowed_methods.empty()) {
        HttpResponse answer =
            problem_of({405, "method_not_allowed", "This path does not take " + request.method});
        answer.headers.emplace_back("Allow", match.allowed_methods);
        exchange->early_answer = std::move(answer);
    } else if (match.handler == nullptr) {
        exchange->early_answer = problem({ErrorCode::NotFound, "there is nothing here", {}});
    }
    return exchange;
}

HttpResponse Exchange::run() const {
    const Timer timer{"http_request_latency_ms", {}};
    HttpResponse response;
    if (runs_whole([&] { response = (*handler)(request); })) return response;
    return problem({ErrorCode::Internal, "something went wrong on the server",
                    "Try again; if it stays, the server's log tells more."});
}

bhttp::response<bhttp::string_body> to_message(HttpResponse response, bool keeps_alive, bool is_tls,
                                               bool is_head) {
    bhttp::response<bhttp::string_body> message{
        bhttp::int_to_status(static_cast<unsigned>(response.status)), 11};
    message.result(static_cast<unsigned>(response.status));
    add_headers(message, response, is_tls);
    message.body() = std::move(response.body);
    message.keep_alive(keeps_alive);
    message.prepare_payload();
    if (response.status == 204 || response.status == 304) message.content_length(boost::none);
    if (is_head) {
        const auto length = message.body().size();
        message.body().clear();
        message.content_length(length);
    }
    return message;
}

std::string stream_header(const HttpResponse& response, bool is_tls) {
    bhttp::response<bhttp::empty_body> message{bhttp::status::ok, 11};
    message.result(static_cast<unsigned>(response.status));
    add_headers(message, response, is_tls);
    message.keep_alive(false);
    std::ostringstream text;
    text << message.base();
    return text.str();
}

}  // namespace foresail::platform::http
