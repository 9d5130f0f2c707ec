#include "platform/http/router.h"

#include <algorithm>
#include <set>
#include <utility>

namespace foresail::platform::http {
namespace {

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(path.front() == '/' ? 1 : 0);
        const auto end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

bool is_parameter(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

}  // namespace

void Router::add(const std::string& method, const std::string& pattern, HttpHandler handler,
                 std::size_t body_bytes_max) {
    Route route{.method = method,
                .is_prefix = pattern.ends_with("/*"),
                .handler = std::move(handler),
                .body_bytes_max = body_bytes_max};
    const std::string_view fixed =
        std::string_view{pattern}.substr(0, pattern.size() - (route.is_prefix ? 2 : 0));
    for (const std::string_view segment : split(fixed)) route.segments.emplace_back(segment);
    routes_.push_back(std::move(route));
}

Match Router::match(std::string_view method, std::string_view path) const {
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    const auto segments = split(path);
    const Route* best = nullptr;
    Match match;
    std::set<std::string> allowed;
    for (const Route& route : routes_) {
        auto parameters = fit(route, segments);
        if (!parameters) continue;
        if (route.method != wanted) {
            allowed.insert(route.method);
            if (route.method == "GET") allowed.insert("HEAD");
            continue;
        }
        if (best != nullptr && !is_more_exact(route, *best)) continue;
        best = &route;
        match.handler = &route.handler;
        match.parameters = std::move(*parameters);
        match.body_bytes_max = route.body_bytes_max;
    }
    if (best != nullptr) return match;
    for (const std::string& name : allowed) {
        match.allowed_methods += (match.allowed_methods.empty() ? "" : ", ") + name;
    }
    if (allowed.empty() && fallback_) match.handler = &fallback_;
    return match;
}

std::optional<Router::Parameters> Router::fit(const Route& route,
                                              const std::vector<std::string_view>& path) {
    const bool has_size = route.is_prefix ? path.size() >= route.segments.size()
                                          : path.size() == route.segments.size();
    if (!has_size) return std::nullopt;
    Parameters parameters;
    for (std::size_t i = 0; i < route.segments.size(); ++i) {
        const std::string& segment = route.segments[i];
        if (is_parameter(segment)) {
            if (path[i].empty()) return std::nullopt;
            parameters[segment.substr(1, segment.size() - 2)] = path[i];
        } else if (segment != path[i]) {
            return std::nullopt;
        }
    }
    return parameters;
}

bool Router::is_more_exact(const Route& a, const Route& b) {
    if (a.is_prefix != b.is_prefix) return !a.is_prefix;
    for (std::size_t i = 0; i < std::min(a.segments.size(), b.segments.size()); ++i) {
        const bool a_fixed = !is_parameter(a.segments[i]);
        const bool b_fixed = !is_parameter(b.segments[i]);
        if (a_fixed != b_fixed) return a_fixed;
    }
    return a.segments.size() > b.segments.size();
}

}  // namespace foresail::platform::http
