#include "understand/date/local/settle_local.h"

#include "understand/date/calendar.h"
#include "understand/date/day_part.h"
#include "understand/date/literal.h"

#include <cstdlib>
#include <string>
#include <utility>

namespace foresail::understand::dates {

bool is_current_period(const Neighbours& near, std::size_t at) {
    if (near.kind(at) != 'U' || near.number(at) < static_cast<int>(Unit::Week)) return false;
    const bool is_period = near.number(at) <= static_cast<int>(Unit::Weekend);
    if (!is_period || near.symbol(at).is_plural || near.is_in(at, 1, "nYroJVqvz(")) return false;
    // "Le premier trimestre de l'année" is one of any year.
    int before = -1;
    while (before > -4 && near.is_in(at, before, "gd")) --before;
    const bool is_quarter =
        near.is_unit(at, before, Unit::Quarter) || near.is_unit(at, before, Unit::HalfYear);
    if (before < -1 && is_quarter && near.kind(at, before - 1) == 'o') return false;
    // "L'année supérieure à 2012".
    if (near.kind(at, 1) == 'b' && near.kind(at, 2) == 'Y') {
        const std::string word = near.word(at, 1);
        if (word.starts_with("superieur") || word.starts_with("mayor")) return false;
    }
    return !(near.is_in(at, 1, "gd") && near.is_in(at, 2, "MYnoDrAHWd"));
}

bool is_week_of(const Neighbours& near, std::size_t article) {
    return near.is_unit(article, 1, Unit::Week) && near.kind(article, 2) == 'g' &&
           near.is_in(article, 3, "noDH");
}

bool is_numbered_of(const Neighbours& near, std::size_t article, bool even_behind_of) {
    int offset = 1;
    bool has_place = false;
    while (offset < 4 && near.is_in(article, offset, "orn")) {
        const char kind = near.kind(article, offset);
        has_place = has_place || kind == 'o' || (kind == 'r' && near.number(article, offset) == -1);
        ++offset;
    }
    const bool is_unit = near.kind(article, offset) == 'U' &&
                         near.number(article, offset) >= static_cast<int>(Unit::Day);
    const bool is_counted = offset > 2 || near.is_unit(article, offset, Unit::Week);
    // "Que diriez-vous de la première semaine de mai", "la première semaine de mai le lundi".
    const bool is_of =
        !even_behind_of && near.kind(article, -1) == 'g' && near.number(article, -1) == 3;
    const bool has_weekday =
        near.is_in(article, offset + 3, "W") || near.is_in(article, offset + 4, "W");
    return has_place && is_unit && is_counted && !is_of && !has_weekday &&
           near.is_in(article, offset + 1, "gi") && near.is_in(article, offset + 2, "YMrdUR");
}

void settle_dotted_day(Neighbours& near, std::size_t at, const Context& context) {
    if (near.kind(at) != 'm' || near.symbol(at).is_spelled || near.is_in(at, 1, "aUh>P%")) return;
    const std::string_view digits = near.text(at);
    const std::size_t dot = digits.find('.');
    if (dot == std::string_view::npos || dot > 2 || digits.size() - dot > 3) return;
    const auto number_of = [](std::string_view text) {
        return static_cast<int>(std::strtol(std::string{text}.c_str(), nullptr, 10));
    };
    auto value =
        open_year(number_of(digits.substr(dot + 1)), number_of(digits.substr(0, dot)), context);
    if (!value) return;
    near.symbol(at).kind = 'D';
    near.symbol(at).value = *std::move(value);
}

void settle_last_day(Neighbours& near, std::size_t at) {
    const bool is_of = near.is_in(at, 1, "gd") && near.is_in(at, 2, "UMrdY");
    if (near.kind(at) != 'A' || near.number(at) != -1 || !is_of) return;
    const std::string word = near.word(at);
    if (!word.ends_with(" jour") && !word.ends_with(" dia") && !word.ends_with(" tag")) return;
    const domain::Span span = near.symbol(at).span;
    std::size_t begin = span.begin;
    if (word.starts_with("le ") || word.starts_with("el ")) begin += 3;
    const std::size_t blank = span.begin + near.text(at).rfind(' ');
    if (blank <= begin || word.starts_with("am ")) return;
    near.split(at, {.kind = 'r', .span = {begin, blank}, .number = -1},
               {.kind = 'U', .span = {blank + 1, span.end}, .number = 4});
}

void settle_weekend_of(const Neighbours& near, std::size_t at) {
    const int holiday = near.kind(at, 2) == 'd' ? 3 : 2;
    const bool is_day = near.is_in(at, holiday, "no") && near.is_in(at, holiday + 1, "gM") &&
                        (near.kind(at, holiday + 1) == 'M' || near.kind(at, holiday + 2) == 'M');
    if (!near.is_unit(at, 0, Unit::Weekend) || near.kind(at, 1) != 'g' ||
        !(near.kind(at, holiday) == 'H' || is_day)) {
        return;
    }
    near.symbol(at).kind = 'O';
    near.symbol(at).number = 9;
}

void make_hour(Symbol& number) {
    const auto value = hour_value(number);
    if (!value) return;
    number.value = *value;
    number.kind = 'T';
}

void settle_hours_of_day(const Neighbours& near, std::size_t at) {
    const auto is_hour = [&](int offset) {
        return near.kind(at, offset) == 'n' && near.number(at, offset) <= 24;
    };
    int first = 1;
    if (near.is_in(at, first, "gfw")) ++first;
    const char joint = near.kind(at, first + 1);
    const bool is_pair = is_hour(first) && is_hour(first + 2);
    const bool is_dashed = is_pair && first == 1 && joint == '-' && near.symbol(at, 2).is_glued &&
                           !near.symbol(at, 1).is_spelled;
    const bool is_spoken = first == 2 && (joint == 't' || joint == '&');
    // "De 5 a 10 de mayo".
    const bool are_days = near.kind(at, first + 3) == 'M' || near.is_in(at, first + 3, "-/") ||
                          (near.is_in(at, first + 3, "gd") && near.is_in(at, first + 4, "MUr"));
    if (!is_pair || are_days || !(is_dashed || is_spoken)) return;
    make_hour(near.symbol(at, first));
    if (!near.is_in(at, first + 3, "haPU&")) make_hour(near.symbol(at, first + 2));
}

void settle_week_of(const Neighbours& near, std::size_t at, const Context& context) {
    if (!near.is_unit(at, 0, Unit::Week) || near.kind(at, 1) != 'g') return;
    const int day = near.kind(at, 2) == 'd' ? 3 : 2;
    if (!near.is_in(at, day, "noDH")) return;
    // "La semaine du 15 au 19 mars" is a run of days.
    const bool is_run = near.is_in(at, day + 1, "t-~") && near.is_in(at, day + 2, "nodgD");
    if (is_run) return;
    near.symbol(at).kind = 'O';
    near.symbol(at).number = 5;
    Symbol& number = near.symbol(at, day);
    const bool is_alone =
        number.kind != 'D' && number.kind != 'H' && !near.is_in(at, day + 1, "gM/-");
    if (number.kind == 'n') number.kind = 'o';
    if (!is_alone || number.number < 1 || number.number > 31) return;
    if (auto value = open_month(static_cast<int>(number.number), context)) {
        number.kind = 'D';
        number.value = *std::move(value);
    }
}

void settle_decade(Neighbours& near, std::size_t at) {
    const bool is_years = near.is_unit(at, 0, Unit::Year) && near.symbol(at).is_plural;
    const bool is_decade = near.is_unit(at, 0, Unit::Decade);
    int offset = 1;
    while (is_decade && offset < 4 && near.is_in(at, offset, "gdU")) ++offset;
    if (!(is_years || is_decade) || !near.is_in(at, offset, "nY")) return;
    const int number = near.number(at, offset);
    if (number % 10 != 0 || number < 20) return;
    for (int i = 0; i < offset; ++i) near.join_with_next(at + static_cast<std::size_t>(i));
    near.symbol(at, offset).kind = 'G';
    near.symbol(at, offset).is_weak = false;
}

void settle_day_and_month(Neighbours& near, std::size_t at, const Context& context) {
    const bool is_pair = near.kind(at) == 'n' && near.kind(at, 1) == '-' &&
                         near.kind(at, 2) == 'n' && near.symbol(at, 1).is_glued &&
                         near.symbol(at, 2).is_glued && !near.symbol(at).is_spelled;
    if (!is_pair || near.is_in(at, 3, "aTMgY-h") || near.number(at, 2) > 12) return;
    auto value = open_year(near.number(at, 2), near.number(at), context);
    if (!value) return;
    near.join_with_next(at);
    near.join_with_next(at + 1);
    near.symbol(at, 2).kind = 'D';
    near.symbol(at, 2).value = *std::move(value);
}

void settle_hours_long(Neighbours& near, std::size_t at) {
    Symbol& time = near.symbol(at);
    if (time.kind != 'T') return;
    const std::string word = near.word(at);
    const std::size_t letter = word.find('h');
    const bool says_hours = letter != std::string::npos && word.size() <= 6 &&
                            (word.ends_with('h') || word.ends_with("hr") || word.ends_with("hrs"));
    const auto of_day = time.value.start - std::chrono::floor<std::chrono::days>(time.value.start);
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(of_day).count();
    // "Rendez-vous pour 15h" is a time, "je pars pour 3h" a while.
    constexpr int while_hours_max = 8;
    const bool is_german = near.kind(at, -1) == '_' && near.word(at, -1) == "fur";
    const bool is_for = is_german || (near.kind(at, -1) == '%' && near.word(at, -1) == "pour");
    const bool is_led =
        ((is_german || near.is_in(at, -1, "%iIK")) && (!is_for || hours <= while_hours_max)) ||
        (near.kind(at, -1) == 'b' && near.number(at, -1) >= 6) ||
        (word.ends_with("hr") && !near.is_in(at, -1, "@tfwgDWA"));
    // "Pendant 2h30"
    const bool says_minutes = letter != std::string::npos && letter + 3 <= word.size() &&
                              word.find_first_of("0123456789", letter) != std::string::npos;
    if (says_minutes && is_led && near.kind(at, -1) == '%') {
        const auto length = std::chrono::duration_cast<std::chrono::seconds>(of_day);
        time.kind = 'L';
        time.value = value_of({}, {}, timex_of_clock_length(length), Unit::Minute);
        return;
    }
    if (!says_hours || !is_led) return;
    const std::size_t begin_of_unit = time.span.begin + letter;
    Symbol number{.kind = 'n', .span = {time.span.begin, begin_of_unit}};
    number.number = static_cast<double>(hours);
    Symbol unit{.kind = 'U', .span = {begin_of_unit, time.span.end}};
    unit.number = static_cast<double>(Unit::Hour);
    near.split(at, std::move(number), std::move(unit));
}

void settle_open_end(Neighbours& near, std::size_t at) {
    const bool is_and = near.kind(at, -1) == '&';
    const std::string word = near.kind(at, -1) == '_' ? near.word(at, -1) : "";
    const bool is_or = word == "o" || word == "ou" || word == "oder";
    const bool is_bound = near.kind(at) == 'b';
    if (is_bound && (near.number(at) > 2 || !near.is_in(at, 1, ",!;#"))) return;
    if (!(is_and || is_or) || !near.is_in(at, 1, ",!;#_:dgW") || !near.is_in(at, -2, "YDMTaPhUn")) {
        return;
    }
    near.join_with_next(at - 1);
    Symbol& end = near.symbol(at);
    const bool is_later = end.kind == 'l' || end.kind == 'p' || (is_bound && end.number == 2);
    end.number = is_later ? 3 : 4;
    end.kind = 'q';
}

void settle_same_near(Neighbours& near, std::size_t at) {
    const bool is_same = near.kind(at) == 'r' && near.number(at) == 0 && near.kind(at, 1) == 'r' &&
                         near.number(at, 1) == 5 && near.kind(at, 2) == 'U';
    if (!is_same) return;
    near.symbol(at, 1).number = 0;
    near.join_with_next(at);
}

void settle_limit_weekend(const Neighbours& near, std::size_t at) {
    const bool is_led = near.kind(at, -1) == 'b' && near.number(at, -1) <= 5;
    if (!is_led || !near.is_unit(at, 0, Unit::Weekend) || near.symbol(at).is_plural) return;
    if (near.is_in(at, 1, "rnYgd")) return;
    near.symbol(at).kind = 'y';
}

void settle_half(Neighbours& near, std::size_t at) {
    Symbol& half = near.symbol(at);
    const bool is_word = half.kind == 'U' && half.number > static_cast<double>(Unit::HalfYear) &&
                         half.number < static_cast<double>(Unit::Decade);
    // "Mitad del" is "the middle of" else.
    const bool is_mid = half.kind == 'p' && near.word(at).starts_with("mitad ");
    if (!is_word && !is_mid) return;
    int year = 1;
    while (year < 4 && near.is_in(at, year, "gd")) ++year;
    const int unit_at = near.kind(at, year) == 'r' ? year + 1 : year;
    const bool is_period = near.is_unit(at, unit_at, Unit::Year) ||
                           near.is_unit(at, unit_at, Unit::Month) || near.is_in(at, year, "YM");
    const bool is_half = near.is_in(at, -1, "or") && is_period;
    if (is_mid && is_half) {
        const domain::Span span = half.span;
        const std::size_t end = span.begin + std::string_view{"mitad"}.size();
        Symbol unit{.kind = 'U', .span = {span.begin, end}};
        unit.number = static_cast<double>(Unit::HalfYear);
        return near.split(at, std::move(unit),
                          {.kind = 'g', .span = {end + 1, span.end}, .number = 3});
    }
    if (is_mid) return;
    half.number = static_cast<double>(Unit::HalfYear);
    if (!is_half) half.kind = '_';
}

// An article that is no part of the date, as most are not, is glue; "the 5th" needs it.
static bool leads_to_day(const Neighbours& near, std::size_t at) {
    const bool is_day = near.is_unit(at, 1, Unit::Day) && near.is_in(at, 2, "noD");
    return is_day || (near.is_in(at, 1, "no") && !near.is_in(at, 2, "UWL"));
}

void settle_local(std::vector<Symbol>& symbols, std::string_view text, const Context& context) {
    Neighbours near{symbols, text};
    const auto settle = context.language == "de"   ? settle_german
                        : context.language == "fr" ? settle_french
                        : context.language == "es" ? settle_spanish
                                                   : settle_english;
    for (std::size_t at = 0; at < near.size(); ++at) {
        if (near.kind(at) == Neighbours::dropped) continue;
        settle(near, at, context);
        settle_weekday_in_run(near, at);
        settle_days_of_month(near, at, context);
        if (context.language == "en") continue;
        settle_limit_day(near, at, context);
        settle_limit_weekend(near, at);
        settle_half(near, at);
        settle_same_near(near, at);
        if (near.kind(at) == 'd' && !leads_to_day(near, at)) near.symbol(at).kind = 'g';
    }
    near.sweep();
}

}  // namespace foresail::understand::dates
