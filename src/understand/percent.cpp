#include "understand/percent.h"

#include "understand/money/number_reader.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace foresail::understand {
namespace {

using money::Tokens;

// How many tokens the word or sign for "percent" has at `at`; 0: none.
std::size_t sign_length(const Tokens& tokens, std::size_t at) {
    static constexpr std::array signs{"%", "percent", "pct", "prozent", "percents", "percentage"};
    static constexpr std::array pairs{std::array{"per", "cent"}, std::array{"pour", "cent"},
                                      std::array{"por", "ciento"}, std::array{"v", "h"}};
    if (at >= tokens.size()) return 0;
    const std::string& word = tokens[at].folded;
    if (std::find(signs.begin(), signs.end(), word) != signs.end()) return 1;
    for (const auto& pair : pairs) {
        const bool is_begun = word == pair[0] && at + 1 < tokens.size();
        if (is_begun && tokens[at + 1].folded == pair[1]) return 2;
    }
    return 0;
}

bool is_inside_word(const Tokens& tokens, std::size_t at) {
    return at > 0 && tokens[at - 1].is_word && tokens[at - 1].span.end == tokens[at].span.begin;
}

// A minus right before the number and behind no other number ("5-10 %" has none).
bool is_negative(const Tokens& tokens, std::size_t at) {
    if (at == 0 || (tokens[at - 1].folded != "-" && tokens[at - 1].folded != "−")) return false;
    const bool is_glued = tokens[at - 1].span.end == tokens[at].span.begin;
    const bool is_joined = at > 1 && tokens[at - 2].span.end == tokens[at - 1].span.begin;
    return is_glued && !is_joined;
}

}  // namespace

std::vector<Found> find_percents(std::string_view text, std::string_view language) {
    const Tokens tokens = money::read_tokens(text, language);
    std::vector<Found> found;
    for (std::size_t at = 0; at < tokens.size();) {
        std::size_t behind = at;
        auto number = tokens[at].number;
        if (number) {
            ++behind;
        } else {
            number = money::read_number_words(tokens, behind, language);
        }
        const std::size_t length = number ? sign_length(tokens, behind) : 0;
        if (length == 0 || is_inside_word(tokens, at)) {
            at = std::max(behind, at + 1);
            continue;
        }
        const bool is_minus = is_negative(tokens, at);
        const std::size_t begin = tokens[is_minus ? at - 1 : at].span.begin;
        at = behind + length;
        found.push_back({.kind = domain::FactKind::Percent,
                         .span = {begin, tokens[at - 1].span.end},
                         .value = {{"percent", is_minus ? -*number : *number}}});
    }
    return found;
}

}  // namespace foresail::understand
