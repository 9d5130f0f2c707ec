// Mail addresses and domains as a person types them.
#pragma once

#include <optional>
#include <string>

namespace foresail::api {

/// In lower case, or nothing where it can't be one.
std::optional<std::string> read_mail_address(const std::string& text);
std::optional<std::string> read_mail_domain(const std::string& text);

}  // namespace foresail::api
