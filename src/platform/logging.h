// The log for operators: one line of JSON an entry, with workspace and region where there are any.
// Never a customer's text: no subjects, names, addresses or bodies, only ids, counts and codes.
//
//     log_info("mail taken", {{"connection", id.text}, {"size_bytes", size}});
#pragma once

#include "platform/config.h"
#include "platform/result.h"

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace foresail::platform {

/// Once, at the start. Errors: InvalidArgument (level), Unavailable (file).
Result<> start_logging(const Config::Log& config, std::string_view region);

void log_debug(std::string_view what, const nlohmann::json& fields = nlohmann::json::object());
void log_info(std::string_view what, const nlohmann::json& fields = nlohmann::json::object());
void log_warning(std::string_view what, const nlohmann::json& fields = nlohmann::json::object());
void log_error(std::string_view what, const nlohmann::json& fields = nlohmann::json::object());
void log_error(std::string_view what, const Error& error);

}  // namespace foresail::platform
