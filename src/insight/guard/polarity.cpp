#include "insight/guard/polarity.h"

#include "insight/guard/words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr double overlap_min = 0.7;
constexpr double overlap_slack = 0.15;
constexpr double source_share_min = 0.4;
constexpr std::size_t shared_min = 2;

bool negates(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "not",   "no",     "never",   "cannot", "without",  "neither",  "nor",     "unable",
        "none",  "refuse", "refused", "reject", "rejected", "declined", "decline", "nicht",
        "kein",  "keine",  "keinen",  "keiner", "keinem",   "nie",      "niemals", "ohne",
        "weder", "ne",     "jamais",  "aucun",  "aucune",   "sans",     "refuse",  "nunca",
        "jamas", "ningun", "ninguna", "sin",    "tampoco",  "rechaza",  "rechazo", "non"};
    return words.contains(word);
}

bool hedges(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "might",     "maybe",      "perhaps",        "possibly",       "may",       "vielleicht",
        "eventuell", "konnte",     "konnten",        "moglicherweise", "peut-etre", "pourrait",
        "pourrions", "pourraient", "eventuellement", "podria",         "podriamos", "podrian",
        "quizas",    "quiza",      "posiblemente",   "tentatively",    "unclear",   "undecided"};
    return words.contains(word);
}

// "No later than", "not only", "nicht nur", "no more than" deny nothing.
bool is_no_denial(const std::vector<Token>& tokens, std::size_t at) {
    static const std::unordered_set<std::string> behind{
        "later", "only", "more", "less", "longer", "nur", "spater", "mas", "problem", "plus"};
    return at + 1 < tokens.size() && behind.contains(tokens[at + 1].folded) &&
           tokens[at + 1].folded != "longer";
}

bool carries_meaning(const Token& token) {
    if (token.kind == TokenKind::Digits) return true;
    return token.kind == TokenKind::Word && token.folded.size() >= 4 && !negates(token.folded) &&
           !hedges(token.folded);
}

double share(const Stance& said, const Stance& source, std::size_t& shared) {
    shared = static_cast<std::size_t>(
        std::count_if(said.stems.begin(), said.stems.end(),
                      [&](const std::string& stem) { return source.stems.contains(stem); }));
    return said.stems.empty()
               ? 0
               : static_cast<double>(shared) / static_cast<double>(said.stems.size());
}

}  // namespace

Stance stance_of(const std::vector<Token>& tokens, std::string_view language) {
    Stance stance;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool is_contraction =
            i > 1 && token.folded == "t" && token.is_glued && tokens[i - 2].folded.ends_with('n');
        const bool is_french_n = language == "fr" && token.folded == "n" && i + 1 < tokens.size() &&
                                 tokens[i + 1].kind == TokenKind::Sign;
        if (token.kind == TokenKind::Word && !is_no_denial(tokens, i)) {
            stance.is_negated =
                stance.is_negated || is_contraction || is_french_n || negates(token.folded);
        }
        stance.is_hedged = stance.is_hedged || hedges(token.folded);
        stance.is_question = stance.is_question || token.folded == "?";
        if (carries_meaning(token)) stance.stems.insert(token.folded.substr(0, stem_bytes));
    }
    return stance;
}

std::string_view contradiction(const Stance& said, const std::vector<const Stance*>& sources) {
    double best = 0;
    std::size_t shared = 0;
    std::vector<std::pair<double, const Stance*>> like;
    for (const Stance* source : sources) {
        if (source->is_question) continue;
        const double overlap = share(said, *source, shared);
        // In a long sentence the denial may belong to another part of it.
        const bool is_part_only = static_cast<double>(shared) <
                                  source_share_min * static_cast<double>(source->stems.size());
        if (overlap < overlap_min || shared < shared_min || is_part_only) continue;
        best = std::max(best, overlap);
        like.emplace_back(overlap, source);
    }
    if (like.empty() || said.is_question) return {};
    bool has_same_side = false;
    bool has_certain = false;
    for (const auto& [overlap, source] : like) {
        if (overlap < best - overlap_slack) continue;
        has_same_side = has_same_side || source->is_negated == said.is_negated;
        has_certain = has_certain || !source->is_hedged;
    }
    if (!has_same_side) {
        return said.is_negated ? "the sources do not deny this" : "the sources deny this";
    }
    if (!has_certain && !said.is_hedged) return "the sources say this only as possible";
    return {};
}

}  // namespace foresail::insight::guarding
