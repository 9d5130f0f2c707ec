// The built pages: what is no resource of the API. The page routes by itself, so a path that names
// no file is answered with index.html.
#pragma once

#include "api/web_assets.h"
#include "platform/config.h"
#include "platform/http_server.h"

#include <span>

namespace foresail::api {

platform::HttpResponse page(std::span<const WebAsset> assets, const platform::Config& config,
                            const platform::HttpRequest& request);

}  // namespace foresail::api
