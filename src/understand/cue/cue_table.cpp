#include "understand/cue/cue_table.h"

#include "platform/result.h"

#include <charconv>

namespace foresail::understand {
namespace {

CuePattern read_cue(std::string_view verb, std::string_view rule) {
    FS_ASSERT(verb == "promise" || verb == "request");
    const std::string_view number = take_word(rule);
    CuePattern cue{.kind = verb == "promise" ? domain::CommitmentKind::Promise
                                             : domain::CommitmentKind::Request};
    std::from_chars(number.data(), number.data() + number.size(), cue.prior);
    cue.pattern = compile_rule(rule);
    FS_ASSERT(cue.pattern->NumberOfCapturingGroups() == 2);
    return cue;
}

CueTable read_table(std::string_view text) {
    CueTable table;
    read_rules(text, [&](std::string_view verb, std::string_view rule) {
        if (verb == "empty") return table.empty_phrases.push_back(compile_rule(rule));
        if (verb == "doubt") return table.doubts.push_back(compile_rule(rule));
        if (verb == "plan") return table.plans.push_back(compile_rule(rule));
        if (verb == "ask") return table.asks.push_back(compile_rule(rule));
        if (verb == "indirect") return table.indirect.push_back(compile_rule(rule));
        if (verb == "condition") {
            table.conditions.push_back(compile_rule(rule));
            FS_ASSERT(table.conditions.back()->NumberOfCapturingGroups() == 1);
            return;
        }
        table.cues.push_back(read_cue(verb, rule));
    });
    return table;
}

}  // namespace

const CueTable& cue_table_of(std::string_view language) {
    static const CueTable english = read_table(english_cues);
    static const CueTable german = read_table(german_cues);
    static const CueTable french = read_table(french_cues);
    static const CueTable spanish = read_table(spanish_cues);
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

}  // namespace foresail::understand
