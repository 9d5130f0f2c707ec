// How long: "two hours", "an hour and a half", "the whole week".
#include "understand/date/calendar.h"
#include "understand/date/grammar.h"

#include <algorithm>
#include <cstdlib>

namespace foresail::understand::dates {
namespace {

bool set_duration(Symbol& out, const Context& context, std::string timex, Unit unit) {
    out.kind = 'L';
    const Local end = shift(context.reference, timex, 1);
    out.value = value_of(context.reference, end, std::move(timex), unit);
    return true;
}

bool count_units(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    const bool is_long = m[1].number > 1e5;
    if (m[1].is_weak || is_long || unit == Unit::None || unit == Unit::WorkWeek) return false;
    const double count = m[1].number * (m.number(2) == 13 ? 2 : 1);
    return set_duration(out, m.context, timex_of_duration(count, unit), unit);
}
bool count_glue_units(const Match& m, Symbol& out) {
    return m.context.language != "en" && count_units(m, out);
}
// "Thirty (30) days".
bool count_twice_units(const Match& m, Symbol& out) {
    if (m[1].number != m[2].number || m[1].is_spelled == m[2].is_spelled) return false;
    const Unit unit = m.unit(3);
    if (m[1].number > 1e5 || unit == Unit::None || unit == Unit::WorkWeek) return false;
    return set_duration(out, m.context, timex_of_duration(m[1].number, unit), unit);
}
// "A 3-day trip".
bool count_hyphen_units(const Match& m, Symbol& out) {
    return m[2].is_glued && !m[2].is_plural && count_units(m, out);
}
// "All month", "the whole day", "another week".
bool whole_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    const bool is_another = m.number(1) == 1;
    const bool fits = unit == Unit::Day || unit == Unit::Week || unit == Unit::Month ||
                      unit == Unit::Year || (is_another && unit <= Unit::Hour);
    return fits && set_duration(out, m.context, timex_of_duration(1, unit), unit);
}
// "One hour and a half", "hour and a half".
bool with_half(const Match& m, Symbol& out, double count, Unit unit) {
    return m[2].number == 0.5 &&
           set_duration(out, m.context, timex_of_duration(count + 0.5, unit), unit);
}
bool unit_and_half(const Match& m, Symbol& out) {
    return with_half(m, out, 1, m.unit(1));
}
bool duration_and_half(const Match& m, Symbol& out) {
    const std::string& timex = m.value(1).timex;
    const std::size_t digits = timex.find_first_of("0123456789");
    const double count = digits == std::string::npos ? 1 : std::atof(timex.c_str() + digits);
    const auto marks = std::count_if(timex.begin() + 1, timex.end(),
                                     [](char c) { return c >= 'A' && c <= 'Z' && c != 'T'; });
    return marks == 1 && with_half(m, out, count, m.value(1).unit);
}
bool duration_and_duration(const Match& m, Symbol& out) {
    const Value& big = m.value(1);
    const Value& small = m.value(2);
    if (small.unit >= big.unit) return false;
    const bool both_times = big.timex.find('T') != std::string::npos;
    set_duration(out, m.context, big.timex + small.timex.substr(both_times ? 2 : 1), small.unit);
    return true;
}

}  // namespace

const Rules& duration_rules() {
    static const Rules rules = make_rules({
        {"([nm1])(U)", count_units},
        {"([nm])[(]([nm])[)](U)", count_twice_units},
        {"([nm1])g+(U)", count_glue_units},
        {"([n])-(U)", count_hyphen_units},
        {"(v)(U)", whole_unit},
        {"(L)&1?(n)", duration_and_half},
        {"(U)&1?(n)", unit_and_half},
        {"(L)[&,g]*(L)", duration_and_duration},
        {"(L)[&,g]*(L)", duration_and_duration},
    });
    return rules;
}

}  // namespace foresail::understand::dates
