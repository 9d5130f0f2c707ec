// The words of signals: one table a language.
#pragma once

#include "understand/cue/rule_text.h"
#include "understand/settlement/signal.h"

#include <string_view>
#include <vector>

namespace foresail::understand {

struct SignalPattern {
    SignalKind kind = SignalKind::Given;
    Deed deed = Deed::Any;
    double prior = 0;
    Pattern pattern;
};

struct SignalTable {
    std::vector<SignalPattern> signals;  ///< Of each kind the first that matches counts.
    std::vector<Pattern> never;          ///< A question, a condition, "not yet".
    std::vector<Pattern> firm;           ///< "As promised".
};

const SignalTable& signal_table_of(std::string_view language);

/// The tables as text (cue/rule_text.h): "given DEED 0.9 REGEX" and so for each kind, "never
/// REGEX", "firm REGEX".
extern const std::string_view english_signals;
extern const std::string_view german_signals;
extern const std::string_view french_signals;
extern const std::string_view spanish_signals;

}  // namespace foresail::understand
