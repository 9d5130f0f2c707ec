// Words that make a limit of a time: before, after, since, until, around; "2018 or later".
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"

#include <array>

namespace foresail::understand::dates {
namespace {

using namespace std::chrono;

Modifier modifier_of(const Symbol& symbol) {
    constexpr std::array modifiers{Modifier::None,  Modifier::Before, Modifier::After,
                                   Modifier::Since, Modifier::Until,  Modifier::Approx,
                                   Modifier::More,  Modifier::Less};
    if (symbol.kind == 'K') return Modifier::Before;
    if (symbol.kind == 't') return symbol.number == 4 ? Modifier::Before : Modifier::Until;
    if (symbol.kind == 'f') return Modifier::Since;
    return modifiers.at(static_cast<std::size_t>(symbol.number));
}

bool modified(const Match& m, Symbol& out, std::size_t word, std::size_t value) {
    Modifier modifier = modifier_of(m[word]);
    out.kind = m[value].kind;
    out.value = m.value(value);
    if (out.value.modifier != Modifier::None) return false;
    const bool is_length = modifier >= Modifier::More;
    // "More than 2018" is after it.
    const bool is_year = out.value.timex.size() == 4 && m[value].number != 1;
    if (is_length && out.kind == 'R' && is_year) {
        modifier = modifier == Modifier::More ? Modifier::After : Modifier::Before;
    } else if (is_length != (out.kind == 'L') && modifier != Modifier::Approx) {
        return false;
    }
    out.value.modifier = modifier;
    return true;
}
bool modifier_value(const Match& m, Symbol& out) {
    return modified(m, out, 1, 2);
}
// English "to" and "through" belong to ranges only.
bool until_value(const Match& m, Symbol& out) {
    if (m.context.language == "en" && m.number(1) != 4) return false;
    return modified(m, out, 1, 2);
}
// "After around 3 pm", "around before".
bool two_modifiers(const Match& m, Symbol& out) {
    const std::size_t word = m.number(1) == 5 ? 2 : 1;
    return modified(m, out, word, 3);
}
// "Year greater than 2012".
bool unit_modifier_value(const Match& m, Symbol& out) {
    return m.unit(1) == Unit::Year && m.number(2) != 1 && m.value(3).unit == Unit::Year &&
           modified(m, out, 2, 3);
}
// "After dinner".
bool modifier_part(const Match& m, Symbol& out) {
    const Modifier modifier = modifier_of(m[1]);
    if (modifier >= Modifier::More) return false;
    out.kind = 'V';
    out.value = part_value(m.number(2));
    out.value.modifier = modifier;
    return true;
}
// "Before 5"; "after 3 attempts" is none.
bool modifier_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    // "After 3 on the list".
    const bool is_listed =
        m.after() == 'g' && std::string_view{"DXRZrAWM"}.find(m.after(1)) == std::string::npos;
    const bool is_end =
        !is_listed && std::string_view{"!,#;)DgAWr"}.find(m.after()) != std::string::npos;
    const Modifier modifier = modifier_of(m[1]);
    const bool fits = m.context.language == "en" && m[2].number >= 1 && m[2].number <= 12 &&
                      modifier >= Modifier::Before && modifier <= Modifier::After;
    if (!fits || !time || !is_end) return false;
    out.kind = 'T';
    out.value = *time;
    out.value.modifier = modifier;
    return true;
}

// "2018 or later"; "1/1/2016 and after my work is done" says nothing about the date.
bool value_or_later(const Match& m, Symbol& out) {
    const bool goes_on = std::string_view{"_r1npKklYRMDTX"}.find(m.after()) != std::string::npos;
    if (goes_on) return false;
    return modified(m, out, 2, 1);
}
// "3 pm or later on Monday".
bool time_or_later_on_day(const Match& m, Symbol& out) {
    out.kind = 'X';
    out.value = at_time(m.value(3), m.value(1));
    out.value.modifier = modifier_of(m[2]);
    return true;
}

// "Tomorrow before 5 pm".
bool day_and_limit(const Match& m, Symbol& out) {
    const Modifier modifier = modifier_of(m[2]);
    if (modifier >= Modifier::More || m.value(1).modifier != Modifier::None || m.stands_apart(1)) {
        return false;
    }
    out.kind = 'X';
    out.value = at_time(m.value(1), m.value(3));
    if (modifier != Modifier::Approx) out.value.modifier = modifier;
    return true;
}
bool day_and_hour_limit(const Match& m, Symbol& out) {
    const auto time = hour_value(m[3]);
    const Modifier modifier = modifier_of(m[2]);
    const bool goes_on = std::string_view{"_UMY"}.find(m.after()) != std::string::npos;
    if (!time || goes_on || m.stands_apart(1) || m[3].number < 1 || modifier >= Modifier::More)
        return false;
    out.kind = 'X';
    out.value = at_time(m.value(1), *time);
    if (modifier != Modifier::Approx) out.value.modifier = modifier;
    return true;
}

// "After 3 on Tuesday".
bool hour_limit_on_day(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    const Modifier modifier = modifier_of(m[1]);
    const bool fits = m.context.language == "en" && m[3].number == 1 && m[2].number >= 1 &&
                      m[2].number <= 12 && modifier >= Modifier::Before &&
                      modifier <= Modifier::Since && m.value(4).unit == Unit::Day;
    if (!fits || !time || m.stands_apart(4)) return false;
    out.kind = 'X';
    out.value = at_time(m.value(4), *time);
    out.value.modifier = modifier;
    return true;
}

}  // namespace

const Rules& limit_rules() {
    static const Rules rules = make_rules({
        {"(T)(q)g*(D)", time_or_later_on_day},
        {"(D)([bK])[@g]*(T)", day_and_limit},
        {"(D)(b)(n)", day_and_hour_limit},
        {"(b)(n)(g)(D)", hour_limit_on_day},
    });
    return rules;
}

const Rules& bound_rules() {
    static const Rules rules = make_rules({
        {"([DXRZTVL])(q)", value_or_later},
        {"(b)(b)[@g]*([DXRZTV])", two_modifiers},
        {"(U)(b)g*(R)", unit_modifier_value},
        {"(b)[@gf]*([DXRZTVL])", modifier_value},
        {"([bK])g*(P)", modifier_part},
        {"(b)(n)", modifier_hour},
        {"(K)[@g]*([DXRZTV])", modifier_value},
        {"(t)[@g]*([DXRZTV])", until_value},
    });
    return rules;
}

}  // namespace foresail::understand::dates
