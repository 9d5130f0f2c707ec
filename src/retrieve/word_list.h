// Whether a folded word is one of a list, or begins as one does: what vocabularies are made of.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace foresail::retrieve {

using Words = std::initializer_list<std::string_view>;

inline bool is_one_of(Words words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

inline bool starts_with_one_of(Words stems, std::string_view word) {
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return word.starts_with(stem); });
}

}  // namespace foresail::retrieve
