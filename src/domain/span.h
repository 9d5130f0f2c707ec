// A piece of a text: byte offsets into UTF-8, end exclusive. Every fact carries the span it is
// from.
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace foresail::domain {

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool contains(Span other) const {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] std::string_view of(std::string_view text) const {
        return text.substr(begin, size());
    }
    friend auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace foresail::domain
