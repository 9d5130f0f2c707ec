// Words that everyone uses, by language: what stands first in sentences of business mail, and
// German nouns. Used to tell a name at the begin of a sentence from a word.
#pragma once

#include <string_view>

namespace foresail::insight::guarding {

extern const std::string_view english_common;
extern const std::string_view german_common;
extern const std::string_view german_noun_list;
extern const std::string_view french_common;
extern const std::string_view spanish_common;

}  // namespace foresail::insight::guarding
