#include "insight/drafts/stance.h"

#include "domain/words.h"
#include "platform/result.h"

#include <string>

namespace foresail::insight::drafts {
namespace {

constexpr domain::Words<Section, 5> section_words{{{{Section::Positions, "positions"},
                                                    {Section::Concessions, "concessions"},
                                                    {Section::OpenPromises, "open_promises"},
                                                    {Section::Leverage, "leverage"},
                                                    {Section::Risks, "risks"}}}};

struct Rule {
    Stance stance;
    std::optional<Speaker> speaker;  ///< Nothing: whoever says it.
    std::unique_ptr<const re2::RE2> pattern;
};
using Rules = std::vector<Rule>;

std::string_view take_word(std::string_view& line) {
    const auto end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

Rule read_rule(std::string_view line) {
    Rule rule;
    const auto section = section_words.value_of(take_word(line));
    FS_ASSERT(section.has_value());
    rule.stance.section = *section;
    const std::string_view speaker = take_word(line);
    if (speaker == "ours") rule.speaker = Speaker::Ours;
    if (speaker == "theirs") rule.speaker = Speaker::Theirs;
    rule.stance.weight = std::stod(std::string{take_word(line)});
    // RE2's \b knows ASCII alone: "über" would begin amid a word.
    std::string pattern{line};
    if (pattern.starts_with("\\b")) pattern.replace(0, 2, R"((?:^|[^\pL\d]))");
    rule.pattern = std::make_unique<const re2::RE2>("(?i)" + pattern);
    FS_ASSERT(rule.pattern->ok());
    return rule;
}

Rules read_rules(std::string_view table) {
    std::vector<std::string> lines;
    while (!table.empty()) {
        const auto end = std::min(table.find('\n'), table.size());
        const std::string_view line = table.substr(0, end);
        table.remove_prefix(std::min(end + 1, table.size()));
        if (line.empty()) continue;
        if (line.front() == ' ' && !lines.empty()) {
            lines.back() += line.substr(line.find_first_not_of(' '));
        } else {
            lines.emplace_back(line);
        }
    }
    Rules rules;
    for (const std::string& line : lines) rules.push_back(read_rule(line));
    return rules;
}

const Rules& rules_of(std::string_view language) {
    static const Rules english = read_rules(english_stances);
    static const Rules german = read_rules(german_stances);
    static const Rules french = read_rules(french_stances);
    static const Rules spanish = read_rules(spanish_stances);
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

}  // namespace

const char* to_text(Section section) {
    return section_words.text_of(section);
}

std::optional<Stance> find_stance(std::string_view sentence, Speaker speaker,
                                  std::string_view language) {
    std::optional<Stance> best;
    for (const Rule& rule : rules_of(language)) {
        if (rule.speaker && *rule.speaker != speaker) continue;
        if (best && best->weight >= rule.stance.weight) continue;
        const re2::StringPiece text{sentence.data(), sentence.size()};
        if (re2::RE2::PartialMatch(text, *rule.pattern)) best = rule.stance;
    }
    return best;
}

}  // namespace foresail::insight::drafts
