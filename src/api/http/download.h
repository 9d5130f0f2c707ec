// What came from outside leaves as a download, never as a page: whatever its type says, a browser
// must not run it in our origin.
#pragma once

#include "platform/http_server.h"

#include <string>

namespace foresail::api {

platform::HttpResponse download(std::string bytes, const char* media_type,
                                const std::string& file_name);

}  // namespace foresail::api
