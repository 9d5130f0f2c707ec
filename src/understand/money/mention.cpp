// Pieces first (numbers, currencies, scales), then joined: "$" "5" "million", "12.000,50" "€",
// "two" "million" "euros", and what is behind the point in words: "15 dollars and 50".
#include "understand/money/mention.h"

#include "understand/money/number_reader.h"
#include "understand/money/token.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>

namespace foresail::understand::money {
namespace {

struct Amount {
    double value = 0;
    bool is_round = true;  // No decimals and no scale: cents may follow.
};

// "MEUR", "kUSD": a scale and a code in one word.
std::optional<std::pair<double, const Currency*>> scaled_code(std::string_view folded) {
    if (folded.size() != 4) return {};
    const double scale = folded[0] == 'm' ? 1e6 : folded[0] == 'k' || folded[0] == 't' ? 1e3 : 0;
    if (scale == 0) return {};
    std::string iso{folded.substr(1)};
    for (char& c : iso) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const Currency* currency = currency_of_iso(iso);
    if (currency == nullptr) return {};
    return std::pair{scale, currency};
}

// Words that may stand behind "15 dollars and 50" without being what the 50 counts.
bool ends_amount(const Token& token) {
    static constexpr std::array words{"and",  "more", "in",  "for", "per",   "each", "but",
                                      "or",   "to",   "on",  "at",  "a",     "only", "as",
                                      "with", "from", "the", "if",  "when",  "than", "because",
                                      "is",   "was",  "of",  "by",  "which", "that", "so"};
    if (!token.is_word) return token.folded != "%" && token.folded != "/" && !token.number;
    return std::find(words.begin(), words.end(), token.folded) != words.end();
}

class Finder {
public:
    Finder(std::string_view text, std::string_view language)
        : tokens_{read_tokens(text, language)}, language_{language} {}

    std::vector<Mention> find() {
        std::vector<Mention> found;
        std::size_t at = 0;
        while (at < tokens_.size()) {
            const std::size_t begin = at;
            std::optional<Mention> mention;
            for (const auto read : {&Finder::read_number_first, &Finder::read_currency_first,
                                    &Finder::read_currency_alone}) {
                std::size_t next = begin;
                mention = (this->*read)(next);
                if (!mention) continue;
                at = next;
                break;
            }
            if (!mention) {
                ++at;
                continue;
            }
            mention->span = {tokens_[begin].span.begin, tokens_[at - 1].span.end};
            found.push_back(*mention);
        }
        return found;
    }

private:
    [[nodiscard]] bool has(std::size_t at) const { return at < tokens_.size(); }
    [[nodiscard]] bool is_glued(std::size_t at) const {
        return at > 0 && has(at) && tokens_[at].span.begin == tokens_[at - 1].span.end;
    }

    // "A $ 300 million contract", "music's $ 5": a letter of its own belongs to no sign.
    [[nodiscard]] bool is_article_before_sign(std::size_t at) const {
        const Token& letter = tokens_[at];
        return letter.is_word && letter.folded.size() == 1 && letter.folded != "c" &&
               !tokens_[at + 1].is_word && !is_glued(at + 1);
    }

    // The longest currency phrase that begins at `at`; moves behind it. "u.s. $" is "u s $".
    const Currency* read_currency(std::size_t& at) const {
        std::string phrase;
        const Currency* best = nullptr;
        std::size_t end = at;
        std::size_t count = 0;
        for (std::size_t i = at; has(i) && count < phrase_words_max; ++i) {
            const std::string& word = tokens_[i].folded;
            if (word.empty()) break;
            if (i > at && word == ".") continue;
            // "US-Dollar".
            if (i > at && word == "-" && is_glued(i) && is_glued(i + 1)) continue;
            if (i == at + 1 && is_article_before_sign(at)) break;
            phrase += (count++ == 0 ? "" : " ") + word;
            if (const Currency* currency = currency_of(phrase)) {
                best = currency;
                end = i + 1;
            }
        }
        if (best != nullptr) at = end;
        return best;
    }

    std::optional<Amount> read_number(std::size_t& at) const {
        if (has(at) && tokens_[at].number) {
            std::size_t before = at == 0 ? 0 : at - 1;
            const bool is_inside =
                is_glued(at) && !tokens_[at - 1].folded.empty() && read_currency(before) == nullptr;
            if (is_inside && tokens_[at - 1].folded != "(") return {};
            const double value = *tokens_[at++].number;
            return Amount{value, value == std::floor(value)};
        }
        if (const auto value = read_number_words(tokens_, at, language_)) return Amount{*value};
        return {};
    }

    // "99,- Euro"
    void skip_no_cents(std::size_t& at) const {
        const bool has_mark = has(at + 1) && is_glued(at) && is_glued(at + 1) &&
                              (tokens_[at].folded == "," || tokens_[at].folded == ".");
        if (!has_mark || (tokens_[at + 1].folded != "-" && tokens_[at + 1].folded != "–")) return;
        std::size_t unit = at + 2;
        if (read_currency(unit) != nullptr) at += 2;
    }

    void read_scales(std::size_t& at, Amount& amount) const {
        for (;;) {
            std::size_t next = at;
            const auto word = read_number_word(tokens_, next, language_);
            if (!word || word->scale == 0) return;
            // "5 m" is five metres: one letter counts only right behind the digits, or before a
            // currency.
            std::size_t behind = next;
            const bool is_letter = tokens_[at].folded.size() == 1;
            if (is_letter && !is_glued(at) && read_currency(behind) == nullptr) return;
            amount.value *= word->scale;
            amount.is_round = false;
            at = next;
            // "3 Mio. Euro".
            std::size_t unit = at + 1;
            const bool is_stop = has(at) && tokens_[at].folded == "." && is_glued(at);
            if (is_stop && read_currency(unit) != nullptr) ++at;
        }
    }

    static std::optional<Mention> mention_of(const Amount& amount, const Currency& currency) {
        if (!std::isfinite(amount.value)) return {};
        return Mention{.amount = amount.value, .currency = currency};
    }

    std::optional<Mention> read_number_first(std::size_t& at) const {
        auto amount = read_number(at);
        if (!amount) return {};
        skip_no_cents(at);
        read_scales(at, *amount);
        if (has(at + 1) && (tokens_[at].folded == "de" || tokens_[at].folded == "of")) {
            ++at;
        } else if (has(at + 2) && tokens_[at].folded == "d") {
            at += 2;
        }
        if (has(at)) {
            if (const auto scaled = scaled_code(tokens_[at].folded)) {
                ++at;
                return mention_of({amount->value * scaled->first}, *scaled->second);
            }
        }
        const std::size_t sign_at = at;
        const Currency* currency = read_currency(at);
        if (currency == nullptr || belongs_to_next(sign_at, at, *currency)) return {};
        read_scales(at, *amount);
        if (amount->is_round && currency->factor == 1) read_cents(at, *amount, *currency);
        return mention_of(*amount, *currency);
    }

    // "100 $200" and "in 2008 $ 5 million" are no "100 $"; "10 $ 30 $" and "10 $ 30 cents" are.
    [[nodiscard]] bool belongs_to_next(std::size_t sign_at, std::size_t behind,
                                       const Currency& currency) const {
        if (!currency.is_sign || is_glued(sign_at) || !has(behind) || !tokens_[behind].number) {
            return false;
        }
        if (is_glued(behind)) return true;
        std::size_t next = behind + 1;
        const Currency* unit = read_currency(next);
        return unit == nullptr || (!unit->is_sign && unit->factor == 1);
    }

    // Behind "10 dollars": "and 50", "forty five", "30 cents", "and five mao five".
    void read_cents(std::size_t& at, Amount& amount, const Currency& currency) const {
        std::size_t next = at;
        if (has(next) && tokens_[next].folded == "and") ++next;
        const bool is_in_digits = has(next) && tokens_[next].number.has_value();
        std::size_t behind = next;
        std::optional<double> cents;
        if (is_in_digits) {
            cents = tokens_[behind++].number;
        } else {
            cents = read_number_words(tokens_, behind, language_);
        }
        if (!cents || *cents >= 100 || *cents < 1 || *cents != std::floor(*cents)) return;
        std::size_t unit_end = behind;
        if (const Currency* unit = read_currency(unit_end)) {
            if (unit->factor == 1 || !is_minor_of(*unit, currency)) return;
            amount.value += *cents * unit->factor;
            at = unit_end;
            // "Five mao five": the next place.
            if (const auto rest = read_number_words(tokens_, unit_end, language_);
                rest && *rest < 10 && unit->factor == 0.1) {
                amount.value += *rest * unit->factor / 10;
                at = unit_end;
            }
        } else if (!has(behind) || (ends_amount(tokens_[behind]) && !is_glued(behind)) ||
                   ends_sentence(behind)) {
            amount.value += *cents / 100;
            at = behind;
        }
        amount.value = std::round(amount.value * 1e4) / 1e4;
    }

    [[nodiscard]] bool ends_sentence(std::size_t at) const {
        static constexpr std::string_view marks = ".,;:!?)";
        return !tokens_[at].is_word && tokens_[at].folded.size() == 1 &&
               marks.find(tokens_[at].folded.front()) != std::string_view::npos &&
               !is_glued(at + 1);
    }

    static bool is_minor_of(const Currency& minor, const Currency& major) {
        const bool is_cent = minor.assumed_iso == "USD";
        const bool is_pence = major.assumed_iso == "GBP";
        const bool is_yuan = major.assumed_iso == "CNY";
        return is_cent ? !is_pence && !is_yuan : minor.assumed_iso == major.assumed_iso;
    }

    std::optional<Mention> read_currency_first(std::size_t& at) const {
        if (is_behind_letter(at)) return {};
        const std::size_t begin = at;
        const Currency* currency = read_currency(at);
        if (currency == nullptr || currency->is_weak) return {};
        if (currency->factor != 1 && !currency->assumed_iso.empty()) return {};
        if (!has(at) || !tokens_[at].number) return {};
        const bool is_apart = !is_glued(at);
        const double value = *tokens_[at++].number;
        Amount amount{value, value == std::floor(value)};
        read_scales(at, amount);
        // "$ 10 dollars", "$100 CAD": the same currency once more, or a closer word for it.
        std::size_t behind = at;
        const Currency* again = read_currency(behind);
        if (again != nullptr && !number_follows(behind) && is_same(*currency, *again)) {
            const bool is_closer = currency->iso.empty() && !again->iso.empty();
            if (is_closer) currency = again;
            if (is_closer || is_apart) at = behind;
        } else if (amount.is_round && tokens_[begin].span.end > 0 && followed_by_and(at)) {
            read_cents(at, amount, *currency);
        }
        return mention_of(amount, *currency);
    }

    static bool is_same(const Currency& first, const Currency& again) {
        if (again.factor != 1) return false;
        const bool is_dollar = first.assumed_iso == "USD" && first.iso.empty();
        return first.assumed_iso == again.assumed_iso ||
               (is_dollar && !again.is_sign && again.unit.find("dollar") != std::string_view::npos);
    }
    [[nodiscard]] bool number_follows(std::size_t at) const {
        return has(at) && tokens_[at].number.has_value();
    }
    [[nodiscard]] bool followed_by_and(std::size_t at) const {
        return has(at) && tokens_[at].folded == "and";
    }
    [[nodiscard]] bool is_behind_letter(std::size_t at) const {
        return is_glued(at) && !tokens_[at - 1].folded.empty() &&
               std::isalnum(static_cast<unsigned char>(tokens_[at - 1].folded.back())) != 0;
    }

    // "The dollar fell": a word of its own that means nothing else.
    std::optional<Mention> read_currency_alone(std::size_t& at) const {
        constexpr std::size_t letters_min = 4;
        if (is_behind_letter(at) || !tokens_[at].is_word) return {};
        const std::size_t begin = at;
        const Currency* currency = read_currency(at);
        if (currency == nullptr || currency->is_weak || currency->is_sign) return {};
        if (at == begin + 1 && tokens_[begin].folded.size() < letters_min &&
            tokens_[begin].folded != "yen") {
            return {};
        }
        return Mention{.currency = *currency};
    }

    std::vector<Token> tokens_;
    std::string language_;
};

}  // namespace

std::vector<Mention> find_mentions(std::string_view text, std::string_view language) {
    return Finder{text, language}.find();
}

}  // namespace foresail::understand::money
