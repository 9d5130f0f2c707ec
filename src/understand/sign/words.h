// The words of a text as the heads hash them. Training does the same, to the letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::understand::sign {

/// Runs of letters, digits and apostrophes, runs of all beyond ASCII, and the marks that ask or
/// call, `count_max` at most, between "<s>" and "</s>". `text` as plain() gives it.
std::vector<std::string> words_of(std::string_view text, std::size_t count_max);

/// FNV-1a.
std::uint32_t hash_of(std::string_view text);

}  // namespace foresail::understand::sign
