#include "insight/signals/wording/phrase_file.h"

#include "platform/result.h"

#include <algorithm>
#include <utility>

namespace foresail::insight {

namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

std::string_view next_line(std::string_view& file) {
    const std::size_t end = std::min(file.find('\n'), file.size());
    const std::string_view line = file.substr(0, end);
    file.remove_prefix(std::min(end + 1, file.size()));
    return line;
}

std::pair<std::string, std::string> read_name(std::string_view line) {
    constexpr std::string_view is = " = ";
    const std::size_t at = line.find(is);
    FS_ASSERT(at != std::string_view::npos);
    return {"{" + std::string{line.substr(0, at)} + "}",
            "(?:" + std::string{line.substr(at + is.size())} + ")"};
}

std::string with_names(std::string line, const Names& names) {
    for (const auto& [name, words] : names) {
        for (std::size_t at = 0; (at = line.find(name, at)) != std::string::npos;) {
            line.replace(at, name.size(), words);
            at += words.size();
        }
    }
    return line;
}

// The part that "[en says]" begins.
std::string& part_of(std::string_view heading, std::vector<PhraseRules>& rules) {
    const std::string language{heading.substr(1, 2)};
    auto found = std::find_if(rules.begin(), rules.end(),
                              [&](const auto& rule) { return rule.language == language; });
    if (found == rules.end()) found = rules.insert(rules.end(), {language, {}, {}});
    return heading.ends_with(" says]") ? found->says : found->unless;
}

}  // namespace

std::vector<PhraseRules> read_phrases(std::string_view file) {
    constexpr std::string_view let = "let ";
    std::vector<PhraseRules> rules;
    Names names;
    std::string* part = nullptr;
    while (!file.empty()) {
        const std::string_view line = next_line(file);
        if (line.empty() || line.starts_with("# ")) continue;
        if (line.starts_with(let)) {
            names.push_back(read_name(line.substr(let.size())));
        } else if (line.front() == '[' && line.back() == ']') {
            part = &part_of(line, rules);
        } else {
            FS_ASSERT(part != nullptr);
            if (!part->empty()) *part += '|';
            *part += with_names(std::string{line}, names);
        }
    }
    // An empty alternative would match everything.
    FS_ASSERT(!rules.empty() && std::all_of(rules.begin(), rules.end(), [](const auto& rule) {
        return !rule.says.empty() && !rule.unless.empty();
    }));
    return rules;
}

}  // namespace foresail::insight
