// A passage's words as ranking counts them: English words without endings, without those that say
// nothing. Pure.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace foresail::retrieve {

std::vector<std::string> words_of(std::string_view text);

/// A question's words with what each counts: those that questions are made of ("what did they say
/// about") count half, since passages have them as well.
std::unordered_map<std::string, double> asked_words(std::string_view query);

}  // namespace foresail::retrieve
