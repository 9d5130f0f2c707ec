// Names in a sentence: what has a capital and is no common word. They are claims like others, but
// what a name is depends on its language and its place in the sentence.
#pragma once

#include "insight/guard/claim.h"

#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// `reading` tells which tokens were read as numbers or dates.
std::vector<Claim> read_names(const std::vector<Token>& tokens, const Reading& reading,
                              std::string_view language);

/// The keys by which a source vouches for names.
/// Which of the tokens are names.
std::vector<std::size_t> name_places(const std::vector<Token>& tokens, const Reading& reading,
                                     std::string_view language);

void add_name_keys(const std::vector<Token>& tokens, Keys& keys);

}  // namespace foresail::insight::guarding
