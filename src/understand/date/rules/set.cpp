// What comes again and again: every other Tuesday at nine, weekly, the 19th of every month.
#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/grammar.h"

#include <array>
#include <cstdio>

namespace foresail::understand::dates {
namespace {

bool repeated(Symbol& out, const Context& context, std::string timex) {
    out.kind = 'S';
    out.value = day_value(context.today(), std::move(timex), Open::None);
    return true;
}
bool set_word(const Match& m, Symbol& out) {
    const int number = m.number(1);
    if (number > 100) return repeated(out, m.context, "XXXX-WXX-" + std::to_string(number - 100));
    if (number == 9) return repeated(out, m.context, "P1WE");
    if (number == 11) return repeated(out, m.context, "P0.5Y");
    if (number == 14) return repeated(out, m.context, "P1D");
    const double count = number > 20 || number == 20 ? 2 : 1;
    const int unit = number == 20 ? 5 : number % 20;
    return repeated(out, m.context, timex_of_duration(count, static_cast<Unit>(unit)));
}
bool every_unit(const Match& m, Symbol& out) {
    const double count = m.number(1) * (m.number(2) == 13 ? 2 : 1);
    const Unit unit = m.unit(2) == Unit::WorkWeek ? Unit::Week : m.unit(2);
    return repeated(out, m.context, timex_of_duration(count, unit));
}
bool every_weekday(const Match& m, Symbol& out) {
    return repeated(out, m.context, "XXXX-WXX-" + std::to_string(m.number(2)));
}
// "Twice a week".
bool times_in_unit(const Match& m, Symbol& out) {
    const Unit unit = m.unit(2);
    if (unit < Unit::Day || m[2].is_plural) return false;
    return repeated(out, m.context, timex_of_duration(1, unit));
}
// "Tous les 15 du mois", "every 15th of the month".
bool every_day_of_month(const Match& m, Symbol& out) {
    const int day = m.number(2);
    const bool is_month = m[3].kind == 'U' ? m.unit(3) == Unit::Month && !m[3].is_plural
                                           : m.value(3).unit == Unit::Month && m[3].number == 1;
    if (m.number(1) != 1 || !is_month || day < 1 || day > 31) return false;
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "XXXX-XX-%02d", day);
    return repeated(out, m.context, text.data());
}
// "Jeden Monat am 15.", "tous les mois le 15".
bool every_month_on_day(const Match& m, Symbol& out) {
    const int day = m.number(2);
    const bool ends = std::string_view{"#!,;)_"}.find(m.after()) != std::string_view::npos;
    if (m.value(1).timex != "P1M" || m[2].is_spelled || !ends || day < 1 || day > 31) return false;
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "XXXX-XX-%02d", day);
    return repeated(out, m.context, text.data());
}
// "Every third Tuesday".
bool every_nth_weekday(const Match& m, Symbol& out) {
    return repeated(out, m.context, "XXXX-WXX-" + std::to_string(m.number(3)));
}
// "The first Monday of every month".
bool weekday_of_months(const Match& m, Symbol& out, std::size_t place) {
    const int number = m.number(place);
    const bool is_last = m[place].kind == 'r' && number == -1;
    const bool is_place = m[place].kind == 'o' && number >= 1 && number <= 5;
    if (!is_last && !is_place) return false;
    return repeated(out, m.context,
                    "XXXX-XX-WXX-" + std::to_string(m.number(place + 1)) + "-#" +
                        std::to_string(is_last ? 5 : number));
}
bool weekday_of_every_month(const Match& m, Symbol& out) {
    return m.value(3).timex == "P1M" && weekday_of_months(m, out, 1);
}
bool every_weekday_of_month(const Match& m, Symbol& out) {
    const bool is_month = m[4].kind == 'U' ? m.unit(4) == Unit::Month
                                           : m.value(4).unit == Unit::Month && m[4].number == 1;
    return is_month && weekday_of_months(m, out, 2);
}
bool every_month(const Match& m, Symbol& out) {
    std::array<char, 8> text{};
    (void)std::snprintf(text.data(), text.size(), "XXXX-%02d", m.number(2));
    return repeated(out, m.context, text.data());
}
bool every_other_length(const Match& m, Symbol& out) {
    return repeated(out, m.context, m.value(2).timex);
}
bool every_day_name(const Match& m, Symbol& out) {
    if (!m.value(2).timex.starts_with("XXXX")) return false;
    return repeated(out, m.context, m.value(2).timex);
}
bool every_part(const Match& m, Symbol& out) {
    return repeated(out, m.context, part_value(m.number(2)).timex);
}
// "The 19th of every month".
bool day_of_every_month(const Match& m, Symbol& out) {
    const int day = m.number(1);
    if (!m.value(2).timex.starts_with("P1M") || day < 1 || day > 31) return false;
    std::array<char, 16> text{};
    (void)std::snprintf(text.data(), text.size(), "XXXX-XX-%02d", day);
    return repeated(out, m.context, text.data());
}

bool with_time(const Match& m, Symbol& out, std::size_t set, const std::string& time) {
    const std::string& timex = m.value(set).timex;
    const bool is_named = timex.starts_with("XXXX");
    if (!is_named && !timex.starts_with("T") && timex != "P1D" && timex != "P1BD" &&
        timex != "P1WE")
        return false;
    return repeated(out, m.context, (is_named ? timex : "") + time);
}
// "Every evening at 8": the part of the day tells which 8.
std::string time_in_set(const Value& time, const std::string& set) {
    constexpr std::array parts{"", "TMO", "TAF", "TEV", "TNI", "TDA"};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (set == parts.at(i)) return in_part(time, part_value(static_cast<int>(i))).timex;
    }
    return time.timex;
}
bool set_at_time(const Match& m, Symbol& out) {
    // "Tous les jours de 9h à 17h".
    const bool is_run = std::string_view{"-~t"}.find(m.after()) != std::string_view::npos &&
                        std::string_view{"nTg@"}.find(m.after(1)) != std::string_view::npos;
    if (is_run) return false;
    return with_time(m, out, 1, time_in_set(m.value(2), m.value(1).timex));
}
bool time_of_set(const Match& m, Symbol& out) {
    // "À 15 heures tous les jours": the word for "at" is also the one for "to".
    const bool is_at = m.context.language == "fr" && m.before() == 't' &&
                       std::string_view{"_#!,"}.find(m.before(1)) != std::string_view::npos;
    const bool is_end = std::string_view{"-~t&"}.find(m.before()) != std::string_view::npos;
    if (is_end && !is_at) return false;
    return with_time(m, out, 2, m.value(1).timex);
}
bool set_at_hour(const Match& m, Symbol& out) {
    const auto time = hour_value(m[2]);
    return time && with_time(m, out, 1, time_in_set(*time, m.value(1).timex));
}
bool hour_of_set(const Match& m, Symbol& out) {
    const auto time = hour_value(m[1]);
    return time && with_time(m, out, 2, time->timex);
}
bool set_in_part(const Match& m, Symbol& out) {
    return with_time(m, out, 1, part_value(m.number(2)).timex);
}
bool part_of_set(const Match& m, Symbol& out) {
    return with_time(m, out, 2, part_value(m.number(1)).timex);
}

}  // namespace

const Rules& set_rules() {
    static const Rules rules = make_rules({
        {"(e)[g,]*([or])(W)[gid]*([UR])", every_weekday_of_month},
        {"(e)[g,]*([on])[gi]+([UR])", every_day_of_month},
        {"(e)(o)(R)", every_day_of_month},
        {"(e)(U)", every_unit},
        {"(e)[g,]*(L)", every_other_length},
        {"(e)[g,]*(W)", every_weekday},
        {"(W)(e)",
         [](const Match& m, Symbol& out) {
             const bool ends = std::string_view{"!,#"}.find(m.after()) != std::string_view::npos;
             return ends && repeated(out, m.context, "XXXX-WXX-" + std::to_string(m.number(1)));
         }},
        {"(e)[g,]*(P)", every_part},
        {"(e)n(s)",
         [](const Match& m, Symbol& out) {
             const int weekday = m.number(2) - 100;
             return weekday >= 1 && weekday <= 7 &&
                    repeated(out, m.context, "XXXX-WXX-" + std::to_string(weekday));
         }},
        {"(e)[g,]*(M)", every_month},
        {"(e)[g,]*(D)", every_day_name},
        {"(e)[g,]*(o)(W)", every_nth_weekday},
        {"n?(c)(U)", times_in_unit},
        {"(s)", set_word},
        {"([or])(W)[gid]*(S)", weekday_of_every_month},
        {"(S)[gd]+([on])", every_month_on_day},
        {"([on])g*(S)", day_of_every_month},
        {"(S)[,@g]*(T)", set_at_time},
        {"(T)[,g]*(S)", time_of_set},
        {"(S)[,]?@(n)", set_at_hour},
        {"@(n)[,g]*(S)", hour_of_set},
        {"(S)[,gi]*(P)", set_in_part},
        {"(P)[,gi]*(S)", part_of_set},
    });
    return rules;
}

}  // namespace foresail::understand::dates
