#include "understand/date/calendar.h"
#include "understand/date/interval.h"
#include "understand/date/literal.h"
#include "understand/date/local/local_rules.h"
#include "understand/date/local/local_values.h"

namespace foresail::understand::dates {
namespace {

// "Am siebten vierten": a day and a month by their numbers.
bool day_and_month_number(const Match& m, Symbol& out) {
    if (m.number(2) > 12 || m.number(1) > 31) return false;
    auto value = open_year(m.number(2), m.number(1), m.context);
    if (!value) return false;
    out.kind = 'D';
    out.value = *std::move(value);
    return true;
}

}  // namespace

const Rules& german_rules(Place place) {
    static const LocalRules rules{
        .days = make_rules({
            {"(o)g?(o)", day_and_month_number},
            {"([no])[-/](Y)[-/](M)", day_year_month},
            {"(W)[gdi]*(U)(r)", weekday_of_near_week},
            {"(W)[gdi]*(r)(U)", weekday_of_near_week},
            {"(r)(U)[-,gdi]*(W)", near_week_weekday},
            {"(W)[,]?[dg]+([no])", weekday_in_month},
            {"(e)(o)(U)", every_nth_unit},
            {"(y)", current_period},
            {"(v)(U)", whole_unit},
        }),
        .ranges = make_rules({
            {"(U)(b)g*(D)", day_beside},
            {"(o)(U)", numbered_week},
            {"(K)(b)(L)", about_ago},
            {"i(b)(L)", in_less_than},
            {"[gd](o)", day_of_month_alone},
            {"(P)[fg]*(n)t(n)", part_hours},
            {"f?g*(n)t(n)g*(P)", hours_part},
        }),
        .endings = make_rules({{"(b)g*(L)", since_value}}),
    };
    return rules.at(place);
}

}  // namespace foresail::understand::dates
