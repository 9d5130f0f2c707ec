// The symbols of a text under a reading head, for what changes them in passing: what is read lies
// on one side, what is to come on the other. To put in or take out beside the head moves no more
// than a few symbols, however long the text is.
#pragma once

#include "understand/date/value.h"

#include <cstddef>
#include <vector>

namespace foresail::understand::dates {

class SymbolReel {
public:
    explicit SymbolReel(std::vector<Symbol> symbols);

    [[nodiscard]] bool has_ended() const { return ahead_.empty(); }
    void advance();
    /// '#' beyond the ends; 0 is the symbol under the head.
    [[nodiscard]] char kind(int offset) const;
    /// Only where there is one.
    [[nodiscard]] Symbol& at(int offset);
    [[nodiscard]] const Symbol& at(int offset) const;

    void put_behind_head(Symbol symbol);
    void drop_before_head();
    /// `count` symbols behind the one under the head, which must be there.
    void drop_behind_head(std::size_t count);

    /// The symbols, once the head is at their end.
    std::vector<Symbol> take() { return std::move(read_); }
    /// How many symbols were moved up to now.
    [[nodiscard]] std::size_t moves() const { return moves_; }

private:
    std::vector<Symbol> read_;
    std::vector<Symbol> ahead_;  ///< The last one is under the head.
    std::size_t moves_ = 0;
};

}  // namespace foresail::understand::dates
