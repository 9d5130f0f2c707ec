#include "insight/guard/relations/condition.h"

#include "insight/guard/words/deed_words.h"
#include "insight/guard/words/direction_words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t stem_letters_min = 4;

bool has_mention(const Condition& sentence, const Mention& mention) {
    return std::any_of(sentence.mentions.begin(), sentence.mentions.end(),
                       [&](const Mention& one) { return shares_key(one, mention); });
}

bool speaks_of(const Condition& sentence, const Keys& condition) {
    const auto is_said = [&](const std::string& piece) {
        return sentence.stems.contains(piece) ||
               std::any_of(
                   sentence.mentions.begin(), sentence.mentions.end(), [&](const Mention& one) {
                       return std::find(one.keys.begin(), one.keys.end(), piece) != one.keys.end();
                   });
    };
    return std::any_of(condition.begin(), condition.end(), is_said);
}

}  // namespace

Condition condition_of(const std::vector<Token>& tokens, const std::vector<Claim>& claims) {
    Condition sentence;
    bool is_inside = false;
    std::size_t behind = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (leads_condition(token.folded)) {
            is_inside = true;
            continue;
        }
        if (const Claim* claim = claim_at(claims, token)) {
            Mention mention = mention_of(*claim, tokens, at);
            behind = std::max(behind, claim->span.end);
            if (is_inside) {
                sentence.condition.insert(mention.keys.begin(), mention.keys.end());
            } else {
                sentence.bound.push_back(mention);
            }
            sentence.mentions.push_back(std::move(mention));
        }
        if (token.span.begin < behind) continue;
        if (token.folded == "," || token.folded == ";") is_inside = false;
        const bool is_stem = token.kind == TokenKind::Word &&
                             token.folded.size() >= stem_letters_min && !says_little(token.folded);
        if (!is_stem) continue;
        const std::string stem = token.folded.substr(0, stem_bytes);
        sentence.stems.insert(stem);
        if (is_inside) sentence.condition.insert(stem);
    }
    return sentence;
}

bool is_other_condition(const Condition& said, const std::vector<const Condition*>& sources) {
    if (said.condition.empty()) return false;
    return std::any_of(said.bound.begin(), said.bound.end(), [&](const Mention& mention) {
        if (mention.kind != "percent" && mention.kind != "money") return false;
        bool is_there = false;
        for (std::size_t at = 0; at < sources.size(); ++at) {
            if (!has_mention(*sources[at], mention)) continue;
            is_there = true;
            const std::size_t end = std::min(sources.size(), at + 2);
            for (std::size_t i = at > 0 ? at - 1 : 0; i < end; ++i) {
                if (speaks_of(*sources[i], said.condition)) return false;
            }
        }
        return is_there;
    });
}

}  // namespace foresail::insight::guarding
