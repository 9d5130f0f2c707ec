#include "insight/guard/polarity.h"

#include "insight/guard/words/direction_words.h"
#include "insight/guard/words/words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr double overlap_min = 0.7;
constexpr double overlap_slack = 0.15;
constexpr double source_share_min = 0.4;
constexpr std::size_t shared_min = 2;
// A clause with fewer words goes on into the next one: "seats, licences and support".
constexpr std::size_t clause_stems_min = 3;
constexpr std::size_t only_distance_max = 6;

bool negates(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "not",       "no",        "never",    "cannot",    "neither",        "nor",      "unable",
        "none",      "refuse",    "refused",  "reject",    "rejected",       "declined", "decline",
        "nicht",     "kein",      "keine",    "keinen",    "keiner",         "keinem",   "nie",
        "niemals",   "weder",     "ne",       "jamais",    "aucun",          "aucune",   "refuse",
        "nunca",     "jamas",     "ningun",   "ninguna",   "tampoco",        "lacks",    "lack",
        "lacking",   "fehlt",     "fehlen",   "manque",    "manquent",       "falta",    "faltan",
        "carece",    "excluded",  "excludes", "excluding", "ausgeschlossen", "exclu",    "excluye",
        "rechaza",   "rechazo",   "non",      "abgelehnt", "lehnt",          "lehnte",   "ablehnt",
        "rechazado", "rechazada", "refusee",  "refuser"};
    return words.contains(word);
}

bool lacks(const std::string& word) {
    return word == "without" || word == "ohne" || word == "sans" || word == "sin";
}

bool hedges(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "might",     "maybe",      "perhaps",        "possibly",       "may",       "vielleicht",
        "eventuell", "konnte",     "konnten",        "moglicherweise", "peut-etre", "pourrait",
        "pourrions", "pourraient", "eventuellement", "podria",         "podriamos", "podrian",
        "quizas",    "quiza",      "posiblemente",   "tentatively",    "unclear",   "undecided"};
    return words.contains(word);
}

bool allows(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "can", "could", "kann", "konnen", "peut", "peuvent", "puede", "pueden", "podra", "pourra"};
    return words.contains(word);
}

// "No later than", "not only", "nicht nur", "no more than" deny nothing.
bool is_no_denial(const std::vector<Token>& tokens, std::size_t at) {
    static const std::unordered_set<std::string> behind{
        "later", "only", "more", "less", "longer", "nur", "spater", "mas", "problem", "plus"};
    if (at + 1 < tokens.size() && behind.contains(tokens[at + 1].folded) &&
        tokens[at + 1].folded != "longer") {
        return true;
    }
    // "Nicht mehr als", "shall not exceed".
    std::string phrase = tokens[at].folded;
    for (std::size_t i = at + 1; i < tokens.size() && i < at + bound_words_max; ++i) {
        phrase += ' ' + tokens[i].folded;
        if (bound_in_words(phrase) != 0) return true;
    }
    return false;
}

// "Ne vaut qu'à partir de cent", "no es más que": only, not no.
bool means_only(const std::vector<Token>& tokens, std::size_t at) {
    if (tokens[at].folded != "ne" && tokens[at].folded != "n" && tokens[at].folded != "no") {
        return false;
    }
    const std::size_t end = std::min(tokens.size(), at + only_distance_max);
    for (std::size_t i = at + 1; i + 1 < end; ++i) {
        const std::string& word = tokens[i].folded;
        if (word == "pas" || word == "plus" || word == "jamais") return false;
        if ((word == "qu" || word == "que") && tokens[at].folded != "no") return true;
        if (word == "mas" && tokens[i + 1].folded == "que") return true;
    }
    return false;
}

bool carries_meaning(const Token& token) {
    if (token.kind == TokenKind::Digits) return true;
    return token.kind == TokenKind::Word && token.folded.size() >= 4 && !negates(token.folded) &&
           !lacks(token.folded) && !hedges(token.folded);
}

using Stems = std::unordered_set<std::string>;

std::size_t shared_stems(const Stems& said, const Stems& source) {
    return static_cast<std::size_t>(std::count_if(
        said.begin(), said.end(), [&](const auto& stem) { return source.contains(stem); }));
}

// Whether the clause says yes or no as those clauses of the source do that are most like it.
bool is_same_side(const Clause& said, const Stance& source) {
    std::size_t best = 0;
    bool is_same = source.is_negated == said.is_negated;
    for (const Clause& clause : source.clauses) {
        const std::size_t shared = shared_stems(said.stems, clause.stems);
        if (shared == 0 || shared < best) continue;
        const bool is_alike = clause.is_negated == said.is_negated;
        is_same = is_alike || (shared == best && is_same);
        best = shared;
    }
    return is_same;
}

// Of a sentence with several clauses, one with few words of the source is no ground to judge it.
bool is_same_side(const Stance& said, const Stance& source) {
    if (said.clauses.size() == 1) return is_same_side(said.clauses.front(), source);
    return std::all_of(said.clauses.begin(), said.clauses.end(), [&](const Clause& clause) {
        return shared_stems(clause.stems, source.stems) < shared_min ||
               is_same_side(clause, source);
    });
}

double share(const Stance& said, const Stance& source, std::size_t& shared) {
    shared = shared_stems(said.stems, source.stems);
    return said.stems.empty()
               ? 0
               : static_cast<double>(shared) / static_cast<double>(said.stems.size());
}

}  // namespace

Stance stance_of(const std::vector<Token>& tokens, std::string_view language) {
    Stance stance;
    Clause clause;
    bool is_behind_comma = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (separates(token.folded) && clause.stems.size() >= clause_stems_min) {
            stance.clauses.push_back(std::move(clause));
            clause = {};
            is_behind_comma = token.folded == ",";
        }
        clause.is_lacking = clause.is_lacking || lacks(token.folded);
        const bool is_contraction =
            i > 1 && token.folded == "t" && token.is_glued && tokens[i - 2].folded.ends_with('n');
        const bool is_french_n = language == "fr" && token.folded == "n" && i + 1 < tokens.size() &&
                                 tokens[i + 1].kind == TokenKind::Sign;
        // "Pas de frais".
        const bool is_french_pas = token.folded == "pas" && i + 1 < tokens.size() &&
                                   (tokens[i + 1].folded == "de" || tokens[i + 1].folded == "d");
        const bool is_turned_down =
            token.folded == "turned" && i + 1 < tokens.size() && tokens[i + 1].folded == "down";
        if (token.kind == TokenKind::Word && !is_no_denial(tokens, i) && !means_only(tokens, i)) {
            clause.is_negated = clause.is_negated || is_contraction || is_french_n ||
                                is_french_pas || is_turned_down || negates(token.folded);
        }
        const bool is_month =
            token.folded == "may" &&
            (token.is_capital || (i > 0 && tokens[i - 1].kind == TokenKind::Digits));
        stance.is_hedged = stance.is_hedged || (hedges(token.folded) && !is_month);
        stance.is_possible = stance.is_possible || allows(token.folded);
        stance.is_question = stance.is_question || token.folded == "?";
        if (carries_meaning(token)) clause.stems.insert(token.folded.substr(0, stem_bytes));
    }
    // "Marc, the owner, refuses it" is one.
    const bool is_short = clause.stems.size() < clause_stems_min && !stance.clauses.empty();
    if (is_short && is_behind_comma) {
        Clause& whole = stance.clauses.back();
        whole.stems.merge(clause.stems);
        whole.is_negated = whole.is_negated || clause.is_negated;
        whole.is_lacking = whole.is_lacking || clause.is_lacking;
    } else {
        stance.clauses.push_back(std::move(clause));
    }
    for (Clause& one : stance.clauses) {
        one.is_negated = one.is_negated != one.is_lacking;
        stance.stems.insert(one.stems.begin(), one.stems.end());
        stance.is_negated = stance.is_negated || one.is_negated;
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
        has_same_side = has_same_side || is_same_side(said, *source);
        has_certain = has_certain || !source->is_hedged;
    }
    if (!has_same_side) {
        return said.is_negated ? "the sources do not deny this" : "the sources deny this";
    }
    if (!has_certain && !said.is_hedged && !said.is_possible)
        return "the sources say this only as possible";
    return {};
}

}  // namespace foresail::insight::guarding
