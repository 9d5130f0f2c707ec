// Numbers with what they count: percentages, money, periods; and numbers alone.
#include "insight/guard/claim_reader.h"
#include "insight/guard/words/direction_words.h"
#include "insight/guard/words/words.h"
#include "understand/money_words.h"

#include <array>
#include <cmath>
#include <unordered_map>

namespace foresail::insight::guarding {
namespace {

constexpr double list_number_max = 20;

bool is_percent_word(const std::string& folded) {
    return folded == "%" || folded == "٪" || folded == "percent" || folded == "pct" ||
           folded == "prozent" || folded.starts_with("prozentig") || folded == "percentage";
}

double scale_word(const std::string& folded) {
    static const std::unordered_map<std::string, double> scales{
        {"k", 1e3},          {"tsd", 1e3},      {"thousand", 1e3},  {"tausend", 1e3},
        {"mille", 1e3},      {"mil", 1e3},      {"m", 1e6},         {"mn", 1e6},
        {"mio", 1e6},        {"mln", 1e6},      {"million", 1e6},   {"millions", 1e6},
        {"millionen", 1e6},  {"millon", 1e6},   {"millones", 1e6},  {"bn", 1e9},
        {"b", 1e9},          {"billion", 1e9},  {"mrd", 1e9},       {"milliarde", 1e9},
        {"milliarden", 1e9}, {"milliard", 1e9}, {"milliards", 1e9}, {"mill", 1e6},
        {"hundred", 100},    {"hundert", 100}};
    const auto found = scales.find(folded);
    return found == scales.end() ? 0 : found->second;
}

bool leads_period(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "in",     "within",  "for",   "takes", "take",  "took", "lasts",   "last",  "dauert",
        "binnen", "fur",     "dure",  "prend", "dans",  "sous", "pendant", "tarda", "dura",
        "en",     "durante", "after", "nach",  "apres", "tras", "needs",   "dauern"};
    return words.contains(word);
}

bool is_business_word(const std::string& folded) {
    return folded == "business" || folded == "working" || folded == "werktage" ||
           folded == "arbeitstage";
}
bool is_business_behind(const std::string& folded) {
    return folded.starts_with("ouvr") || folded.starts_with("habil") ||
           folded.starts_with("laborable");
}

// "24 months" are two years, "half an hour" 30 minutes: a period in minutes or in months.
std::string lasting_key(std::string_view unit, double value) {
    struct Unit {
        std::string_view name;
        std::string_view in;
        double count;
    };
    constexpr std::array units{Unit{"second", "minutes", 1.0 / 60}, Unit{"minute", "minutes", 1},
                               Unit{"hour", "minutes", 60},         Unit{"day", "minutes", 1440},
                               Unit{"week", "minutes", 10'080},     Unit{"month", "months", 1},
                               Unit{"quarter", "months", 3},        Unit{"year", "months", 12}};
    for (const Unit& one : units) {
        if (one.name != unit) continue;
        return "lasting:" + std::string{one.in} + ":" + value_key(value * one.count);
    }
    return "duration:" + std::string{unit} + ":" + value_key(value);
}

// "1,500 of them" counts something that was named before, "1,500 users" names it.
bool is_counted_noun(const Token& token) {
    if (token.kind != TokenKind::Word) return false;
    static const std::unordered_set<std::string> small{
        "per", "a",    "an",  "each", "in",  "for", "by",  "at",  "on", "and",  "or",
        "to",  "pro",  "im",  "par",  "al",  "por", "la",  "le",  "au", "und",  "et",
        "y",   "this", "net", "plus", "all", "is",  "ist", "est", "es", "total"};
    return !small.contains(token.folded);
}

}  // namespace

std::optional<std::pair<std::string, double>> ClaimReader::currency_at(std::size_t& at) const {
    std::string phrase;
    std::optional<std::pair<std::string, double>> best;
    std::size_t end = at;
    for (std::size_t i = at; i < tokens_.size() && i < at + understand::money_phrase_words_max;
         ++i) {
        if (token(i).kind == TokenKind::Digits || token(i).kind == TokenKind::Address) break;
        // "A $5 fee" is in no Australian dollars.
        if (i > at && token(i).kind == TokenKind::Sign && !token(i).is_glued) break;
        phrase += (i == at ? "" : " ") + token(i).folded;
        const auto word = understand::money_word(phrase);
        if (word && !word->currency.empty()) {
            std::string currency = word->currency;
            // Cents are of the euro where euros are spoken of; the amount alone can't tell.
            if (phrase.starts_with("cent")) currency = "cent";
            best = std::pair{std::move(currency), understand::minor_unit(phrase)};
            end = i + 1;
        }
    }
    if (best) at = end;
    return best;
}

void ClaimReader::read_scale(Quantity& quantity) const {
    const Token& next = token(quantity.end);
    const double scale = scale_word(next.folded);
    if (scale == 0) return;
    const bool is_letter = next.folded == "m" || next.folded == "b";
    std::size_t behind = quantity.end + 1;
    if (is_letter && !next.is_glued && !currency_at(behind)) return;
    quantity.scale = scale;
    quantity.value *= scale;
    ++quantity.end;
    if (next.text.size() <= 4 && is(quantity.end, ".") && quantity.end + 1 < tokens_.size()) {
        std::size_t after = quantity.end + 1;
        if (is(after, "de")) ++after;
        if (currency_at(after)) ++quantity.end;
    }
}

// Behind "percentage points", "Prozentpunkte", "points de pourcentage", "puntos porcentuales".
std::size_t ClaimReader::behind_points(std::size_t at) const {
    const std::string& word = token(at).folded;
    if (word.starts_with("prozentpunkt")) return at + 1;
    const std::string& next = token(at + 1).folded;
    if (is_percent_word(word) && (next == "point" || next == "points")) return at + 2;
    if (word.starts_with("punto") && next.starts_with("porcentual")) return at + 2;
    const bool is_french = word.starts_with("point") && next == "de";
    return is_french && is(at + 2, "pourcentage") ? at + 3 : at;
}

// The unit behind a number, over a hyphen ("30-day") or "of" ("a million of euros").
void ClaimReader::read_unit(Quantity& quantity) const {
    std::size_t at = quantity.end;
    // "10.500,- €".
    const bool is_round = is(at, ",") && token(at).is_glued && token(at + 1).is_glued &&
                          (is(at + 1, "-") || is(at + 1, "–") || is(at + 1, "—"));
    if (is_round) at += 2;
    if (is(at, "-") && token(at).is_glued && token(at + 1).is_glued) ++at;
    if (const std::size_t points = behind_points(at); points > at) {
        quantity.kind = "points";
        quantity.end = points;
        return;
    }
    if (is_percent_word(token(at).folded)) {
        quantity.kind = "percent";
        quantity.end = at + 1;
        return;
    }
    const bool is_per_cent = (is(at, "per") && is(at + 1, "cent")) ||
                             (is(at, "pour") && is(at + 1, "cent")) ||
                             (is(at, "por") && (is(at + 1, "ciento") || is(at + 1, "cien")));
    if (is_per_cent) {
        quantity.kind = "percent";
        quantity.end = at + 2;
        return;
    }
    std::size_t behind = at;
    if (is(at, "de") || is(at, "of")) ++behind;
    if (is(at, "d") && behind == at && !token(at + 1).folded.empty()) behind += 2;
    if (const auto currency = currency_at(behind)) {
        quantity.kind = "money:" + currency->first;
        quantity.value *= currency->second;
        quantity.end = behind;
        return;
    }
    bool is_business = false;
    if (is_business_word(token(at).folded) || is(at, "calendar") || is(at, "full")) {
        is_business = is_business_word(token(at).folded);
        ++at;
        if (is(at, "-")) ++at;
    }
    std::string_view unit = time_unit(token(at).folded);
    // "14h" is a time of day, which stands in another file; "2 m" is no month.
    if (unit.empty() || token(at).kind != TokenKind::Word) return;
    if (is_business_behind(token(at + 1).folded)) is_business = true;
    if (unit == "day" && is_business) unit = "business day";
    if (is_business_behind(token(at + 1).folded)) ++at;
    quantity.kind = "duration:" + std::string{unit};
    quantity.end = at + 1;
}

std::optional<ClaimReader::Quantity> ClaimReader::money_first(std::size_t at) const {
    std::size_t behind = at;
    const auto currency = currency_at(behind);
    if (!currency || currency->second != 1) return {};
    const auto number = read_number(from(behind));
    if (!number || !number->is_in_digits || number->is_ordinal) return {};
    Quantity quantity{.kind = "money:" + currency->first,
                      .value = number->value,
                      .end = behind + number->token_count};
    read_scale(quantity);
    std::size_t again = quantity.end;
    const auto second = currency_at(again);
    if (second && second->first == currency->first) quantity.end = again;
    return quantity;
}

std::optional<ClaimReader::Quantity> ClaimReader::quantity_at(std::size_t at) const {
    if (auto money = money_first(at)) return money;
    if (auto half = half_at(at)) return half;
    const auto number = read_number(from(at));
    if (!number) return {};
    Quantity quantity{
        .value = number->value, .end = at + number->token_count, .is_article = number->is_article};
    if (number->is_ordinal) {
        quantity.kind = "ordinal";
        return quantity;
    }
    quantity.end = behind_repetition(quantity);
    add_decimals(quantity);
    add_half(quantity);
    read_scale(quantity);
    read_unit(quantity);
    if (quantity.kind.starts_with("duration:")) add_half(quantity);
    return quantity;
}

// "62,000 euros there; ours is at 67,500", "30 days (they need 90)": a bare number in the same
// sentence may be of the unit before it, as far as it is about as large.
void ClaimReader::give_unsaid_unit(const Quantity& quantity, std::size_t begin, std::size_t end,
                                   Claim& claim) const {
    constexpr double ratio_max = 4;
    if (last_.kind.empty() || begin < last_.end) return;
    bool is_parallel = false;
    for (std::size_t i = last_.end; i < begin; ++i) {
        const bool is_stop = is(i, ".") && !is_title(token(i - 1).folded);
        if (is_stop || is(i, "!") || is(i, "?") || is(i, "%")) return;
        is_parallel = is_parallel || separates(token(i).folded) || is(i, "(") || is(i, "not") ||
                      is(i, "instead") || is(i, "statt");
    }
    const bool is_noun = language_ == "de" ? token(end).is_capital : is_counted_noun(token(end));
    const bool is_alike =
        quantity.value <= last_.value * ratio_max && quantity.value * ratio_max >= last_.value;
    if (!is_parallel || is_noun || !is_alike) return;
    const std::string key = last_.kind + ":" + value_key(quantity.value);
    claim.any_of.push_back({key});
    claim.gives.push_back(key);
    if (last_.kind.starts_with("duration:")) {
        claim.gives.push_back(lasting_key(last_.kind.substr(9), quantity.value));
    }
}

void ClaimReader::add_quantity(const Quantity& quantity, std::size_t begin, std::size_t end) {
    const std::string value = value_key(quantity.value);
    Claim claim{.what = "the number"};
    if (quantity.kind == "ordinal") {
        claim.any_of = {{"ordinal:" + value}, {"number:" + value}};
        claim.gives = {"ordinal:" + value};
    } else if (quantity.kind.empty()) {
        claim.any_of = {{"number:" + value}};
        if (!is_counted_noun(token(end))) claim.any_of.push_back({"amount:" + value});
        claim.gives = {"number:" + value};
        // "In year two" is the second year.
        const std::string unit{begin > 0 ? time_unit(token(begin - 1).folded) : ""};
        if (!unit.empty() && quantity.value > 1 && quantity.value < 100) {
            const std::string nth = "nth:" + unit + ":" + value;
            claim.any_of = {{nth}, {"ordinal:" + value, "bare:" + unit}};
            claim.gives.push_back(nth);
        }
        give_unsaid_unit(quantity, begin, end, claim);
        // "Ab dem 2. Jahr".
        const bool is_german_ordinal = language_ == "de" && is(end, ".") && token(end).is_glued &&
                                       token(end + 1).kind == TokenKind::Word;
        if (is_german_ordinal) {
            claim.any_of.push_back({"ordinal:" + value});
            claim.gives.push_back("ordinal:" + value);
        }
        if (quantity.value >= 1900 && quantity.value < 2100) claim.gives.push_back("year:" + value);
    } else {
        const std::string key = quantity.kind + ":" + value;
        last_ = quantity;
        last_.end = end;
        claim.any_of = {{key}};
        claim.gives = {key};
        claim.what = quantity.kind == "percent" ? "the percentage" : "the amount";
        if (quantity.kind.starts_with("duration:")) {
            const std::string unit = quantity.kind.substr(9);
            claim.what = "the period";
            claim.gives.push_back("unit:" + unit);
            // "À partir de 14 heures" is a time of day.
            const bool may_be_time =
                unit == "hour" && (language_ == "fr" || language_ == "es") && quantity.value <= 24;
            if (may_be_time) {
                const std::string time = "time:" + value_key(quantity.value * 60);
                claim.any_of.push_back({time});
                claim.gives.push_back(time);
            }
            if (quantity.value == 0.5) claim.gives.emplace_back("concept:half");
            // "A month" of "$5 a month", but not of "it takes a month".
            const bool may_be_rate =
                quantity.value == 1 && (begin == 0 || !leads_period(token(begin - 1).folded));
            if (may_be_rate) claim.any_of.push_back({"bare:" + unit});
            if (quantity.value == 1) claim.gives.push_back("bare:" + unit);
            const std::string lasting = lasting_key(unit, quantity.value);
            claim.any_of.push_back({lasting});
            claim.gives.push_back(lasting);
        }
        if (quantity.kind.starts_with("money:")) claim.gives.push_back("amount:" + value);
        if (key == "percent:50") claim.gives.emplace_back("concept:half");
    }
    add(begin, end, std::move(claim));
}

bool ClaimReader::begins_line(std::size_t at) const {
    if (at == 0) return true;
    const std::size_t begin = token(at - 1).span.end;
    return text_.substr(begin, token(at).span.begin - begin).find('\n') != std::string_view::npos;
}

std::size_t ClaimReader::read_quantity_at(std::size_t at) {
    auto quantity = quantity_at(at);
    if (!quantity) return at;
    // "One of them", "une offre", "first" and "second" as words of order say nothing to check.
    if (quantity->is_article && quantity->kind.empty()) return at;
    if (quantity->kind == "ordinal" && token(at).kind == TokenKind::Word && quantity->value == 2) {
        add(at, at + 1, {.what = "the number", .any_of = {{}}, .gives = {"ordinal:2"}});
        return at + 1;
    }
    // "2. Confirm the date." numbers a list.
    const bool is_list_number =
        token(at).kind == TokenKind::Digits && token(at).is_opening && quantity->kind.empty() &&
        quantity->value <= list_number_max && begins_line(at) && token(quantity->end).is_glued &&
        (is(quantity->end, ".") || is(quantity->end, ")")) && token(quantity->end + 1).is_capital;
    if (is_list_number) return quantity->end;
    // "Third, they ask ..." counts what is said.
    const bool is_list_word = quantity->kind == "ordinal" && token(at).kind == TokenKind::Word &&
                              token(at).is_opening && is(quantity->end, ",");
    if (is_list_word) return quantity->end;
    const bool may_be_range = quantity->kind.empty() || quantity->kind.starts_with("money:");
    if (may_be_range && is_joiner(quantity->end)) {
        const auto second = quantity_at(quantity->end + 1);
        const bool takes_unit = second && quantity->kind.empty() && !second->kind.empty() &&
                                second->kind != "ordinal" && !second->is_article;
        if (takes_unit) quantity->kind = second->kind;
        // "$10-12k", "10 to 12 million".
        const bool takes_scale = second && quantity->scale == 1 && second->scale > 1 &&
                                 quantity->value < 1000 && (takes_unit || second->kind.empty());
        if (takes_scale) quantity->value *= second->scale;
        if (second && second->kind.empty() && quantity->kind.starts_with("money:") &&
            (is(quantity->end, "-") || is(quantity->end, "–"))) {
            Quantity other = *second;
            other.kind = quantity->kind;
            add_quantity(other, quantity->end + 1, other.end);
            add_quantity(*quantity, at, quantity->end);
            return other.end;
        }
    }
    add_quantity(*quantity, at, quantity->end);
    return quantity->end;
}

// "zweiwöchig", "dreimonatige", "12-monatig" is read as a number with its unit.
std::size_t ClaimReader::read_compound(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    const auto front = number_in_front(token(at).folded);
    if (!front) return at;
    const std::string_view unit = time_unit(front->second);
    Quantity quantity{.value = front->first, .end = at + 1};
    const bool is_multiple = front->second == "fold" || front->second.starts_with("fach");
    if (is_multiple) {
        quantity.kind = "times";
    } else if (language_ == "de" && !unit.empty()) {
        quantity.kind = "duration:" + std::string{unit};
    } else if (language_ == "de" && is_percent_word(front->second)) {
        quantity.kind = "percent";
    } else {
        return at;
    }
    add_quantity(quantity, at, at + 1);
    return at + 1;
}

// A unit without a number: "per month", "monthly", "a year".
std::size_t ClaimReader::read_unit_word(std::size_t at) {
    if (token(at).kind != TokenKind::Word) return at;
    if (const std::string_view often = frequency(token(at).folded); !often.empty()) {
        const std::string unit{often};
        add(at, at + 1,
            {.what = "how often",
             .any_of = {{"often:" + unit}, {"bare:" + unit}},
             .gives = {"often:" + unit, "bare:" + unit}});
        return at + 1;
    }
    const std::string_view unit = time_unit(token(at).folded);
    const bool is_other_word =
        (is(at, "an") && language_ != "fr") || (is(at, "mes") && language_ != "es") || is(at, "mo");
    if (unit.empty() || is_other_word) return at;
    const std::string bare = "bare:" + std::string{unit};
    static const std::unordered_set<std::string> articles{"a",   "an",  "per",  "each", "every",
                                                          "pro", "par", "cada", "im",   "al"};
    Claim claim{.what = "the period", .any_of = {{}}, .gives = {bare}};
    // "Im Jahr 2026" says no more than the number behind it.
    const bool is_numbered = token(at + 1).kind == TokenKind::Digits;
    if (at > 0 && !is_numbered && articles.contains(token(at - 1).folded)) {
        claim.any_of = {{bare}, {"often:" + std::string{unit}}};
    }
    add(at, at + 1, std::move(claim));
    return at + 1;
}

}  // namespace foresail::insight::guarding
