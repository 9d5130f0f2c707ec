// A table of words: lines of "value: phrase, phrase".
#pragma once

#include "insight/guard/token.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace foresail::insight::guarding {

class PhraseTable {
public:
    /// `lines` lives as long as the table. Phrases are folded here.
    explicit PhraseTable(std::string_view lines) {
        while (!lines.empty()) {
            const std::string_view line = lines.substr(0, lines.find('\n'));
            lines.remove_prefix(std::min(lines.size(), line.size() + 1));
            const std::size_t colon = line.find(':');
            if (colon != std::string_view::npos) add(line.substr(0, colon), line.substr(colon + 1));
        }
    }

    /// "" where the phrase is not there.
    [[nodiscard]] std::string_view find(const std::string& phrase) const {
        const auto found = values_.find(phrase);
        return found == values_.end() ? std::string_view{} : found->second;
    }

private:
    void add(std::string_view value, std::string_view phrases) {
        while (!phrases.empty()) {
            std::string_view phrase = phrases.substr(0, phrases.find(','));
            phrases.remove_prefix(std::min(phrases.size(), phrase.size() + 1));
            while (phrase.starts_with(' ')) phrase.remove_prefix(1);
            if (!phrase.empty()) values_.emplace(fold_word(phrase), value);
        }
    }

    std::unordered_map<std::string, std::string_view> values_;
};

}  // namespace foresail::insight::guarding
