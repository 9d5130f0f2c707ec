// The part of a subject that stays the same over replies and forwards.
#pragma once

#include <string>
#include <string_view>

namespace foresail::normalize {

/// Without Re:, AW:, Fwd:, [list] ... in front, case folded (NFKC). "" where nothing else is there.
std::string thread_subject(std::string_view subject);

}  // namespace foresail::normalize
