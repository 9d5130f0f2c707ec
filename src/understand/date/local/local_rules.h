// What German, French and Spanish say in words that English has no rule for, applied at four
// places among the rules that all languages share.
#pragma once

#include "understand/date/grammar.h"

#include <string_view>

namespace foresail::understand::dates {

enum class Place {
    Numbers,  ///< Before anything else is read.
    Days,     ///< When times of day are read, before days are.
    Ranges,   ///< When days and periods are read, before they are joined.
    Endings,  ///< Last.
};

/// The rules of a language, by where they are applied.
struct LocalRules {
    [[nodiscard]] const Rules& at(Place place) const;

    Rules numbers;
    Rules days;
    Rules ranges;
    Rules endings;
};

/// Those of days and weeks that French and Spanish have in common.
Rules romance_day_rules();
Rules joined(Rules first, Rules then);

const Rules& local_rules(std::string_view language, Place place);

const Rules& german_rules(Place place);
const Rules& french_rules(Place place);
const Rules& spanish_rules(Place place);

}  // namespace foresail::understand::dates
