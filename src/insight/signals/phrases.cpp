#include "insight/signals/phrases.h"

#include "platform/result.h"

namespace foresail::insight {

namespace {

constexpr std::string_view letters = "a-zA-ZÀ-ÖØ-öø-ÿŒœ";
constexpr std::string_view digits = "0-9";
constexpr std::int64_t memory_bytes_max = std::int64_t{32} << 20U;

std::string spelled_out(std::string_view words) {
    std::string result;
    bool in_class = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool escapes = words[i] == '\\' && i + 1 < words.size();
        if (escapes && words.substr(i, 3) == "\\pL") {
            result += in_class ? std::string{letters} : "[" + std::string{letters} + "]";
            i += 2;
        } else if (escapes && words.substr(i, 3) == "\\pN") {
            result += in_class ? std::string{digits} : "[" + std::string{digits} + "]";
            i += 2;
        } else if (escapes) {
            result += words.substr(i, 2);
            ++i;
        } else {
            if (words[i] == '[') in_class = true;
            if (words[i] == ']') in_class = false;
            result += words[i];
        }
    }
    return result;
}

std::unique_ptr<const re2::RE2> compile(std::string_view words, bool minds_case) {
    re2::RE2::Options options;
    options.set_case_sensitive(minds_case);
    options.set_max_mem(memory_bytes_max);
    auto pattern = std::make_unique<re2::RE2>(spelled_out(words), options);
    FS_ASSERT(pattern->ok());
    return pattern;
}

}  // namespace

std::unique_ptr<const re2::RE2> whole_words(std::string_view words) {
    return compile("(?:^|[^\\pL\\pN])(" + std::string{words} + ")(?:$|[^\\pL\\pN])", false);
}

std::unique_ptr<const re2::RE2> compile_words(std::string_view words) {
    return compile(words, true);
}

Phrases::Phrases(const std::vector<PhraseRules>& rules) {
    for (const PhraseRules& rule : rules) {
        Compiled& compiled = of_language_[rule.language];
        compiled.says = whole_words(rule.says);
        compiled.unless = whole_words(rule.unless);
    }
}

std::optional<domain::Span> Phrases::find(std::string_view sentence,
                                          std::string_view language) const {
    const auto known = of_language_.find(language);
    for (auto rule = of_language_.begin(); rule != of_language_.end(); ++rule) {
        if (known != of_language_.end() && rule != known) continue;
        re2::StringPiece words;
        if (!re2::RE2::PartialMatch(sentence, *rule->second.says, &words) ||
            re2::RE2::PartialMatch(sentence, *rule->second.unless)) {
            continue;
        }
        const auto begin = static_cast<std::size_t>(words.data() - sentence.data());
        return domain::Span{begin, begin + words.size()};
    }
    return std::nullopt;
}

}  // namespace foresail::insight
