#include "insight/guard/relations/deed.h"

#include "insight/guard/words/deed_words.h"
#include "insight/guard/words/direction_words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t stem_letters_min = 4;

bool shares_stem(const Deeds& a, const Deeds& b) {
    return std::any_of(a.stems.begin(), a.stems.end(),
                       [&](const std::string& stem) { return b.stems.contains(stem); });
}

}  // namespace

Deeds deeds_of(const std::vector<Token>& tokens, std::string_view language) {
    Deeds deeds{.language = language};
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        if (token.kind != TokenKind::Word) continue;
        const std::string next = at + 1 < tokens.size() ? tokens[at + 1].folded : "";
        const Deed deed = deed_of(token.folded, next);
        deeds.is_conditional = deeds.is_conditional || is_condition(token.folded);
        if (deed.is_done) deeds.done.emplace(deed.kind);
        if (!deed.kind.empty()) {
            deeds.kinds.emplace(deed.kind);
        } else if (token.folded.size() >= stem_letters_min && !says_little(token.folded)) {
            deeds.stems.insert(token.folded.substr(0, stem_bytes));
        }
    }
    return deeds;
}

std::string_view made_up_deed(const Deeds& said, const std::vector<const Deeds*>& sources) {
    for (const std::string& kind : said.done) {
        bool is_known = false;
        bool is_of_this = false;
        bool is_certain = false;
        for (const Deeds* source : sources) {
            if (!source->kinds.contains(kind)) continue;
            is_known = true;
            const bool is_other_language = source->language != said.language;
            if (!is_other_language && !said.stems.empty() && !shares_stem(said, *source)) continue;
            is_of_this = true;
            is_certain = is_certain || is_other_language || !source->is_conditional;
        }
        if (!is_known) return "the sources do not say that this was done";
        if (!is_of_this) return "the sources say this of something else";
        if (!is_certain && !said.is_conditional) return "the sources say this under a condition";
    }
    return {};
}

}  // namespace foresail::insight::guarding
