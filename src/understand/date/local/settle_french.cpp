#include "understand/date/calendar.h"
#include "understand/date/literal.h"
#include "understand/date/local/settle_local.h"

#include <utility>

namespace foresail::understand::dates {
namespace {

// "La semaine dernière", "le mois prochain", "le week-end", "les années 1990".
bool takes_article(const Neighbours& near, std::size_t at) {
    if (near.kind(at, -1) == 'u') return false;
    if (is_numbered_of(near, at)) return true;
    const bool is_decade =
        near.is_unit(at, 1, Unit::Year) && near.is_in(at, 2, "Yn") && near.symbol(at, 1).is_plural;
    if (near.is_in(at, 1, "GO") || is_decade || is_week_of(near, at)) return true;
    if (near.kind(at, 1) != 'U' || near.number(at, 1) < static_cast<int>(Unit::Week)) return false;
    if (near.kind(at, 2) != 'r') return is_current_period(near, at + 1);
    const bool is_next_week = near.is_unit(at, 1, Unit::Week) && near.symbol(at, 2).number == 1;
    const bool is_of = near.kind(at, -1) == 'g' && near.number(at, -1) == 3;
    const bool has_weekday = near.kind(at, 3) == 'W' || near.is_in(at, 4, "W");
    return !is_next_week && !is_of && !has_weekday &&
           (near.is_unit(at, 1, Unit::Week) || near.is_unit(at, 1, Unit::Month) ||
            near.is_unit(at, 1, Unit::Weekend) ||
            (near.is_unit(at, 1, Unit::Year) && near.word(at, 1).starts_with("annee")));
}

// "Sept" is September beside a day or a year, and else the number.
void settle_sept(const Neighbours& near, std::size_t at) {
    if (near.word(at) != "sept") return;
    const bool is_day = near.is_in(at, -1, "no/-") && !near.symbol(at, -1).is_spelled;
    const bool is_of_day = near.kind(at, -1) == 'g' && near.is_in(at, -2, "no");
    const bool is_run = (near.kind(at, 1) == 't' && near.kind(at, 2) == 'M') ||
                        (near.kind(at, -1) == 't' && near.kind(at, -2) == 'M');
    const bool is_month = is_day || is_of_day || is_run || near.is_in(at, -1, "rpb") ||
                          near.is_in(at, 1, "Y-/") ||
                          (near.kind(at, 1) == 'n' && near.number(at, 1) > 31);
    if (is_month && near.kind(at, 1) != 'h') return;
    Symbol& number = near.symbol(at);
    number.kind = 'n';
    number.number = 7;
    number.is_spelled = true;
}

// "Il est huit heures".
bool is_it_is(const Neighbours& near, std::size_t at) {
    if (near.kind(at, -2) != '_' || near.kind(at, -3) != '_' || near.word(at, -2) != "est") {
        return false;
    }
    const std::string word = near.word(at, -3);
    return word == "il" || word == "c'";
}
// "Sept heures et demie", where nothing says how long.
bool tells_half_hour(const Neighbours& near, std::size_t at) {
    constexpr int while_hours_max = 4;
    return near.kind(at, 1) == '>' && near.number(at, -1) > while_hours_max &&
           near.is_in(at, -2, "_#,");
}

// "À quinze heures", "dix heures mercredi", "sept heures dix": a time, and no while.
void settle_hours(const Neighbours& near, std::size_t at) {
    if (!near.is_unit(at, 0, Unit::Hour) || !near.is_in(at, -1, "n1") || near.number(at, -1) > 24) {
        return;
    }
    const bool is_while = near.kind(at, -2) == '%';
    // "16-17 heures", "entre 5 et 6 heures", "entre maintenant et huit heures".
    const bool is_end =
        (near.is_in(at, -2, "-~") && near.kind(at, -3) == 'n') ||
        (near.kind(at, -2) == '&' && near.kind(at, -4) == 'w' && near.is_in(at, -3, "nNTh")) ||
        (near.kind(at, -2) == '&' && near.kind(at, -3) == 'h' && near.kind(at, -5) == 'w');
    const bool is_clock = is_it_is(near, at) || tells_half_hour(near, at);
    const bool is_led =
        near.is_in(at, -2, "@tw") || (near.kind(at, -2) == 'b' && near.number(at, -2) <= 5 &&
                                      near.kind(at, -3) != 'K' && near.word(at, -2) != "depuis");
    // "Dix heures mercredi", but "2 heures mardi" are a while.
    constexpr int few_hours_max = 4;
    const bool is_on_day = near.kind(at, 1) == 'W' && near.number(at, -1) > few_hours_max;
    const bool is_followed =
        near.is_in(at, 1, "PAsB") || is_on_day ||
        (near.kind(at, 1) == '>' && near.number(at, 1) < 0) ||
        (near.kind(at, 1) == '>' && near.is_in(at, 2, "tP")) ||
        (near.kind(at, 1) == 't' && near.is_in(at, 2, "nTM") && near.kind(at, -2) == 'g') ||
        (near.kind(at, 1) == 'n' && near.is_unit(at, 2, Unit::Minute) && near.is_in(at, 3, "P")) ||
        (near.kind(at, 1) == '&' && near.kind(at, 2) == 'n' && near.is_unit(at, 3, Unit::Minute) &&
         near.is_in(at, 4, "P")) ||
        (near.kind(at, 1) == 'n' && !near.is_in(at, 2, "U_")) ||
        (near.kind(at, 1) == '&' && near.kind(at, 2) == 'n' && !near.is_in(at, 3, "U_"));
    // "Pour 1 heure 30".
    const bool has_minutes = near.kind(at, 1) == 'n' && near.symbol(at, 1).span.size() == 2 &&
                             near.is_in(at, 2, "#!,;)_");
    if (is_while && has_minutes && near.number(at, 1) < 60) {
        near.symbol(at, 1).kind = 'L';
        near.symbol(at, 1).value =
            value_of({}, {}, timex_of_duration(near.number(at, 1), Unit::Minute), Unit::Minute);
    }
    if (is_while || !(is_led || is_followed || is_end || is_clock)) return;
    near.symbol(at).kind = 'h';
    if (near.kind(at, -1) == '1') near.symbol(at, -1).kind = 'n';
}

// "À 10, ce soir", "à 16-17", "je reviendrai à 23".
void settle_hour_at(const Neighbours& near, std::size_t at) {
    if (near.kind(at, 1) != 'n' || near.number(at, 1) > 24) return;
    const bool is_pair = near.kind(at, 2) == '-' && near.kind(at, 3) == 'n' &&
                         near.symbol(at, 2).is_glued && near.number(at, 3) <= 24 &&
                         near.is_in(at, 4, "#!,");
    const bool is_tonight = near.kind(at, 2) == ',' && near.kind(at, 3) == 'B';
    const bool is_last = near.text(at) == "à" && near.is_in(at, 2, "#!") &&
                         near.number(at, 1) >= 13 && !near.is_in(at, -1, "nTohaP");
    if (!is_pair && !is_tonight && !is_last) return;
    make_hour(near.symbol(at, 1));
    if (is_pair) make_hour(near.symbol(at, 3));
}

// "Demain soir à 17h30": "à" leads to the end of no range.
void settle_at(const Neighbours& near, std::size_t at, const Context& context) {
    if (near.number(at) != 9 || !near.is_in(at, 1, "nT")) return;
    settle_hour_at(near, at);
    // "Le 12 à 8h", "la nuit dernière à 3h".
    const bool is_day = near.kind(at, -1) == 'n' && near.is_in(at, -2, "d") &&
                        !near.symbol(at, -1).is_spelled && near.is_in(at, 1, "T");
    if (is_day) {
        if (auto day = open_month(near.number(at, -1), context)) {
            near.symbol(at, -1).kind = 'D';
            near.symbol(at, -1).value = *std::move(day);
        }
        near.symbol(at).kind = '@';
    }
    if (near.kind(at, -1) == 'b') near.symbol(at).kind = '@';
    const bool is_part = near.kind(at, -1) == 'P' && !near.is_in(at, -2, "nThU");
    if (!is_part && !near.is_in(at, -1, "BsW")) return;
    near.symbol(at).kind = '@';
}

// "S'est passé", no "last".
void settle_past(const Neighbours& near, std::size_t at) {
    if (!near.word(at).starts_with("passe") || near.is_in(at, -1, "UWMPH")) return;
    near.symbol(at).kind = '_';
}

// "3 jours après demain": tomorrow, and three days.
void settle_after_tomorrow(Neighbours& near, std::size_t at) {
    const bool is_before = near.word(at) == "avant hier";
    if (!(is_before || near.word(at) == "apres demain") || near.kind(at, -1) != 'U') return;
    const domain::Span span = near.symbol(at).span;
    const std::size_t end = span.begin + std::string_view{is_before ? "avant" : "après"}.size();
    near.split(at, {.kind = 'b', .span = {span.begin, end}, .number = is_before ? 1.0 : 2.0},
               {.kind = 'A', .span = {end + 1, span.end}, .number = is_before ? -1.0 : 1.0});
}

// "A été" is no summer, "dîner" alone no time, "dans les années 80" no "within".
void settle_words(Neighbours& near, std::size_t at) {
    Symbol& symbol = near.symbol(at);
    const std::string word = near.is_in(at, 0, "CPIA") ? near.word(at) : "";
    const bool is_season = near.is_in(at, -1, "rdgiupbv") || near.kind(at, 1) == 'Y';
    if (symbol.kind == 'C' && word == "ete" && !is_season) symbol.kind = '_';
    // "Courant mars".
    if (symbol.kind == 'r' && near.kind(at, 1) == 'M' && near.word(at) == "courant") {
        symbol.kind = 'g';
    }
    // "Dès 7h" is no "des".
    if (near.kind(at) == 'g' && near.text(at).ends_with("\u00E8s")) {
        symbol.kind = 'b';
        symbol.number = 3;
    }
    // "Toutes les nuits".
    if (near.is_unit(at, 0, Unit::Day) && near.kind(at, -1) == 'e' && near.word(at) == "nuits") {
        symbol.kind = 'P';
        symbol.number = 4;
    }
    if (symbol.kind == 'P' && near.kind(at, -1) != 'b' &&
        (word == "diner" || word == "dejeuner" || word == "souper")) {
        symbol.kind = '_';
    }
    if (word == "dans les" && near.is_unit(at, 1, Unit::Year) && near.is_in(at, 2, "nYG")) {
        symbol.kind = 'd';
        symbol.span.begin = symbol.span.end - std::string_view{"les"}.size();
    }
    // The sets put tomorrow's evening later than today's.
    if (symbol.kind == 'P' && word == "soir" && near.kind(at, -1) == 'A') symbol.number = 4;
    // "Tôt dans la journée de mercredi", "la journée entière".
    if (word == "la journee" && (near.kind(at, -1) == 'p' || near.kind(at, 1) == 'v')) {
        symbol.kind = 'U';
        symbol.number = static_cast<double>(Unit::Day);
    }
}

// "Était-ce la semaine dernière".
void settle_hyphen_ce(const Neighbours& near, std::size_t at) {
    const bool is_pronoun = near.kind(at) == 'r' && near.kind(at, -1) == '-' &&
                            near.kind(at, -2) == '_' && near.symbol(at).is_glued &&
                            near.word(at) == "ce";
    if (is_pronoun) near.symbol(at).kind = '_';
}

// "Dans un jour", "un jour et demi"; "un jour" else is some day.
void settle_one_day(Neighbours& near, std::size_t at) {
    if (near.kind(at) != '_' || !(near.is_in(at, -1, "iIK%b") || near.kind(at, 1) == '>')) return;
    if (near.word(at) != "un jour") return;
    const domain::Span span = near.symbol(at).span;
    Symbol one{.kind = 'n', .span = {span.begin, span.begin + 2}, .is_spelled = true, .number = 1};
    Symbol day{.kind = 'U', .span = {span.begin + 3, span.end}};
    day.number = static_cast<double>(Unit::Day);
    near.split(at, std::move(one), std::move(day));
}

// "D'ici vendredi" is by then, "d'ici 4 jours" within them.
void settle_by_then(const Neighbours& near, std::size_t at) {
    Symbol& symbol = near.symbol(at);
    if (near.is_in(at, 0, "iIt") && near.word(at).starts_with("d'ici")) {
        const bool is_length = near.is_in(at, 1, "n1") && near.kind(at, 2) == 'U';
        const bool is_then = near.is_in(at, 1, "WADHMYprBNT") || near.kind(at, 0) == 't' ||
                             (near.kind(at, 1) == 'd' && !near.is_in(at, 2, "n")) ||
                             near.kind(at, 2) == 'M' ||
                             (near.kind(at, 1) == 'U' && near.kind(at, 2) == 'r');
        if (is_length && near.kind(at, 3) != 'r') {
            symbol.kind = 'I';
        } else if (is_then) {
            symbol.kind = 'b';
            symbol.number = 1;
        }
    }
}

// "Trois jours après", where the words end.
void settle_later(const Neighbours& near, std::size_t at) {
    Symbol& symbol = near.symbol(at);
    const bool is_counted = near.kind(at, -1) == 'U' && near.is_in(at, -2, "n1m");
    if (symbol.kind != 'b' || !is_counted || !near.is_in(at, 1, "#!,;)")) return;
    const std::string word = near.word(at);
    if (word == "apres") symbol.kind = 'l';
    if (word == "avant") symbol.kind = 'k';
}

// "La deuxième quinzaine de mai": half a month; "en 2015 au troisième trimestre".
void settle_part_of_year(Neighbours& near, std::size_t at) {
    const bool is_fortnight = near.kind(at) == 'n' && near.kind(at, -1) == 'o' &&
                              near.is_in(at, 1, "M") && near.word(at) == "quinzaine de";
    if (is_fortnight) {
        const domain::Span span = near.symbol(at).span;
        const std::size_t end = span.begin + std::string_view{"quinzaine"}.size();
        Symbol unit{.kind = 'U', .span = {span.begin, end}};
        unit.number = static_cast<double>(Unit::Fortnight);
        return near.split(at, std::move(unit),
                          {.kind = 'g', .span = {end + 1, span.end}, .number = 3});
    }
    const bool is_at = near.kind(at) == 't' && near.kind(at, -1) == 'Y' &&
                       near.is_in(at, -2, "i_#") && near.kind(at, 1) == 'o' &&
                       (near.is_unit(at, 2, Unit::Quarter) || near.is_unit(at, 2, Unit::HalfYear));
    if (is_at && near.word(at) == "au") near.symbol(at).kind = 'g';
}

}  // namespace

void settle_french(Neighbours& near, std::size_t at, const Context& context) {
    settle_words(near, at);
    settle_hyphen_ce(near, at);
    settle_one_day(near, at);
    settle_by_then(near, at);
    settle_later(near, at);
    settle_part_of_year(near, at);
    settle_day_of_near_month(near, at);
    settle_hours_long(near, at);
    const char kind = near.kind(at);
    if (kind == 'M') settle_sept(near, at);
    if (kind == 'U') settle_hours(near, at);
    if (kind == 't') settle_at(near, at, context);
    if (kind == 'r') settle_past(near, at);
    if (kind == 'A') settle_after_tomorrow(near, at);
    // "Trois semaines à partir de demain" are counted from it, "2 heures à partir de 14h" are not.
    if (kind == 'b' && near.number(at) == 3 && near.kind(at, -1) == 'U' &&
        near.number(at, -1) >= static_cast<int>(Unit::Day) && near.is_in(at, -2, "n1") &&
        !near.word(at).starts_with("commenc")) {
        near.symbol(at).number = 2;
    }
    // "17h30 heure de Pékin".
    if (near.kind(at, -1) == 'T' && near.kind(at, 1) == 'g' && near.word(at) == "heure") {
        near.symbol(at).kind = '_';
    }
    // "Dans 5 h".
    if (kind == 'h' && near.kind(at, -1) == 'n' && near.kind(at, -2) == 'i') {
        near.symbol(at).kind = 'U';
        near.symbol(at).number = static_cast<double>(Unit::Hour);
    }
    if (kind == 'b') settle_open_end(near, at);
    if (kind == '_' && near.word(at) == "plus" && near.is_in(at, 1, ",!;#")) {
        near.symbol(at).kind = 'l';
        settle_open_end(near, at);
        if (near.kind(at) == 'l') near.symbol(at).kind = '_';
    }
    if (near.is_in(at, -1, "gdW%i")) settle_dotted_day(near, at, context);
    settle_last_day(near, at);
    settle_weekend_of(near, at);
    if (kind == 'l' || kind == 'k') {
        settle_open_end(near, at);
        const std::string word = near.kind(at) == kind ? near.word(at) : "";
        const bool is_part =
            (word == "plus tard" || word == "plus tot") && near.is_in(at, 1, "ArBdg");
        if (is_part) {
            near.symbol(at).kind = 'p';
            near.symbol(at).number = word == "plus tot" ? 21 : 13;
        }
    }
    // "Les week-ends" come again and again.
    if (kind == 'd' && near.is_unit(at, 1, Unit::Weekend) && near.word(at) == "les") {
        near.symbol(at, 1).kind = 's';
        near.symbol(at, 1).number = 9;
    } else if (kind == 'd' && takes_article(near, at)) {
        near.join_with_next(at);
        if (is_current_period(near, at + 1)) near.symbol(at, 1).kind = 'y';
    } else if (kind == 'g' && near.word(at) == "du" && is_current_period(near, at + 1) &&
               near.kind(at, -1) != 'p') {
        near.symbol(at, 1).kind = 'y';
    }
    if (kind == 'd' || kind == 'W') {
        const std::size_t day = at + 1;
        const bool is_on = kind == 'd' || (near.is_in(at, -1, "dg") && near.word(at, -1) == "le");
        if (is_on) settle_day_and_month(near, day, context);
    }
    settle_week_of(near, at, context);
    settle_decade(near, at);
    if (near.is_in(at, 0, "WDAno")) settle_hours_of_day(near, at);
}

}  // namespace foresail::understand::dates
