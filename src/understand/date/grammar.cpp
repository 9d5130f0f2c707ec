#include "understand/date/grammar.h"

namespace foresail::understand::dates {
namespace {

constexpr int groups_max = 8;

void apply_rule(const Rule& rule, std::vector<Symbol>& symbols, const Context& context) {
    std::string kinds;
    for (const Symbol& symbol : symbols) kinds += symbol.kind;
    const int group_count = rule.pattern.NumberOfCapturingGroups() + 1;
    std::vector<re2::StringPiece> pieces(groups_max);
    std::vector<Symbol> result;
    std::size_t at = 0;
    std::size_t copied = 0;
    while (at < kinds.size() && rule.pattern.Match(kinds, at, kinds.size(), re2::RE2::UNANCHORED,
                                                   pieces.data(), group_count)) {
        std::vector<std::pair<int, int>> groups;
        for (int i = 0; i < group_count; ++i) {
            const re2::StringPiece& piece = pieces[static_cast<std::size_t>(i)];
            const int begin =
                piece.data() == nullptr ? 0 : static_cast<int>(piece.data() - kinds.data());
            groups.emplace_back(begin, begin + static_cast<int>(piece.size()));
        }
        const auto begin = static_cast<std::size_t>(groups[0].first);
        const auto end = static_cast<std::size_t>(groups[0].second);
        Symbol out{.kind = symbols[begin].kind,
                   .span = {symbols[begin].span.begin, symbols[end - 1].span.end},
                   .is_glued = symbols[begin].is_glued};
        if (end == begin || !rule.action({symbols, std::move(groups), context}, out)) {
            at = begin + 1;
            continue;
        }
        result.insert(result.end(), symbols.begin() + static_cast<std::ptrdiff_t>(copied),
                      symbols.begin() + static_cast<std::ptrdiff_t>(begin));
        result.push_back(std::move(out));
        at = copied = end;
    }
    if (copied == 0) return;
    result.insert(result.end(), symbols.begin() + static_cast<std::ptrdiff_t>(copied),
                  symbols.end());
    symbols = std::move(result);
}

// The glue "g" of a pattern takes the article too.
std::string with_articles(std::string_view pattern) {
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += c;
            out += pattern[++i];
            continue;
        }
        if (c == '[') in_class = true;
        if (c == ']') in_class = false;
        if (c != 'g') {
            out += c;
        } else if (in_class) {
            out += "gd";
        } else if (i + 1 < pattern.size() && pattern[i + 1] == '?') {
            out += "[gd]{0,2}";
            ++i;
        } else {
            out += "[gd]";
        }
    }
    return out;
}

}  // namespace

Rule::Rule(const char* pattern_text, Action action_)
    : pattern{with_articles(pattern_text)}, action{action_} {}

Unit Match::unit(std::size_t group) const {
    const int number = this->number(group);
    return number == 13 ? Unit::Week : static_cast<Unit>(number);
}

char Match::before(int steps) const {
    const int at = groups_[0].first - 1 - steps;
    return at < 0 ? '#' : symbols_[static_cast<std::size_t>(at)].kind;
}

char Match::after(int steps) const {
    const auto end = static_cast<std::size_t>(groups_[0].second + steps);
    return end < symbols_.size() ? symbols_[end].kind : '#';
}

Rules make_rules(std::initializer_list<std::pair<const char*, Action>> rows) {
    Rules rules;
    for (const auto& [pattern, action] : rows) {
        rules.push_back(std::make_unique<Rule>(pattern, action));
    }
    return rules;
}

void apply(const Rules& rules, std::vector<Symbol>& symbols, const Context& context) {
    for (const auto& rule : rules) apply_rule(*rule, symbols, context);
}

}  // namespace foresail::understand::dates
