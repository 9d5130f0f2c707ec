#include "understand/cue/cue_table.h"

#include "platform/result.h"

#include <charconv>
#include <map>
#include <string>

namespace foresail::understand {
namespace {

// Reads a table's text. It is part of the program: a mistake in it is a programmer's.
class TableReader {
public:
    CueTable read(std::string_view text) {
        std::string rule;
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            if (line.starts_with(' ')) {
                rule += line.substr(line.find_first_not_of(' '));
                continue;
            }
            take(rule);
            rule = line;
        }
        take(rule);
        return std::move(table_);
    }

private:
    void take(std::string_view rule) {
        if (rule.empty()) return;
        const std::string_view verb = first_word(rule);
        if (verb == "let") {
            const std::string name{first_word(rule)};
            first_word(rule);  // "="
            words_[name] = expand(rule);
        } else if (verb == "empty") {
            table_.empty_phrases.push_back(compile(rule));
        } else if (verb == "condition") {
            table_.conditions.push_back(compile(rule));
        } else if (verb == "plan") {
            table_.plans.push_back(compile(rule));
        } else {
            FS_ASSERT(verb == "promise" || verb == "request");
            const std::string_view number = first_word(rule);
            CuePattern cue{.kind = verb == "promise" ? domain::CommitmentKind::Promise
                                                     : domain::CommitmentKind::Request};
            std::from_chars(number.data(), number.data() + number.size(), cue.prior);
            cue.pattern = compile(rule);
            FS_ASSERT(cue.pattern->NumberOfCapturingGroups() == 2);
            table_.cues.push_back(std::move(cue));
        }
    }

    static std::string_view first_word(std::string_view& rule) {
        const std::string_view word = rule.substr(0, rule.find(' '));
        rule.remove_prefix(std::min(rule.size(), word.size() + 1));
        return word;
    }

    [[nodiscard]] std::string expand(std::string_view text) const {
        std::string result{text};
        for (const auto& [name, words] : words_) {
            const std::string mark = "{" + name + "}";
            for (std::size_t at = result.find(mark); at != std::string::npos;
                 at = result.find(mark, at + words.size() + 4)) {
                result.replace(at, mark.size(), "(?:" + words + ")");
            }
        }
        return result;
    }

    [[nodiscard]] Pattern compile(std::string_view text) const {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_dot_nl(true);
        auto pattern = std::make_unique<const re2::RE2>(expand(text), options);
        FS_ASSERT(pattern->ok());
        return pattern;
    }

    CueTable table_;
    std::map<std::string, std::string> words_;
};

}  // namespace

const CueTable& cue_table_of(std::string_view language) {
    static const CueTable english = TableReader{}.read(english_cues);
    static const CueTable german = TableReader{}.read(german_cues);
    static const CueTable french = TableReader{}.read(french_cues);
    static const CueTable spanish = TableReader{}.read(spanish_cues);
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

}  // namespace foresail::understand
