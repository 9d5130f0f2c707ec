#include "understand/settlement/signal_table.h"

#include "platform/result.h"
#include "understand/settlement/signal_words.h"

#include <charconv>

namespace foresail::understand {
namespace {

SignalPattern read_pattern(std::string_view verb, std::string_view rule) {
    const auto kind = signal_kind_words.value_of(verb);
    const auto deed = parse_deed(take_word(rule));
    FS_ASSERT(kind && deed);
    const std::string_view number = take_word(rule);
    SignalPattern pattern{.kind = *kind, .deed = *deed};
    std::from_chars(number.data(), number.data() + number.size(), pattern.prior);
    pattern.pattern = compile_rule(rule);
    return pattern;
}

SignalTable read_table(std::string_view text) {
    SignalTable table;
    read_rules(text, [&](std::string_view verb, std::string_view rest) {
        if (verb == "never") return table.never.push_back(compile_rule(rest));
        if (verb == "firm") return table.firm.push_back(compile_rule(rest));
        table.signals.push_back(read_pattern(verb, rest));
    });
    return table;
}

}  // namespace

const SignalTable& signal_table_of(std::string_view language) {
    static const SignalTable english = read_table(english_signals);
    static const SignalTable german = read_table(german_signals);
    static const SignalTable french = read_table(french_signals);
    static const SignalTable spanish = read_table(spanish_signals);
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

}  // namespace foresail::understand
