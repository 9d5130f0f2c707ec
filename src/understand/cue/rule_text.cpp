#include "understand/cue/rule_text.h"

#include "platform/result.h"

#include <algorithm>
#include <map>
#include <string>

namespace foresail::understand {
namespace {

using Words = std::map<std::string, std::string, std::less<>>;

std::string expand(std::string_view text, const Words& names) {
    std::string result{text};
    for (const auto& [name, words] : names) {
        const std::string mark = "{" + name + "}";
        for (std::size_t at = result.find(mark); at != std::string::npos;
             at = result.find(mark, at + words.size() + 4)) {
            result.replace(at, mark.size(), "(?:" + words + ")");
        }
    }
    return result;
}

}  // namespace

void read_rules(std::string_view text,
                const std::function<void(std::string_view, std::string_view)>& take) {
    Words names;
    const auto end_rule = [&](std::string_view rule) {
        if (rule.empty()) return;
        const std::string_view verb = take_word(rule);
        if (verb != "let") return take(verb, expand(rule, names));
        const std::string name{take_word(rule)};
        take_word(rule);  // "="
        names[name] = expand(rule, names);
    };
    std::string rule;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.starts_with(' ')) {
            rule += line.substr(line.find_first_not_of(' '));
            continue;
        }
        end_rule(rule);
        rule = line;
    }
    end_rule(rule);
}

std::string_view take_word(std::string_view& rule) {
    const std::string_view word = rule.substr(0, rule.find(' '));
    rule.remove_prefix(std::min(rule.size(), word.size() + 1));
    return word;
}

Pattern compile_rule(std::string_view regex) {
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_dot_nl(true);
    auto pattern = std::make_unique<const re2::RE2>(piece_of(regex), options);
    FS_ASSERT(pattern->ok());
    return pattern;
}

re2::StringPiece piece_of(std::string_view text) {
    return {text.data(), text.size()};
}

}  // namespace foresail::understand
