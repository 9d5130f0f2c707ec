// Halves and other parts of a whole that make a number: "half an hour", "two and a half percent",
// "anderthalb Jahre", "une heure et demie"; and numbers said twice, "ninety (90) days".
#include "insight/guard/claim_reader.h"
#include "insight/guard/words/phrase_table.h"
#include "insight/guard/words/words.h"

#include <cstdlib>
#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

// "COUNT UNIT: phrases": periods that one word or phrase names.
constexpr std::string_view named_periods = R"(
15 minute: quarter of an hour, quarter hour, viertelstunde, quart d heure, cuarto de hora
45 minute: three quarters of an hour, dreiviertelstunde, trois quarts d heure, tres cuartos de hora
30 minute: halbstundig, halbstundige, halbstundigen
14 day: fortnight
6 month: halbjahr, semestre, semestres, halbjahrig, halbjahrige
)";
constexpr std::size_t named_period_words_max = 4;

bool is_half(const Token& token) {
    static const std::unordered_set<std::string> words{"half",   "halbe", "halben", "halber",
                                                       "halbes", "halb",  "demi",   "demie",
                                                       "medio",  "media", "½"};
    return words.contains(token.folded);
}

bool is_article(const Token& token) {
    static const std::unordered_set<std::string> words{"a",     "an",    "one", "ein", "eine",
                                                       "einer", "einen", "un",  "une", "una"};
    return words.contains(token.folded);
}

bool is_and(const Token& token) {
    return token.folded == "and" || token.folded == "und" || token.folded == "et" ||
           token.folded == "y";
}

bool is_counted(const Token& token) {
    static const std::unordered_set<std::string> scales{
        "million", "millions", "millionen", "millon",   "percent",  "per",
        "prozent", "billion",  "milliarde", "milliard", "thousand", "tausend"};
    return !time_unit(token.folded).empty() || scales.contains(token.folded);
}

}  // namespace

// "Half an hour", "eine halbe Stunde", "media hora", "half a million"; "an hour and a half".
std::optional<ClaimReader::Quantity> ClaimReader::half_at(std::size_t at) const {
    static const PhraseTable periods{named_periods};
    std::string phrase;
    std::size_t words = 0;
    for (std::size_t i = at; i < tokens_.size() && words < named_period_words_max; ++i) {
        if (token(i).folded == "'" || token(i).folded == "’") continue;
        if (token(i).kind != TokenKind::Word) break;
        phrase += (words++ > 0 ? " " : "") + token(i).folded;
        const std::string found{periods.find(phrase)};
        if (found.empty()) continue;
        return Quantity{.kind = "duration:" + found.substr(found.find(' ') + 1),
                        .value = std::atof(found.c_str()),
                        .end = i + 1};
    }
    std::size_t next = at;
    if (is_article(token(next))) ++next;
    Quantity quantity{.value = 1, .end = next};
    if (is_half(token(next))) {
        ++next;
        if (is(next, "-")) ++next;
        if (is_article(token(next)) || is(next, "de")) ++next;
        if (!is_counted(token(next))) return {};
        quantity.value = 0.5;
        quantity.end = next;
        read_scale(quantity);
        read_unit(quantity);
        return quantity;
    }
    if (next == at || time_unit(token(next).folded).empty()) return {};
    read_unit(quantity);
    add_half(quantity);
    if (quantity.value == 1) return {};
    return quantity;
}

// Before "half" alone, which is said of prices.
std::size_t ClaimReader::read_half(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    const auto quantity = half_at(at);
    if (!quantity) return at;
    add_quantity(*quantity, at, quantity->end);
    return quantity->end;
}

// "Twelve point five", "douze virgule cinq".
void ClaimReader::add_decimals(Quantity& quantity) const {
    static const std::unordered_set<std::string> points{"point", "komma", "virgule", "coma"};
    if (!points.contains(token(quantity.end).folded)) return;
    const auto digits = read_number(from(quantity.end + 1));
    const bool is_decimal = digits && !digits->is_ordinal && digits->value >= 1 &&
                            digits->value < 100 && digits->value == static_cast<int>(digits->value);
    if (!is_decimal) return;
    quantity.value += digits->value / (digits->value < 10 ? 10 : 100);
    quantity.is_article = false;
    quantity.end += 1 + digits->token_count;
}

// "... and a half", "... et demie", "... ½" behind a number or its unit.
void ClaimReader::add_half(Quantity& quantity) const {
    std::size_t next = quantity.end;
    if (is(next, "-")) ++next;
    const bool is_sign = is(next, "½");
    if (!is_sign && !is_and(token(next))) return;
    if (!is_sign) ++next;
    if (is(next, "-")) ++next;
    if (is_article(token(next))) ++next;
    if (!is_half(token(next)) || is(next + 1, "of") || is(next + 1, "der")) return;
    // "Two weeks and a half-day workshop".
    const bool has_unit = !quantity.kind.empty();
    if (has_unit && (is(next + 1, "-") || !time_unit(token(next + 1).folded).empty())) return;
    quantity.value += 0.5;
    quantity.is_article = false;
    quantity.end = next + 1;
}

// Behind "ninety (90)", "30 (thirty)"; where nothing is repeated, where the number ends.
std::size_t ClaimReader::behind_repetition(const Quantity& quantity) const {
    if (!is(quantity.end, "(")) return quantity.end;
    const auto again = read_number(from(quantity.end + 1));
    if (!again || again->value != quantity.value) return quantity.end;
    const std::size_t closing = quantity.end + 1 + again->token_count;
    return is(closing, ")") ? closing + 1 : quantity.end;
}

}  // namespace foresail::insight::guarding
