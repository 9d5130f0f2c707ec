// Byte offsets in UTF-8 to indices in UTF-16, by which JavaScript counts: the page slices with
// them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace foresail::api {

/// Made once a text; each question is then answered in constant time.
class Utf16Index {
public:
    explicit Utf16Index(std::string_view text);

    /// `byte` over the text's size counts as its size; one inside a character as its beginning.
    [[nodiscard]] std::size_t of(std::size_t byte) const;

private:
    std::string_view text_;
    std::vector<std::size_t> checkpoints_;  ///< Empty for ASCII, where both count the same.
};

}  // namespace foresail::api
