// Pieces first (numbers, currencies, scales), then joined: "$" "5" "million", "12.000,50" "€",
// "two" "million" "euros".
#include "understand/money.h"

#include "understand/date/lexicon.h"
#include "understand/money_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>

#include <re2/re2.h>

namespace foresail::understand {
namespace {

using domain::Span;

struct Token {
    Span span;
    std::string folded;            // Of a word or a currency sign.
    std::optional<double> number;  // Of digits.
};

// "12.000,50", "12,000.50", "1'000", "35 000". A lone separator with three digits behind it groups
// thousands, except for a full stop in English.
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

std::vector<Token> read_tokens(std::string_view text, std::string_view language) {
    static const re2::RE2 piece{
        R"((\d{1,3}(?:[.,'’\x{00A0}\x{202F} ]\d{3})+(?:[.,]\d{1,2})?\b|\d+(?:[.,]\d+)*)|)"
        R"(\pL[\pL\pM]*|\p{Sc}|[^\s])"};
    std::vector<Token> tokens;
    re2::StringPiece rest{text.data(), text.size()};
    re2::StringPiece found;
    static const re2::RE2 any{"(" + piece.pattern() + ")"};
    re2::StringPiece digits;
    while (re2::RE2::FindAndConsume(&rest, any, &found, &digits)) {
        const auto begin = static_cast<std::size_t>(found.data() - text.data());
        Token token{.span = {begin, begin + found.size()}};
        if (!digits.empty()) {
            token.number = number_of({digits.data(), digits.size()}, language);
        } else if (found.size() <= 24) {
            token.folded = dates::fold({found.data(), found.size()});
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

class Finder {
public:
    Finder(std::string_view text, std::string_view language)
        : tokens_{read_tokens(text, language)} {}

    std::vector<Found> find() {
        std::vector<Found> found;
        std::size_t at = 0;
        while (at < tokens_.size()) {
            const std::size_t begin = at;
            std::size_t next = at;
            auto money = read_number_first(next);
            if (!money) {
                next = at;
                money = read_currency_first(next);
            }
            if (!money) {
                ++at;
                continue;
            }
            at = next;
            money->span = {tokens_[begin].span.begin, tokens_[next - 1].span.end};
            found.push_back(*std::move(money));
        }
        return found;
    }

private:
    struct Amount {
        double value = 0;
        bool is_in_digits = false;
    };
    struct Unit {
        MoneyWord word;
        double factor = 1;
    };

    // The longest phrase that begins at `at`; moves behind it.
    std::optional<Unit> read_phrase(std::size_t& at) const {
        std::string phrase;
        std::optional<Unit> best;
        std::size_t end = at;
        for (std::size_t i = at; i < tokens_.size() && i < at + money_phrase_words_max; ++i) {
            if (tokens_[i].folded.empty()) break;
            phrase += (i == at ? "" : " ") + tokens_[i].folded;
            if (const auto word = money_word(phrase)) {
                best = Unit{*word, minor_unit(phrase)};
                end = i + 1;
            }
        }
        if (best) at = end;
        return best;
    }

    [[nodiscard]] bool is_glued(std::size_t at) const {
        return at > 0 && at < tokens_.size() && tokens_[at].span.begin == tokens_[at - 1].span.end;
    }

    // "5", "two", "twenty five", "three hundred".
    std::optional<Amount> read_number(std::size_t& at) const {
        if (at < tokens_.size() && tokens_[at].number) {
            const bool is_inside =
                is_glued(at) && !tokens_[at - 1].folded.empty() && !is_currency(at - 1);
            if (is_inside && tokens_[at - 1].folded != "(") return {};
            return Amount{*tokens_[at++].number, true};
        }
        Amount amount;
        std::size_t next = at;
        for (auto word = read_phrase(next); word && word->word.number > 0;
             word = read_phrase(next)) {
            amount.value += word->word.number;
            at = next;
            if (next < tokens_.size() && tokens_[next].folded == "-") ++next;
        }
        if (amount.value == 0) return {};
        return amount;
    }
    [[nodiscard]] bool is_currency(std::size_t at) const {
        const auto word = money_word(tokens_[at].folded);
        return word && !word->currency.empty();
    }

    void read_scales(std::size_t& at, Amount& amount) const {
        for (;;) {
            std::size_t next = at;
            const auto word = read_phrase(next);
            if (!word || word->word.scale == 0) return;
            // "5 m" is five metres: one letter counts only right behind the digits, or before a
            // currency.
            const bool is_letter = tokens_[at].folded.size() == 1;
            const bool is_money = next < tokens_.size() && is_currency(next);
            if (is_letter && !is_glued(at) && !is_money) return;
            amount.value *= word->word.scale;
            at = next;
        }
    }

    static std::optional<Found> found_of(const Amount& amount, const Unit& unit) {
        if (!std::isfinite(amount.value)) return {};
        return Found{
            .kind = domain::FactKind::Money,
            .value = {{"amount", amount.value * unit.factor}, {"currency", unit.word.currency}}};
    }

    std::optional<Found> read_number_first(std::size_t& at) const {
        auto amount = read_number(at);
        if (!amount) return {};
        read_scales(at, *amount);
        if (at + 1 < tokens_.size() && (tokens_[at].folded == "de" || tokens_[at].folded == "of")) {
            ++at;
        } else if (at + 2 < tokens_.size() && tokens_[at].folded == "d") {
            at += 2;
        }
        // "100 $200" is no "100 $".
        const bool sign_of_next =
            at + 1 < tokens_.size() && tokens_[at + 1].number && is_glued(at + 1) && !is_glued(at);
        if (sign_of_next) return {};
        const auto unit = read_phrase(at);
        if (!unit || unit->word.currency.empty()) return {};
        read_scales(at, *amount);
        return found_of(*amount, *unit);
    }

    std::optional<Found> read_currency_first(std::size_t& at) const {
        if (is_glued(at) && !tokens_[at - 1].folded.empty() &&
            std::isalnum(static_cast<unsigned char>(tokens_[at - 1].folded.back())) != 0) {
            return {};
        }
        const auto unit = read_phrase(at);
        if (!unit || unit->word.currency.empty() || unit->factor != 1) return {};
        if (at >= tokens_.size() || !tokens_[at].number) return {};
        Amount amount{*tokens_[at++].number, true};
        read_scales(at, amount);
        return found_of(amount, *unit);
    }

    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Found> find_money(std::string_view text, std::string_view language) {
    return Finder{text, language}.find();
}

}  // namespace foresail::understand
