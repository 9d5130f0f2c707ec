#include "understand/date/grammar.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace foresail::understand::dates {
namespace {

constexpr int groups_max = 8;

Rule::Need bit_of(char kind) {
    const auto code = static_cast<unsigned char>(kind);
    if (code < 64) return {std::uint64_t{1} << code, 0};
    return {0, std::uint64_t{1} << (code & 63U)};
}

Rule::Need bits_of(std::string_view kinds) {
    Rule::Need bits;
    for (const char kind : kinds) {
        bits.low |= bit_of(kind).low;
        bits.high |= bit_of(kind).high;
    }
    return bits;
}

// What stands in the brackets of a pattern's groups that are not optional.
std::vector<Rule::Need> needs_of(std::string_view pattern) {
    std::vector<Rule::Need> needs;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool is_group = pattern[at] == '(' && at + 1 < pattern.size() &&
                              pattern[at + 1] != '?' && (at == 0 || pattern[at - 1] != '[');
        if (!is_group) continue;
        const std::size_t end = pattern.find(')', at);
        const char after = end + 1 < pattern.size() ? pattern[end + 1] : ' ';
        std::string_view kinds = pattern.substr(at + 1, end - at - 1);
        if (kinds.starts_with('[') && kinds.ends_with(']')) {
            kinds = kinds.substr(1, kinds.size() - 2);
        } else if (kinds.size() != 1) {
            continue;
        }
        if (after != '?' && after != '*') needs.push_back(bits_of(kinds));
    }
    return needs;
}

// Symbols with their kinds as text, which the patterns read.
struct Run {
    explicit Run(std::vector<Symbol>& symbols_) : symbols{symbols_} { read(); }
    void read() {
        kinds.clear();
        for (const Symbol& symbol : symbols) kinds += symbol.kind;
        bits = bits_of(kinds);
    }
    std::vector<Symbol>& symbols;
    std::string kinds;
    Rule::Need bits;
};

void apply_rule(const Rule& rule, Run& run, const Context& context) {
    const std::string& kinds = run.kinds;
    std::vector<Symbol>& symbols = run.symbols;
    const int group_count = rule.pattern.NumberOfCapturingGroups() + 1;
    std::array<re2::StringPiece, groups_max> pieces;
    std::vector<Symbol> result;
    std::size_t at = 0;
    std::size_t copied = 0;
    while (at < kinds.size() && rule.pattern.Match(kinds, at, kinds.size(), re2::RE2::UNANCHORED,
                                                   pieces.data(), group_count)) {
        std::vector<std::pair<int, int>> groups;
        for (int i = 0; i < group_count; ++i) {
            const re2::StringPiece& piece = pieces.at(static_cast<std::size_t>(i));
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
    run.read();
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
    : pattern{with_articles(pattern_text)},
      action{action_},
      needs{needs_of(with_articles(pattern_text))} {}

bool Rule::may_match(std::uint64_t kinds_low, std::uint64_t kinds_high) const {
    return std::all_of(needs.begin(), needs.end(), [&](const Need& need) {
        return (need.low & kinds_low) != 0 || (need.high & kinds_high) != 0;
    });
}

Unit Match::unit(std::size_t group) const {
    const int number = this->number(group);
    return number == 13 ? Unit::Week : static_cast<Unit>(number);
}

void Match::leave_glue(Symbol& out) const {
    if (context.language != "en") return;
    for (int at = groups_[0].first; at + 1 < groups_[0].second; ++at) {
        const Symbol& symbol = symbols_[static_cast<std::size_t>(at)];
        if (symbol.kind != 'g') return;
        out.span.begin = symbols_[static_cast<std::size_t>(at) + 1].span.begin;
    }
}

char Match::before(int steps) const {
    const int at = groups_[0].first - 1 - steps;
    return at < 0 ? '#' : symbols_[static_cast<std::size_t>(at)].kind;
}

char Match::after(int steps) const {
    const auto end = static_cast<std::size_t>(groups_[0].second) + static_cast<std::size_t>(steps);
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
    Run run{symbols};
    for (const auto& rule : rules) {
        if (rule->may_match(run.bits.low, run.bits.high)) apply_rule(*rule, run, context);
    }
}

}  // namespace foresail::understand::dates
