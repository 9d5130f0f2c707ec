// Reads phrases that stand in a file which is compiled in: a line an alternative.
#pragma once

#include "insight/signals/phrases.h"

#include <string_view>
#include <vector>

namespace foresail::insight {

/// `file` is of our own making: empty lines and those that begin with "# " don't count; "[en says]"
/// and "[en unless]" begin the two parts of a language, each of which must be there; after
/// "let x = a|b", "{x}" stands for "(?:a|b)".
std::vector<PhraseRules> read_phrases(std::string_view file);

}  // namespace foresail::insight
