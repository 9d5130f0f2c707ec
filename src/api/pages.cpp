#include "api/pages.h"

#include "api/http/gate.h"
#include "api/http/problem.h"

#include <algorithm>

namespace foresail::api {
namespace {

// Scripts come from our own files only; what a mail contains can't bring one along. Styles may
// stand in the page: the dialogs' library puts one there while a dialog is open.
constexpr const char* content_security_policy =
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const WebAsset* find(std::span<const WebAsset> assets, std::string_view path) {
    const auto found = std::find_if(assets.begin(), assets.end(),
                                    [&](const WebAsset& asset) { return asset.path == path; });
    return found == assets.end() ? nullptr : &*found;
}

bool names_a_file(std::string_view path) {
    const auto slash = path.rfind('/');
    return path.find('.', slash == std::string_view::npos ? 0 : slash) != std::string_view::npos;
}

platform::HttpResponse serve(const WebAsset& asset, const platform::HttpRequest& request) {
    platform::HttpResponse response;
    // The build puts a hash of their content into these names.
    const bool is_hashed = asset.path.starts_with("/assets/");
    response.headers = {
        {"ETag", std::string{asset.etag}},
        {"Cache-Control", is_hashed ? "public, max-age=31536000, immutable" : "no-cache"},
        {"Content-Security-Policy", content_security_policy}};
    if (request.header("if-none-match").find(asset.etag) != std::string_view::npos) {
        response.status = 304;
        return response;
    }
    response.headers.emplace_back("Content-Type", std::string{asset.media_type});
    response.body = std::string{asset.bytes};
    return response;
}

platform::HttpResponse answer_page(std::span<const WebAsset> assets,
                                   const platform::HttpRequest& request) {
    if (request.path == "/api" || request.path.starts_with("/api/")) {
        return problem(404, "not_found", "the API has no such resource",
                       "Its description is at /api/v1/openapi.json.");
    }
    if (request.method != "GET" && request.method != "HEAD") {
        return problem(404, "not_found", "there is nothing here for this method");
    }
    if (const auto* const asset = find(assets, request.path)) return serve(*asset, request);
    if (!names_a_file(request.path)) {
        if (const auto* const index = find(assets, "/index.html")) return serve(*index, request);
    }
    return problem(404, "not_found", "there is no such page",
                   assets.empty() ? "This binary was built without its pages: run ./run." : "");
}

}  // namespace

platform::HttpResponse page(std::span<const WebAsset> assets, const platform::Config& config,
                            const platform::HttpRequest& request) {
    auto response = answer_page(assets, request);
    add_security_headers(config, request, response);
    return response;
}

}  // namespace foresail::api
