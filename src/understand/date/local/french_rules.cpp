#include "understand/date/local/local_rules.h"
#include "understand/date/local/local_values.h"

namespace foresail::understand::dates {

const Rules& french_rules(Place place) {
    static const LocalRules rules{
        .numbers = make_rules({
            {"(n)h&?(n)(U)", hour_and_minutes},
            {"(T)&?(n)(U)", time_and_counted_minutes},
            {"([n1])?(m)&?([n1])?(m)?&?(n)?", spelled_year},
        }),
        .days = joined(romance_day_rules(), make_rules({
                                                {"(r)(W)(r)", this_weekday_next},
                                                {"(n)(n)([Yn])", day_month_year_in_figures},
                                                {"(y)", current_period},
                                                {"(e)n?(s)", every_named_day},
                                                {"([n1])([WU])%(n)", one_in_so_many},
                                                {"(W)[,]?d(n)", weekday_in_month},
                                                {"[1n]?(v)(U)", whole_unit},
                                                {"(j)", century},
                                                {"([n1])(U)(v)", whole_unit_behind},
                                                {"(U)(v)", unit_whole},
                                                {"(C)(r)", season_near},
                                                {"(T)(>)", time_and_minutes},
                                            })),
        .ranges = make_rules({
            {"(U)(b)g*(D)", day_beside},
            {"(o)(U)", numbered_week},
            {"(K)(b)(L)", about_ago},
            {"i(b)(L)", in_less_than},
            {"d(n)", day_of_month_alone},
            {"[fg]g*([DR])t?z", to_this_day},
            {"[fg]?(n)[t-](n)g*(P)", hours_part},
            {"w(n)&(n)g*(P)", hours_part},
        }),
        .endings = make_rules({
            {"(t)", no_longer_to},
            {"(b)g*(L)", since_value},
            {"t?(z)", until_now},
        }),
    };
    return rules.at(place);
}

}  // namespace foresail::understand::dates
