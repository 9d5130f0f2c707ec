#include "understand/date/local/local_rules.h"
#include "understand/date/local/local_values.h"

namespace foresail::understand::dates {
const Rules& spanish_rules(Place place) {
    static const LocalRules rules{
        .numbers = make_rules({
            {"([n1])?(m)&?([n1])?(m)?&?(n)?", spelled_year},
            {"([n1])(>)(U)", count_and_part_of_unit},
            {"(n)&(n)(U)", spelled_time_and_minutes},
            {"(n)&(n)", spelled_time},
            {"(n)(n)", spelled_time},
            {"(o)(o)", tens_and_ones},
        }),
        .days = joined(romance_day_rules(), make_rules({
                                                {"(U)(>)", hour_and_part},
                                                {"([n1])(U)&([n1])(U)", broken_length},
                                                {"(r)(W)(r)", this_weekday_next},
                                                {"(y)", current_period},
                                                {"(n)(U)", half_hour},
                                                {"(C)(r)", season_near},
                                                {"(F)", last_night},
                                                {"(U)(n)", numbered_century},
                                                {"(j)", century},
                                                {"(T)h", time_with_mark},
                                                {"(T)(U)", time_with_hours},
                                                {"(n)g(T)", twelve_noon},
                                                {"(n)g(n)g(Y)", day_month_year_spoken},
                                                {"(n)(n)([Yn])", day_month_year_in_figures},
                                                {"(W)[,]?[dg]+(n)", weekday_in_month},
                                                {"(v)g*(U)", whole_unit},
                                                {"(1)(U)(v)", whole_unit_behind},
                                                {"(U)(v)", unit_whole},
                                                {"(T)(>)", time_and_minutes},
                                                {"(T)g?(a)", time_in_half_day},
                                            })),
        .ranges = make_rules({
            {"(U)(b)g*(D)", day_beside},
            {"g@(T)t@?(T)", times_range},
            {"(o)(U)", numbered_week},
            {"(K)(b)(L)", about_ago},
            {"i(b)(L)", in_less_than},
            {"d(n)", day_of_month_alone},
            {"(T)g(n)", time_and_day},
            {"[fg]g*([DR])t?z", to_this_day},
            {"[fg]?@?(n)t@?(n)g*(P)", hours_part},
            {"w@?(n)&@?(n)g*(P)", hours_part},
        }),
        .endings = make_rules({
            {"(t)", no_longer_to},
            {"(f)g*([DRXTZVL])", since_value},
            {"t?(z)", until_now},
        }),
    };
    return rules.at(place);
}

}  // namespace foresail::understand::dates
