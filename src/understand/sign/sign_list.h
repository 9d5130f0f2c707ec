// What stands out in a text, as a list of patterns: one a line of a file that is compiled in. The
// heads count which of them match; training reads the same files.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace foresail::understand::sign {

/// How the patterns want a text: ASCII in lower case, runs of blanks as one, words joined that a
/// hyphen breaks, straight quotes. The first 8,000 bytes of `text` are read.
std::string plain(std::string_view text);

/// Immutable, so any thread may ask it.
class SignList {
public:
    /// `file` is of our own making: empty lines and those that begin with "# " don't count; after
    /// "let verb = a|b", "{verb}" stands for "(?:a|b)". Patterns are matched byte by byte, as
    /// Python's re does with bytes.
    explicit SignList(std::string_view file);

    /// The numbers of those that match, ascending; `text` as plain() gives it.
    [[nodiscard]] std::vector<std::size_t> found_in(std::string_view text) const;

    [[nodiscard]] std::size_t size() const { return patterns_.size(); }

private:
    std::vector<std::unique_ptr<const re2::RE2>> patterns_;
};

/// What stands between the two marks of a file that is compiled in.
inline std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace foresail::understand::sign
