#include "insight/guard/relations/support.h"

#include "insight/guard/words/direction_words.h"

#include <algorithm>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t stem_bytes = 5;
constexpr std::size_t judged_stems_min = 6;
constexpr std::size_t known_one_in = 6;

}  // namespace

Keys content_stems(const std::vector<Token>& tokens, const Reading& reading) {
    Keys stems;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Token& token = tokens[at];
        const bool is_content = token.kind == TokenKind::Word && !reading.is_read[at] &&
                                token.folded.size() >= stem_bytes && !says_little(token.folded);
        if (is_content) stems.insert(token.folded.substr(0, stem_bytes));
    }
    return stems;
}

bool is_hardly_known(const Keys& said, const std::vector<const Keys*>& sources) {
    if (said.size() < judged_stems_min || sources.empty()) return false;
    const auto known = static_cast<std::size_t>(
        std::count_if(said.begin(), said.end(), [&](const std::string& stem) {
            return std::any_of(sources.begin(), sources.end(),
                               [&](const Keys* source) { return source->contains(stem); });
        }));
    return known * known_one_in < said.size();
}

}  // namespace foresail::insight::guarding
