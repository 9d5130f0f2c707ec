#include "understand/date/local/neighbours.h"

#include "understand/date/lexicon.h"

namespace foresail::understand::dates {

char Neighbours::kind(std::size_t at, int offset) const {
    const auto place = static_cast<std::ptrdiff_t>(at) + offset;
    if (place < 0 || place >= static_cast<std::ptrdiff_t>(symbols_.size())) return '#';
    return symbols_[static_cast<std::size_t>(place)].kind;
}

Symbol& Neighbours::symbol(std::size_t at, int offset) const {
    return symbols_[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + offset)];
}

bool Neighbours::is_unit(std::size_t at, int offset, Unit unit) const {
    return kind(at, offset) == 'U' && number(at, offset) == static_cast<int>(unit);
}

std::string Neighbours::word(std::size_t at, int offset) const {
    return fold(symbol(at, offset).span.of(text_));
}

void Neighbours::join_with_next(std::size_t at) {
    if (kind(at, 1) == '#') return;
    Symbol& next = symbol(at, 1);
    next.span.begin = symbol(at).span.begin;
    next.is_glued = symbol(at).is_glued;
    symbol(at).kind = dropped;
}

void Neighbours::split(std::size_t at, Symbol first, Symbol second) {
    symbols_.at(at) = std::move(first);
    behind_.emplace_back(at, std::move(second));
}

void Neighbours::sweep() {
    std::vector<Symbol> swept;
    swept.reserve(symbols_.size() + behind_.size());
    auto next = behind_.begin();
    for (std::size_t at = 0; at < symbols_.size(); ++at) {
        if (symbols_[at].kind != dropped) swept.push_back(std::move(symbols_[at]));
        for (; next != behind_.end() && next->first == at; ++next) {
            swept.push_back(std::move(next->second));
        }
    }
    behind_.clear();
    symbols_ = std::move(swept);
}

}  // namespace foresail::understand::dates
