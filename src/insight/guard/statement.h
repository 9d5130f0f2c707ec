// A sentence as what it says together: which numbers of which names, who holds which office, who
// belongs to whom.
#pragma once

#include "insight/guard/mention.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

/// "Plan" and "Premium": what something is and which one.
struct Kind {
    std::string noun;
    std::string name;
};

/// A part of a sentence, between commas and "and".
struct Segment {
    std::vector<Mention> mentions;
    Keys names;
    Keys capitals;  ///< Of all its words with a capital.
    std::vector<Kind> kinds;
    bool is_wished = false;  ///< Asked for, not given.
    int clause = 0;          ///< Parts before and behind ";" or "while" are of two clauses.
};

/// "Head of Sales" of the name nearest to it, if one is near.
struct Office {
    std::string function;
    Keys holder;
};

/// "Ann Porter of Brightwater".
struct Tie {
    std::string one;
    std::string other;
};

struct Statement {
    std::vector<Segment> segments;
    Keys words;    ///< All of them, folded.
    Keys names;    ///< Of all segments.
    Keys called;   ///< Names, and common words that are used as such: "the Campus plan".
    Keys speaker;  ///< "Marta" where the sentence stands behind "Marta:".
    Keys rates;
    std::vector<Office> offices;
    std::vector<Tie> ties;
};

/// A source's sentences in order, with who wrote it to whom.
struct Witness {
    std::vector<Statement> statements;
    Keys senders;    ///< The names below it, or behind "From:".
    Keys addressed;  ///< Those of its first words, or behind "To:".
};

Statement read_statement(const std::vector<Token>& tokens, const Reading& reading,
                         std::string_view language);
/// Sets speakers, senders and addressed.
Witness witness_of(std::vector<Statement> statements);

/// Equal but for a genitive's "s".
[[nodiscard]] bool has_name(const Keys& names, const std::string& name);

}  // namespace foresail::insight::guarding
