// The name by which a sentence, or a mail's first line, speaks to somebody: "Brenda: please ...".
#pragma once

#include "domain/activity.h"

#include <string_view>

namespace foresail::understand {

/// Empty where the words begin with no name.
std::string_view vocative_of(std::string_view words);

/// Whether every word of `name` is one of the participant's name or address.
bool is_called(const domain::Participant& participant, std::string_view name);

}  // namespace foresail::understand
