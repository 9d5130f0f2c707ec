#include "insight/guard/relations/party.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

bool is_side(const Token& token) {
    static const Keys words{
        "we",      "us",      "our",      "ours",    "you",     "your",    "yours",    "wir",
        "uns",     "unser",   "unsere",   "unseren", "unserem", "unserer", "unseres",  "nous",
        "notre",   "nos",     "notres",   "vous",    "votre",   "vos",     "votres",   "nosotros",
        "nuestro", "nuestra", "nustro",   "nustra",  "nustros", "nustras", "nuestros", "nuestras",
        "somos",   "ustedes", "vosotros", "suyo",    "suya",    "suyos",   "suyas"};
    static const Keys german_address{"sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihnen"};
    return words.contains(token.folded) ||
           (token.is_capital && !token.is_opening && german_address.contains(token.folded));
}

}  // namespace

std::vector<Party> parties_in(const std::vector<Token>& tokens, const Keys& known_names) {
    std::vector<Party> parties;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (token.kind != TokenKind::Word) continue;
        if (is_side(token)) {
            parties.push_back({at, either_side});
        } else if (token.is_capital && known_names.contains(token.folded)) {
            parties.push_back({at, token.folded});
        }
    }
    return parties;
}

Keys parties_between(const std::vector<Party>& parties, std::size_t begin, std::size_t end) {
    Keys found;
    for (const Party& party : parties) {
        if (party.at >= begin && party.at < end) found.insert(party.name);
    }
    if (!found.empty()) return found;
    const auto last = std::find_if(parties.rbegin(), parties.rend(), [&](const Party& party) {
        return party.at < begin && party.name != either_side;
    });
    // "Lindner Pumpen" is one.
    for (auto one = last; one != parties.rend() && one->name != either_side; ++one) {
        if (one != last && one->at + 1 != std::prev(one)->at) break;
        found.insert(one->name);
    }
    return found;
}

}  // namespace foresail::insight::guarding
