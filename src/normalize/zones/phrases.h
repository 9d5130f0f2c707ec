// One pattern out of phrases in many languages.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <re2/re2.h>

namespace foresail::normalize::zones {

/// A phrase is a regular expression; upper and lower case are the same. `begin` and `end` stand
/// around whichever of them it is.
inline RE2 any_of(std::string_view begin, std::initializer_list<std::string_view> phrases,
                  std::string_view end) {
    std::string pattern = "(?i)" + std::string(begin) + "(?:";
    for (const std::string_view phrase : phrases) {
        if (phrase.data() != phrases.begin()->data()) pattern += "|";
        pattern += phrase;
    }
    return RE2{pattern + ")" + std::string(end)};
}

}  // namespace foresail::normalize::zones
