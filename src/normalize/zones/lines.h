// A mail's text, line by line.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <re2/re2.h>

namespace foresail::normalize::zones {

struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;    ///< Without the line end.
    std::string_view text;  ///< Trimmed on both sides.
    bool is_blank = false;
    bool is_quoted = false;  ///< Begins with '>'.
    bool ends_in_space = false;
};

std::vector<Line> split_lines(std::string_view text);

/// The first line at or after `from` that is not blank; lines.size() where there is none.
std::size_t next_filled(const std::vector<Line>& lines, std::size_t from);

inline bool found(std::string_view text, const RE2& pattern) {
    return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

}  // namespace foresail::normalize::zones
