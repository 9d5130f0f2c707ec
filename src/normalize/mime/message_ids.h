// Message-ID, References, In-Reply-To.
#pragma once

#include "normalize/mime/message.h"
#include "normalize/notes.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::normalize {

/// Without angle brackets; "" where there is none.
std::string message_id_in(std::string_view field);

/// Oldest first, In-Reply-To last, no repeats. Of too many the first and the newest stay.
std::vector<std::string> references_of(const Message& message, Notes& notes);

}  // namespace foresail::normalize
