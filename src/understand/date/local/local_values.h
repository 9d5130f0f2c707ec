// What the local rules of more than one language make of their matches.
#pragma once

#include "understand/date/grammar.h"

namespace foresail::understand::dates {

/// "(dos) mil (novecientos) (noventa y dos)": five groups.
bool spelled_year(const Match& m, Symbol& out);
/// "Una y treinta": hour and minutes in words.
bool spelled_time(const Match& m, Symbol& out);
/// "(Las) ocho y treinta minutos".
bool spelled_time_and_minutes(const Match& m, Symbol& out);
/// A time, and minutes to add to it: "8 pm menos cuarto".
bool time_and_minutes(const Match& m, Symbol& out);
bool time_in_half_day(const Match& m, Symbol& out);

/// "23-2020-septembre".
bool day_year_month(const Match& m, Symbol& out);
/// The unit that we are in.
bool current_period(const Match& m, Symbol& out);
/// "Todo el día", "un mes entero": a duration.
bool whole_unit(const Match& m, Symbol& out);
bool whole_unit_behind(const Match& m, Symbol& out);
bool unit_whole(const Match& m, Symbol& out);
/// "Le printemps prochain".
bool season_near(const Match& m, Symbol& out);

/// "Morgens von 5 bis 7", "de 5 a 7 de la tarde": the part of the day says which half.
bool part_hours(const Match& m, Symbol& out);
bool hours_part(const Match& m, Symbol& out);

/// "Una hora y media", "un an et un quart": a number, a unit and minutes.
bool length_and_part(const Match& m, Symbol& out);
/// "Una y media hora", "uno y cuarto año".
bool count_and_part_of_unit(const Match& m, Symbol& out);
/// "Una hora y 30 minutos" counts 1.5 hours.
bool broken_length(const Match& m, Symbol& out);
bool half_hour(const Match& m, Symbol& out);
/// "Hora y media".
bool hour_and_part(const Match& m, Symbol& out);
/// "De las 5 a las 6".
bool times_range(const Match& m, Symbol& out);
/// "Depuis deux ans", "desde agosto".
bool since_value(const Match& m, Symbol& out);
/// "Trimestre 1 2019": number behind the unit.
bool unit_quarter_year(const Match& m, Symbol& out);
bool year_unit_quarter(const Match& m, Symbol& out);
/// "La dixième semaine".
bool numbered_week(const Match& m, Symbol& out);
/// "Der Tag nach Ostern", "el día antes de Navidad".
bool day_beside(const Match& m, Symbol& out);
/// "8 h et vingt minutes".
bool hour_and_minutes(const Match& m, Symbol& out);
/// "9 de 8 de 1971".
bool day_month_year_spoken(const Match& m, Symbol& out);
/// "8 h et vingt minutes dans la soirée".
bool time_and_counted_minutes(const Match& m, Symbol& out);
/// "02 04 2009", "18 08 78".
bool day_month_year_in_figures(const Match& m, Symbol& out);
/// "Ce vendredi à venir".
bool this_weekday_next(const Match& m, Symbol& out);
/// "Il y a à peu près un mois".
bool about_ago(const Match& m, Symbol& out);
/// "Dans moins de 2 semaines".
bool in_less_than(const Match& m, Symbol& out);
/// "Jusqu'à ce jour".
bool until_now(const Match& m, Symbol& out);
/// "Jeden zweiten Tag".
bool every_nth_unit(const Match& m, Symbol& out);
/// "Siglo 15".
bool numbered_century(const Match& m, Symbol& out);
/// "De mars à ce jour".
bool to_this_day(const Match& m, Symbol& out);
/// "Vigésimo tercer".
bool tens_and_ones(const Match& m, Symbol& out);
/// "Anoche".
bool last_night(const Match& m, Symbol& out);
/// "El 15", "le 23", where nothing else is counted.
bool day_of_month_alone(const Match& m, Symbol& out);
bool time_and_day(const Match& m, Symbol& out);
/// "Martes el 25": in this month, if it fits, or else the next and the last one that do.
bool weekday_in_month(const Match& m, Symbol& out);
/// "Siglo XV".
bool century(const Match& m, Symbol& out);
/// "Dimanche de la semaine suivante", "la semana próxima lunes", with the words for the week.
bool weekday_of_near_week(const Match& m, Symbol& out);
bool near_week_weekday(const Match& m, Symbol& out);
bool weekday_part_of_near_week(const Match& m, Symbol& out);
bool time_with_mark(const Match& m, Symbol& out);
/// "19:30 horas".
bool time_with_hours(const Match& m, Symbol& out);
/// "12 del mediodía".
bool twelve_noon(const Match& m, Symbol& out);
bool every_named_day(const Match& m, Symbol& out);
/// "Une semaine sur deux".
bool one_in_so_many(const Match& m, Symbol& out);

/// "A" and "à" that lead to no end of a range.
bool no_longer_to(const Match& m, Symbol& out);

}  // namespace foresail::understand::dates
