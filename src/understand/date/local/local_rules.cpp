#include "understand/date/local/local_rules.h"

namespace foresail::understand::dates {

const Rules& LocalRules::at(Place place) const {
    switch (place) {
        case Place::Numbers:
            return numbers;
        case Place::Days:
            return days;
        case Place::Ranges:
            return ranges;
        case Place::Endings:
            return endings;
    }
    return endings;
}

const Rules& local_rules(std::string_view language, Place place) {
    static const Rules none;
    if (language == "de") return german_rules(place);
    if (language == "fr") return french_rules(place);
    if (language == "es") return spanish_rules(place);
    return none;
}

}  // namespace foresail::understand::dates
