#include "insight/guard/relations/extent.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t stem_letters_min = 4;
constexpr std::size_t noun_distance_max = 5;

bool is_all(const std::string& word) {
    static const Keys words{"all",       "every",      "entire",     "alle",  "allen",  "aller",
                            "samtliche", "samtlichen", "samtlicher", "tous",  "toutes", "toute",
                            "todos",     "todas",      "jeder",      "jedes", "jede"};
    return words.contains(word);
}
bool is_always(const std::string& word) {
    static const Keys words{"always", "immer", "stets", "toujours", "siempre"};
    return words.contains(word);
}
bool is_never(const std::string& word) {
    static const Keys words{"never", "nie", "niemals", "jamais", "nunca"};
    return words.contains(word);
}

bool is_other(const std::string& word) {
    static const Keys words{"other", "others", "anderen", "ubrigen", "autres", "otros", "otras"};
    return words.contains(word);
}

// "Of which nine", "davon", "dont", "de los cuales", "40 % of", "all others".
bool is_part(const std::vector<Token>& tokens, std::size_t at) {
    static const Keys words{"davon", "darunter", "dont", "cuales"};
    if (at > 0 && is_all(tokens[at - 1].folded) && is_other(tokens[at].folded)) return true;
    static const Keys of{"of", "der", "des", "de", "du", "del"};
    const std::string& word = tokens[at].folded;
    if (words.contains(word)) return true;
    const std::string next = at + 1 < tokens.size() ? tokens[at + 1].folded : "";
    if (word == "of" && (next == "which" || next == "them")) return true;
    return word == "%" && of.contains(next);
}

std::string stem_of(const Token& token) {
    const bool has_stem = token.kind == TokenKind::Word && token.folded.size() >= stem_letters_min;
    return has_stem ? token.folded.substr(0, stem_bytes) : std::string{};
}

// What follows "all": "all 14 campuses", "all of the premises".
std::string noun_behind(const std::vector<Token>& tokens, std::size_t at) {
    const std::size_t end = std::min(tokens.size(), at + 1 + noun_distance_max);
    for (std::size_t i = at + 1; i < end; ++i) {
        if (auto stem = stem_of(tokens[i]); !stem.empty()) return stem;
    }
    return {};
}

}  // namespace

Extent extent_of(const std::vector<Token>& tokens) {
    Extent extent;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const std::string& word = tokens[at].folded;
        if (auto stem = stem_of(tokens[at]); !stem.empty()) extent.stems.insert(std::move(stem));
        if (is_all(word) && !(at + 1 < tokens.size() && is_other(tokens[at + 1].folded))) {
            extent.all_stems.insert(noun_behind(tokens, at));
        }
        extent.is_always = extent.is_always || is_always(word);
        extent.is_never = extent.is_never || is_never(word);
        extent.is_partial = extent.is_partial || is_part(tokens, at);
    }
    return extent;
}

std::string_view overstatement(const Extent& said, const std::vector<const Extent*>& sources) {
    const auto any = [&](auto is) { return std::any_of(sources.begin(), sources.end(), is); };
    if (said.is_always && !any([](const Extent* one) { return one->is_always; })) {
        return "the sources do not say always";
    }
    if (said.is_never && !any([](const Extent* one) { return one->is_never; })) {
        return "the sources do not say never";
    }
    for (const std::string& stem : said.all_stems) {
        if (stem.empty()) continue;
        const bool is_whole = any([&](const Extent* one) { return one->all_stems.contains(stem); });
        const bool is_part =
            any([&](const Extent* one) { return one->is_partial && one->stems.contains(stem); });
        if (is_part && !is_whole) return "the sources say this of a part";
    }
    return {};
}

}  // namespace foresail::insight::guarding
