#include "understand/money/number_reader.h"

#include <string>

namespace foresail::understand::money {

std::optional<NumberWord> read_number_word(const Tokens& tokens, std::size_t& at,
                                           std::string_view language) {
    std::string phrase;
    std::optional<NumberWord> best;
    std::size_t end = at;
    for (std::size_t i = at; i < tokens.size() && i < at + number_phrase_words_max; ++i) {
        if (tokens[i].folded.empty()) break;
        phrase += (i == at ? "" : " ") + tokens[i].folded;
        if (const auto word = number_word(phrase, language)) {
            best = word;
            end = i + 1;
        }
    }
    if (best) at = end;
    return best;
}

// "two hundred and five thousand", "twenty-five", "half a million", "a million".
std::optional<double> read_number_words(const Tokens& tokens, std::size_t& at,
                                        std::string_view language) {
    double total = 0;
    double group = 0;
    double last = 0;  // The last word's own number; 0 behind a scale.
    bool is_any = false;
    std::size_t next = at;
    if (next < tokens.size() && (tokens[next].folded == "a" || tokens[next].folded == "an")) ++next;
    const bool is_article = next > at;
    for (;;) {
        std::size_t probe = next;
        const bool is_joined =
            is_any && probe < tokens.size() &&
            (tokens[probe].folded == "-" || (tokens[probe].folded == "and" && last == 0));
        if (is_joined) ++probe;
        const auto word = read_number_word(tokens, probe, language);
        if (!word) break;
        if (word->number > 0) {
            const bool fits = !is_any || last == 0 || (last >= 20 && word->number < 10);
            if (!fits || (is_article && !is_any && word->number >= 1)) break;
            group += word->number;
            last = word->number;
        } else {
            if (!is_any && (!is_article || tokens[next].folded.size() < 3)) break;
            group = (group == 0 ? 1 : group) * word->scale;
            if (word->scale > 100) {
                total += group;
                group = 0;
            }
            last = 0;
        }
        is_any = true;
        next = probe;
    }
    if (!is_any) return {};
    at = next;
    return total + group;
}

}  // namespace foresail::understand::money
