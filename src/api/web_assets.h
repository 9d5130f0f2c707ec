// The built pages, compiled into the binary (cmake/WebAssets.cmake).
#pragma once

#include <span>
#include <string_view>

namespace foresail::api {

struct WebAsset {
    std::string_view path;  ///< "/index.html"
    std::string_view media_type;
    std::string_view etag;
    std::string_view bytes;
};

std::span<const WebAsset> web_assets();

}  // namespace foresail::api
