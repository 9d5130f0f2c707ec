#include "understand/date/local/local_rules.h"

#include "understand/date/local/local_values.h"

#include <iterator>
#include <utility>

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

Rules romance_day_rules() {
    return make_rules({
        {"([no])[-/](Y)[-/](M)", day_year_month},
        {"(U)(r)[-,gd]*(W)", near_week_weekday},
        {"(r)(U)[-,gdi]*(W)", near_week_weekday},
        {"(W)[gdi]*(U)(r)", weekday_of_near_week},
        {"(W)[gdi]*(r)(U)", weekday_of_near_week},
        {"(W)g*(P)[gd]*(U)(r)", weekday_part_of_near_week},
        {"(W)g*(P)[gd]*(r)(U)", weekday_part_of_near_week},
        {"(U)(n)[-,g]*(Y)", unit_quarter_year},
        {"(Y)[-g]*(U)(n)", year_unit_quarter},
        {"([n1])(U)(>)", length_and_part},
    });
}

Rules joined(Rules first, Rules then) {
    first.insert(first.end(), std::make_move_iterator(then.begin()),
                 std::make_move_iterator(then.end()));
    return first;
}

const Rules& local_rules(std::string_view language, Place place) {
    static const Rules none;
    if (language == "de") return german_rules(place);
    if (language == "fr") return french_rules(place);
    if (language == "es") return spanish_rules(place);
    return none;
}

}  // namespace foresail::understand::dates
