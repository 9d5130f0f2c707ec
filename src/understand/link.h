// Web addresses in a text, with or without their scheme.
#pragma once

#include "understand/found.h"

#include <string_view>

namespace foresail::understand {

/// The value is the link with a scheme; only http, https and ftp.
std::vector<Found> find_links(std::string_view text);

}  // namespace foresail::understand
