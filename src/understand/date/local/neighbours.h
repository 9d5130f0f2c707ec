// The symbols of a text with their neighbours, for what is settled before any rule is applied.
#pragma once

#include "understand/date/lexer.h"

#include <string_view>
#include <utility>
#include <vector>

namespace foresail::understand::dates {

class Neighbours {
public:
    static constexpr char dropped = '\0';

    Neighbours(std::vector<Symbol>& symbols, std::string_view text)
        : symbols_{symbols}, text_{text} {}

    [[nodiscard]] std::size_t size() const { return symbols_.size(); }
    /// '#' beyond the ends.
    [[nodiscard]] char kind(std::size_t at, int offset = 0) const;
    [[nodiscard]] bool is_in(std::size_t at, int offset, std::string_view kinds) const {
        return kinds.find(kind(at, offset)) != std::string_view::npos;
    }
    /// Only where kind() is not '#'.
    [[nodiscard]] Symbol& symbol(std::size_t at, int offset = 0) const;
    [[nodiscard]] int number(std::size_t at, int offset = 0) const {
        return static_cast<int>(symbol(at, offset).number);
    }
    [[nodiscard]] bool is_unit(std::size_t at, int offset, Unit unit) const;
    [[nodiscard]] std::string_view text(std::size_t at) const {
        return symbols_[at].span.of(text_);
    }
    /// Folded.
    [[nodiscard]] std::string word(std::size_t at, int offset = 0) const;

    /// Makes the symbol a part of the next one, which so begins with it; sweep() takes it out.
    void join_with_next(std::size_t at);
    /// The symbol becomes `first`; sweep() puts `second` behind it.
    void split(std::size_t at, Symbol first, Symbol second);
    void sweep();

private:
    std::vector<Symbol>& symbols_;
    std::string_view text_;
    std::vector<std::pair<std::size_t, Symbol>> behind_;  ///< In order of place.
};

}  // namespace foresail::understand::dates
