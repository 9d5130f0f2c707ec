#include "api/http/download.h"

#include "api/http/file_name.h"

namespace foresail::api {

platform::HttpResponse download(std::string bytes, const char* media_type,
                                const std::string& file_name) {
    platform::HttpResponse response;
    response.headers = {{"Content-Type", media_type},
                        {"Content-Disposition", attachment_disposition(file_name)},
                        {"Content-Security-Policy", "sandbox; default-src 'none'"},
                        {"Cache-Control", "private, no-store"}};
    response.body = std::move(bytes);
    return response;
}

}  // namespace foresail::api
