// The text of a message's body: the plain part of each piece, or its HTML part as text.
#pragma once

#include "normalize/mime/parts.h"
#include "normalize/notes.h"

#include <string>

namespace foresail::normalize {

std::string body_text(const Parts& parts, Notes& notes);

}  // namespace foresail::normalize
