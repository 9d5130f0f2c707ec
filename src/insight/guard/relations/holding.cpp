#include "insight/guard/relations/holding.h"

#include "insight/guard/polarity.h"
#include "insight/guard/statement.h"
#include "insight/guard/words/direction_words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t stem_letters_min = 4;
constexpr std::size_t said_stems_min = 2;

// "Has" and "lacks" alike: which of them, the clause's denial tells.
bool is_holding(const std::string& word) {
    static const Keys words{
        "has",      "have",      "had",      "includes", "include",    "included", "contains",
        "comes",    "come",      "offers",   "provides", "supports",   "covers",   "lacks",
        "lack",     "lacking",   "without",  "part",     "hat",        "haben",    "hatte",
        "enthalt",  "enthalten", "umfasst",  "bietet",   "beinhaltet", "gibt",     "fehlt",
        "fehlen",   "ohne",      "comprend", "comprise", "comprises",  "compris",  "inclut",
        "incluse",  "inclus",    "contient", "propose",  "dispose",    "possede",  "sans",
        "manque",   "tiene",     "tienen",   "incluye",  "incluyen",   "incluido", "incluida",
        "contiene", "ofrece",    "dispone",  "sin",      "falta",      "carece",   "dosn",
        "tra",      "gehort",    "dabei"};
    return words.contains(word);
}

// Between one clause and the next; "that" and "which" lead into one of their own.
bool ends_clause(const Token& token) {
    return separates(token.folded) || token.folded == "which" || token.folded == "whose";
}

class HoldingReader {
public:
    HoldingReader(const std::vector<Token>& tokens, const Reading& reading,
                  std::string_view language, const Keys& known_names)
        : tokens_{tokens},
          reading_{reading},
          language_{language},
          parties_{parties_in(tokens, known_names)} {}

    std::vector<Holding> read() {
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= tokens_.size(); ++at) {
            if (at < tokens_.size() && !ends_clause(tokens_[at])) continue;
            if (at > begin) read_clause(begin, at);
            begin = at + 1;
        }
        return std::move(holdings_);
    }

private:
    void read_clause(std::size_t begin, std::size_t end) {
        bool has_verb = false;
        Keys stems;
        for (std::size_t at = begin; at < end; ++at) {
            const Token& token = tokens_[at];
            if (is_holding(token.folded)) {
                has_verb = true;
            } else if (token.kind == TokenKind::Word && token.folded.size() >= stem_letters_min &&
                       !reading_.is_read[at] && !says_little(token.folded) && !is_of_party(at)) {
                stems.insert(token.folded.substr(0, stem_bytes));
            }
        }
        const bool refers_back = stems.empty();
        if (!refers_back) spoken_of_ = stems;
        const std::vector<Token> clause(tokens_.begin() + static_cast<std::ptrdiff_t>(begin),
                                        tokens_.begin() + static_cast<std::ptrdiff_t>(end));
        holdings_.push_back({.holders = parties_between(parties_, begin, end),
                             .stems = refers_back ? spoken_of_ : std::move(stems),
                             .is_held = !stance_of(clause, language_).is_negated,
                             .is_named = names_own(begin, end),
                             .is_possession = has_verb});
    }

    [[nodiscard]] bool names_own(std::size_t begin, std::size_t end) const {
        return std::any_of(parties_.begin(), parties_.end(),
                           [&](const Party& party) { return party.at >= begin && party.at < end; });
    }

    // The name, or a noun beside it: "the Starter plan".
    [[nodiscard]] bool is_of_party(std::size_t at) const {
        return std::any_of(parties_.begin(), parties_.end(), [&](const Party& party) {
            if (party.name == either_side) return party.at == at;
            return party.at <= at + 1 && at <= party.at + 1;
        });
    }

    const std::vector<Token>& tokens_;
    const Reading& reading_;
    std::string_view language_;
    std::vector<Party> parties_;
    Keys spoken_of_;
    std::vector<Holding> holdings_;
};

bool shares_holder(const Holding& said, const Holding& source) {
    return std::any_of(said.holders.begin(), said.holders.end(),
                       [&](const std::string& name) { return has_name(source.holders, name); });
}
bool says_all_of(const Holding& said, const Holding& source) {
    return std::all_of(said.stems.begin(), said.stems.end(),
                       [&](const std::string& stem) { return source.stems.contains(stem); });
}

}  // namespace

std::vector<Holding> holdings_of(const std::vector<Token>& tokens, const Reading& reading,
                                 std::string_view language, const Keys& known_names) {
    return HoldingReader{tokens, reading, language, known_names}.read();
}

bool is_said_of_others(const std::vector<Holding>& said,
                       const std::vector<const Holding*>& sources) {
    return std::any_of(said.begin(), said.end(), [&](const Holding& one) {
        if (one.stems.size() < said_stems_min || !one.is_named ||
            one.holders.contains(either_side)) {
            return false;
        }
        bool is_there = false;
        for (const Holding* source : sources) {
            if (!says_all_of(one, *source)) continue;
            const bool may_be_theirs = !source->is_named || source->holders.contains(either_side) ||
                                       shares_holder(one, *source);
            if (may_be_theirs) return false;
            is_there = true;
        }
        return is_there;
    });
}

Held held_in(const std::vector<Holding>& said, const std::vector<const Holding*>& sources) {
    bool is_as_said = false;
    for (const Holding& one : said) {
        if (!one.is_possession || one.holders.empty() || one.stems.empty()) continue;
        bool has_same = false;
        bool has_other = false;
        for (const Holding* source : sources) {
            const bool is_about =
                source->is_possession && shares_holder(one, *source) && says_all_of(one, *source);
            if (!is_about) continue;
            has_same = has_same || source->is_held == one.is_held;
            has_other = has_other || source->is_held != one.is_held;
        }
        if (has_other && !has_same) return Held::Otherwise;
        is_as_said = is_as_said || has_same;
    }
    return is_as_said ? Held::AsSaid : Held::Unknown;
}

}  // namespace foresail::insight::guarding
