// Addresses behind which nobody reads: noreply@, mailer-daemon@, mailing lists, reply tokens. They
// never become contacts. Pure; thread-safe.
#pragma once

#include <string_view>

namespace foresail::resolve {

/// `address` is lower case. True for what can't be an address to begin with, too.
bool is_automatic_address(std::string_view address);

}  // namespace foresail::resolve
