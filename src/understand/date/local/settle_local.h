// What words mean where they stand, those of German, French and Spanish most of all, and which
// articles belong to a date: "la semana pasada", "am Wochenende", "le mois prochain", but not "los
// próximos tres días".
#pragma once

#include "understand/date/local/neighbours.h"

#include <string_view>
#include <vector>

namespace foresail::understand::dates {

/// Changes kinds in place; looks a few symbols to the left and to the right only.
void settle_local(std::vector<Symbol>& symbols, std::string_view text, const Context& context);

void settle_english(Neighbours& near, std::size_t at, const Context& context);
void settle_german(Neighbours& near, std::size_t at, const Context& context);
void settle_french(Neighbours& near, std::size_t at, const Context& context);
void settle_spanish(Neighbours& near, std::size_t at, const Context& context);

/// "The month" is the one that we are in, where nothing says which.
bool is_current_period(const Neighbours& near, std::size_t at);
/// "The first week of January", "the last four months of 2021", behind the article.
/// `even_behind_of`: "de los últimos cuatro meses de 2021" too, which has its article in the sets.
bool is_numbered_of(const Neighbours& near, std::size_t article, bool even_behind_of = false);
/// "The week of 10 April", behind the article.
bool is_week_of(const Neighbours& near, std::size_t article);
/// Makes a number the time of day that it names.
void make_hour(Symbol& number);
/// "Monday 3-8", "lundi de 14 à 16": hours, where they are no days.
void settle_hours_of_day(const Neighbours& near, std::size_t at);
/// "La semaine du 18", "la semana de 10 de abril": the week around that day, kind 'O'.
void settle_week_of(const Neighbours& near, std::size_t at, const Context& context);
/// "Les années 90", "los años 1990": kind 'G'.
void settle_decade(Neighbours& near, std::size_t at);
/// "El 12-5": a day of a month.
void settle_day_and_month(Neighbours& near, std::size_t at, const Context& context);
/// "Pour 3h", "dentro de 2h": hours, and no time of day.
void settle_hours_long(Neighbours& near, std::size_t at);
/// "Vendredi 6.7", "el 5.12": a day of a month.
void settle_dotted_day(Neighbours& near, std::size_t at, const Context& context);
/// "Le dernier jour du mois": the last day, and no day before this one.
void settle_last_day(Neighbours& near, std::size_t at);
/// "Le week-end de Pâques": kind 'O'.
void settle_weekend_of(const Neighbours& near, std::size_t at);
/// "Avant le 15", "bis zum 15.": a day of some month.
void settle_limit_day(const Neighbours& near, std::size_t at, const Context& context);
/// "Le 3 et 4 mai", "3 and 4 May": the first of the two is a day too.
void settle_days_of_month(const Neighbours& near, std::size_t at, const Context& context);
/// "Du lundi 4 au vendredi 8 mai": the weekday is a part of its day.
void settle_weekday_in_run(Neighbours& near, std::size_t at);
/// "El 15 del mes pasado": a day, and no 15 months.
void settle_day_of_near_month(const Neighbours& near, std::size_t at);
/// "Monday to Friday from 9 to 5": hours.
void settle_hours_of_weekdays(const Neighbours& near, std::size_t at);
/// "Esta misma semana" is this week, no unknown one.
void settle_same_near(Neighbours& near, std::size_t at);
/// "Avant le week-end": the one that we are in.
void settle_limit_weekend(const Neighbours& near, std::size_t at);
/// "La segunda mitad de 2018", "de mayo": half a year or month, where one follows.
void settle_half(Neighbours& near, std::size_t at);
/// "And later": kind 'q'.
void settle_open_end(Neighbours& near, std::size_t at);

}  // namespace foresail::understand::dates
