// How alike two values of a field are: typing errors, swapped letters, words split or joined, what
// sounds alike. Pure.
#pragma once

#include <string>
#include <string_view>

namespace foresail::resolve {

enum class Likeness : unsigned char { Same, Close, Near, Different, Unknown };
inline constexpr std::size_t likeness_count = 4;  ///< Without Unknown.

/// Of folded values; Unknown where one is empty. Close: one slip or nearly so; Near: two or three.
Likeness likeness_of(std::string_view a, std::string_view b);

/// 0 to 1 (Jaro and Winkler), counted in bytes.
double name_similarity(std::string_view a, std::string_view b);

/// What stays the same where a word is written as heard: the first letter and the consonants that
/// sound different, at most six; "" for numbers.
std::string sound_of(std::string_view value);

}  // namespace foresail::resolve
