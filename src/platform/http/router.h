// Which handler answers a method and a path. Built before the server starts, then only read.
#pragma once

#include "platform/http_server.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::platform::http {

struct Match {
    const HttpHandler* handler = nullptr;  ///< Null where no route fits.
    std::map<std::string, std::string> parameters;
    std::size_t body_bytes_max = 0;
    std::string allowed_methods;  ///< Set where the path exists with other methods only.
};

class Router {
public:
    void add(const std::string& method, const std::string& pattern, HttpHandler handler,
             std::size_t body_bytes_max);
    void set_fallback(HttpHandler handler) { fallback_ = std::move(handler); }
    /// `path` is decoded. HEAD is answered by GET's handler. Of several patterns the one whose
    /// first different segment is fixed wins, and "/*" comes last.
    [[nodiscard]] Match match(std::string_view method, std::string_view path) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> segments;
        bool is_prefix = false;
        HttpHandler handler;
        std::size_t body_bytes_max = 0;
    };
    using Parameters = std::map<std::string, std::string>;
    static std::optional<Parameters> fit(const Route& route,
                                         const std::vector<std::string_view>& path);
    static bool is_more_exact(const Route& a, const Route& b);

    std::vector<Route> routes_;
    HttpHandler fallback_;
};

}  // namespace foresail::platform::http
