// Answers that say what is wrong: RFC 9457 problem documents.
#pragma once

#include "platform/http_server.h"
#include "platform/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace foresail::api {

/// `code` is a word for programs; `detail` and `hint` are for people.
platform::HttpResponse problem(int status, std::string_view code, std::string_view detail,
                               std::string_view hint = {});
/// Status and code as in platform/result.h; what can be tried again has a Retry-After.
platform::HttpResponse problem_of(const platform::Error& error);
/// 429.
platform::HttpResponse too_many(std::string_view detail, std::chrono::seconds retry_after);

/// With a capital in front and a full stop behind: messages of Error are written without.
std::string sentence(std::string_view text);

}  // namespace foresail::api
