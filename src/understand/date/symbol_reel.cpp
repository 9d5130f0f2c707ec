#include "understand/date/symbol_reel.h"

#include <algorithm>
#include <utility>

namespace foresail::understand::dates {

SymbolReel::SymbolReel(std::vector<Symbol> symbols) : ahead_{std::move(symbols)} {
    std::reverse(ahead_.begin(), ahead_.end());
    read_.reserve(ahead_.size());
    moves_ = ahead_.size();
}

void SymbolReel::advance() {
    read_.push_back(std::move(ahead_.back()));
    ahead_.pop_back();
    ++moves_;
}

char SymbolReel::kind(int offset) const {
    const auto& side = offset < 0 ? read_ : ahead_;
    const auto depth = static_cast<std::size_t>(offset < 0 ? -offset : offset + 1);
    return depth > side.size() ? '#' : at(offset).kind;
}

const Symbol& SymbolReel::at(int offset) const {
    const auto& side = offset < 0 ? read_ : ahead_;
    const auto depth = static_cast<std::size_t>(offset < 0 ? -offset : offset + 1);
    return side.at(side.size() - depth);
}

Symbol& SymbolReel::at(int offset) {
    return const_cast<Symbol&>(std::as_const(*this).at(offset));
}

void SymbolReel::put_behind_head(Symbol symbol) {
    ahead_.insert(ahead_.end() - 1, std::move(symbol));
    moves_ += 2;
}

void SymbolReel::drop_before_head() {
    read_.pop_back();
}

void SymbolReel::drop_behind_head(std::size_t count) {
    const auto end = ahead_.end() - 1;
    ahead_.erase(end - static_cast<std::ptrdiff_t>(count), end);
    ++moves_;
}

}  // namespace foresail::understand::dates
