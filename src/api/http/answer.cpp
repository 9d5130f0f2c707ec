#include "api/http/answer.h"

namespace foresail::api {

platform::HttpResponse answer(const nlohmann::json& body, int status) {
    platform::HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}};
    // What mails contain is UTF-8 by normalize/'s word; the answer must be JSON even if not.
    response.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return response;
}

platform::HttpResponse no_content() {
    platform::HttpResponse response;
    response.status = 204;
    return response;
}

}  // namespace foresail::api
