#include "understand/money/token.h"

#include "understand/date/lexicon.h"

#include <algorithm>
#include <cstdlib>

#include <re2/re2.h>

namespace foresail::understand::money {
namespace {

constexpr std::size_t word_bytes_max = 24;

// "12.000,50", "12,000.50", "1'000", "35 000", "12,34,567.89". A lone separator with three digits
// behind it groups thousands, except for a full stop in English.
std::optional<double> number_of(std::string_view text, std::string_view language) {
    std::string plain;
    for (char c : text) {
        if ((c >= '0' && c <= '9') || c == '.' || c == ',') plain += c;
    }
    const std::size_t last = plain.find_last_of(".,");
    bool has_decimals = false;
    if (last != std::string::npos) {
        const char mark = plain[last];
        const bool has_other = plain.find(mark == '.' ? ',' : '.') != std::string::npos;
        const bool is_once = std::count(plain.begin(), plain.end(), mark) == 1;
        const bool is_group = plain.size() - last == 4;
        const bool is_english = language.empty() || language == "en";
        has_decimals = is_once && (has_other || !is_group || (is_english && mark == '.'));
    }
    std::string digits;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] >= '0' && plain[i] <= '9') digits += plain[i];
        if (has_decimals && i == last) digits += '.';
    }
    if (digits.empty() || digits.size() > 18) return {};
    return std::strtod(digits.c_str(), nullptr);
}

}  // namespace

std::vector<Token> read_tokens(std::string_view text, std::string_view language) {
    static const re2::RE2 piece{
        R"(((\d{1,3}(?:[.,'’\x{00A0}\x{202F} ]\d{3})+(?:[.,]\d{1,2})?\b|\d+(?:[.,]\d+)*)|)"
        R"((\pL[\pL\pM]*)|\p{Sc}|[^\s]))"};
    std::vector<Token> tokens;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece found;
    re2::StringPiece digits;
    re2::StringPiece word;
    while (re2::RE2::FindAndConsume(&rest, piece, &found, &digits, &word)) {
        const auto begin = static_cast<std::size_t>(found.data() - text.data());
        Token token{.span = {begin, begin + found.size()}, .is_word = !word.empty()};
        if (!digits.empty()) {
            token.number = number_of({digits.data(), digits.size()}, language);
        } else if (found.size() <= word_bytes_max) {
            token.folded = dates::fold({found.data(), found.size()});
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace foresail::understand::money
