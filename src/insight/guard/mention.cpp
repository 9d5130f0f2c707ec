#include "insight/guard/mention.h"

#include "insight/guard/words/direction_words.h"
#include "insight/guard/words/words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

// What is free has a price too.
constexpr std::string_view free_key = "concept:free";
constexpr std::size_t bound_gap_max = 3;  // Before the number.
constexpr std::size_t noun_bytes_min = 4;
constexpr std::size_t rejection_words_max = 3;
constexpr std::size_t rate_behind_max = 7;
constexpr std::size_t era_words_max = 4;
constexpr std::size_t rate_before_max = 4;

std::string kind_of(const Claim& claim) {
    for (const std::string& key : claim.gives) {
        for (const char* kind : {"percent", "money", "duration", "number"}) {
            if (key.starts_with(std::string{kind} + ":")) return kind;
        }
    }
    if (claim.gives.empty()) return "";
    if (claim.gives.front() == free_key) return "money";
    const std::string& key = claim.gives.front();
    if (key.starts_with("time:")) return "time";
    const bool is_day = key.starts_with("month:") || key.starts_with("day:") ||
                        key.starts_with("date:") || key.starts_with("weekday:");
    return is_day ? "date" : "";
}

// Those that hold the value: a day and not its month, an amount and not its unit.
std::vector<std::string> telling_keys(const std::vector<std::string>& gives) {
    const bool has_day = std::any_of(gives.begin(), gives.end(),
                                     [](const auto& key) { return key.starts_with("day:"); });
    std::vector<std::string> keys;
    for (const std::string& key : gives) {
        const bool is_loose = key.starts_with("unit:") || key.starts_with("bare:") ||
                              key.starts_with("amount:") || key.starts_with("year:");
        const bool is_month = has_day && !key.starts_with("day:") && !key.starts_with("date:");
        if (!is_loose && !is_month) keys.push_back(key);
    }
    return keys;
}

// Of the phrases that end just before the number, or a word or two before it, the longest.
int bound_before(const std::vector<Token>& tokens, std::size_t at) {
    for (std::size_t gap = 0; gap < bound_gap_max && gap < at; ++gap) {
        const std::size_t end = at - gap;
        std::string phrase;
        int bound = 0;
        for (std::size_t i = end; i > 0 && end - i < bound_words_max; --i) {
            const std::string& word = tokens[i - 1].folded;
            if (word == "'" || word == "’") continue;
            phrase.insert(0, phrase.empty() ? word : word + " ");
            if (const int found = bound_in_words(phrase); found != 0) bound = found;
        }
        if (bound != 0) return bound;
    }
    return 0;
}

// "(4)", "Section 7.4": a number that counts nothing.
bool is_label(const std::vector<Token>& tokens, std::size_t at, std::size_t behind) {
    static const Keys fronts{"section", "sections",  "clause",  "article", "exhibit",  "schedule",
                             "annex",   "appendix",  "no",      "nr",      "ziffer",   "artikel",
                             "absatz",  "abschnitt", "klausel", "anlage",  "numero",   "clausula",
                             "anexo",   "annexe",    "§",       "#",       "articulo", "page"};
    if (at == 0) return false;
    const std::size_t before = tokens[at - 1].folded == "." && at > 1 ? at - 2 : at - 1;
    const bool is_bracketed =
        tokens[at - 1].folded == "(" && behind < tokens.size() && tokens[behind].folded == ")";
    return is_bracketed || fronts.contains(tokens[before].folded);
}

bool is_rejected(const std::vector<Token>& tokens, std::size_t at) {
    std::string phrase;
    for (std::size_t i = at; i > 0 && at - i < rejection_words_max; --i) {
        phrase.insert(0, phrase.empty() ? tokens[i - 1].folded : tokens[i - 1].folded + " ");
        if (rejects(phrase)) return true;
    }
    return false;
}

bool is_each(const std::string& word) {
    static const Keys words{"per", "a",   "an",   "each", "every", "pro", "je", "jeden",
                            "par", "por", "cada", "al",   "im",    "/",   "le", "jede"};
    return words.contains(word);
}

bool is_and(const std::string& word) {
    return word == "and" || word == "und" || word == "et" || word == "y" || word == "," ||
           word == "e";
}

// "A month", "per user and month", "monthly" between two tokens.
Keys rates_between(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
    Keys rates;
    bool is_open = false;    // Behind "per", or "and" behind what "per" counts.
    bool is_joined = false;  // Behind a noun that "per" counts.
    for (std::size_t i = begin; i < end; ++i) {
        const Token& token = tokens[i];
        if (const auto often = frequency(token.folded); !often.empty()) rates.emplace(often);
        const auto unit = time_unit(token.folded);
        const bool is_dated = i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::Digits;
        if (is_open && !unit.empty() && !is_dated) rates.emplace(unit);
        if (is_each(token.folded) || (is_joined && is_and(token.folded))) {
            is_open = true;
        } else {
            is_joined = is_open && token.kind == TokenKind::Word;
            is_open = false;
        }
    }
    return rates;
}

Keys rates_around(const std::vector<Token>& tokens, std::size_t at, std::size_t behind) {
    std::size_t end = behind;
    while (end < tokens.size() && end < behind + rate_behind_max &&
           tokens[end].kind != TokenKind::Digits && tokens[end].folded != ";") {
        ++end;
    }
    Keys rates = rates_between(tokens, behind, end);
    if (!rates.empty()) return rates;
    std::size_t begin = at;
    while (begin > 0 && at - begin < rate_before_max &&
           tokens[begin - 1].kind != TokenKind::Digits && tokens[begin - 1].folded != ";") {
        --begin;
    }
    for (std::size_t i = begin; i < at; ++i) {
        if (const auto often = frequency(tokens[i].folded); !often.empty()) rates.emplace(often);
    }
    return rates;
}

// By the words of its clause: "last year 14, this year nine".
int era_at(const std::vector<Token>& tokens, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && !separates(tokens[begin - 1].folded)) --begin;
    for (std::size_t i = begin; i < tokens.size() && (i <= at || !separates(tokens[i].folded));
         ++i) {
        std::string phrase;
        for (std::size_t end = i; end < tokens.size() && end < i + era_words_max; ++end) {
            if (tokens[end].folded == "'" || tokens[end].folded == "’") continue;
            phrase += (phrase.empty() ? "" : " ") + tokens[end].folded;
            const std::string_view when = concept_of(phrase);
            if (when.starts_with("last ") || when == "yesterday") return -1;
            if (when.starts_with("this ") || when == "today" || when.starts_with("next ")) return 1;
        }
    }
    return 0;
}

}  // namespace

const Claim* claim_at(const std::vector<Claim>& claims, const Token& token) {
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
        return claim.span.begin == token.span.begin && !claim.gives.empty() &&
               (!claim.gives.front().starts_with("concept:") ||
                claim.gives.front() == free_key);  // "Warranty" is what is spoken of.
    });
    return found == claims.end() ? nullptr : &*found;
}

Mention mention_of(const Claim& claim, const std::vector<Token>& tokens, std::size_t at) {
    std::size_t behind = at;
    while (behind < tokens.size() && tokens[behind].span.begin < claim.span.end) ++behind;
    Mention mention{.keys = telling_keys(claim.gives),
                    .kind = kind_of(claim),
                    .bound = bound_before(tokens, at),
                    .rates = rates_around(tokens, at, behind)};
    mention.is_rejected = is_rejected(tokens, at);
    mention.era = era_at(tokens, at);
    if (mention.kind == "number" && is_label(tokens, at, behind)) mention.kind.clear();
    const bool has_noun = mention.kind == "number" && behind < tokens.size() &&
                          tokens[behind].kind == TokenKind::Word &&
                          tokens[behind].folded.size() >= noun_bytes_min;
    if (has_noun) mention.noun = tokens[behind].folded.substr(0, noun_bytes_min);
    return mention;
}

Keys rates_in(const std::vector<Token>& tokens) {
    return rates_between(tokens, 0, tokens.size());
}

bool shares_key(const Mention& a, const Mention& b) {
    return std::any_of(a.keys.begin(), a.keys.end(), [&](const std::string& key) {
        return std::find(b.keys.begin(), b.keys.end(), key) != b.keys.end();
    });
}

}  // namespace foresail::insight::guarding
