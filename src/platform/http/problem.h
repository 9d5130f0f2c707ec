// Problem documents for what HTTP itself refuses, before any handler has seen the request.
#pragma once

#include "platform/http_server.h"

#include <string>
#include <string_view>

namespace foresail::platform::http {

struct Refusal {
    int status;
    std::string_view code;
    std::string title;
};

HttpResponse problem_of(const Refusal& refusal);

}  // namespace foresail::platform::http
