// Families of words in German, French and Spanish: which words are the date, and what it may mean.
#include "understand/date/date_cases.h"

namespace foresail::understand {
namespace {

TEST(LocalDate, GermanDays) {
    expect_timex("de", {
                           {"am siebten vierten", "siebten vierten", "XXXX-04-07"},
                           {"für den 28. Oktober", "den 28. Oktober", "XXXX-10-28"},
                           {"am neunundzwanzigsten Mai", "neunundzwanzigsten Mai", "XXXX-05-29"},
                           {"Ostern 2027", "Ostern 2027", "2027-03-28"},
                           {"am 2. Advent 2026", "2. Advent 2026", "2026-12-06"},
                           {"zwei Tage vor gestern", "zwei Tage vor gestern", "2026-02-27"},
                           {"Guten Morgen, Frau Berg", "", ""},
                       });
}

TEST(LocalDate, GermanPeriodsAndTimes) {
    expect_timex("de",
                 {
                     {"am Wochenende", "am Wochenende", "2026-W10-WE"},
                     {"Ende des Monats", "Ende des Monats", "2026-03"},
                     {"in den 1990er Jahren", "1990er Jahren", "(1990-01-01,2000-01-01,P10Y)"},
                     {"im Jahr zweitausendzwanzig", "Jahr zweitausendzwanzig", "2020"},
                     {"um zehn vor acht", "zehn vor acht", "T07:50"},
                     {"um fünf nach halb acht", "fünf nach halb acht", "T07:35"},
                     {"in der nächsten Woche", "nächsten Woche", "2026-W11"},
                     {"dienstagspätabends", "dienstagspätabends", "XXXX-WXX-2TEV"},
                     {"morgens von 5 bis sieben", "morgens von 5 bis sieben", "(T05,T07,PT2H)"},
                     {"jeden zweiten Tag", "jeden zweiten Tag", "P2D"},
                     {"den ganzen Monat", "ganzen Monat", "P1M"},
                 });
}

TEST(LocalDate, FrenchArticlesAndWordsOfTwoMeanings) {
    expect_timex("fr",
                 {
                     {"la semaine dernière", "la semaine dernière", "2026-W09"},
                     {"la semaine prochaine", "semaine prochaine", "2026-W11"},
                     {"pour le mois", "le mois", "2026-03"},
                     {"les 3 prochains jours", "3 prochains jours", "(2026-03-03,2026-03-06,P3D)"},
                     {"sept personnes", "", ""},
                     {"le 12 sept. 2026", "12 sept. 2026", "2026-09-12"},
                     {"Cela a été fait", "", ""},
                     {"cet été", "cet été", "2026-SU"},
                     {"Le dîner s'est bien passé", "", ""},
                 });
}

TEST(LocalDate, FrenchTimesAndWhiles) {
    expect_timex("fr", {
                           {"sept heures dix", "sept heures dix", "T07:10"},
                           {"pendant trois heures", "trois heures", "PT3H"},
                           {"à quinze heures", "quinze heures", "T15"},
                           {"demain soir à 17h30", "demain soir à 17h30", "2026-03-03T17:30"},
                           {"une heure et demie", "une heure et demie", "PT1.5H"},
                           {"depuis deux ans", "depuis deux ans", "since P2Y"},
                           {"3 jours après demain", "3 jours après demain", "2026-03-06"},
                           {"tous les jours à 15h", "tous les jours à 15h", "T15"},
                           {"en deux mille vingt", "deux mille vingt", "2020"},
                       });
}

TEST(LocalDate, SpanishArticles) {
    expect_timex(
        "es", {
                  {"la próxima semana", "la próxima semana", "2026-W11"},
                  {"los próximos tres días", "próximos tres días", "(2026-03-03,2026-03-06,P3D)"},
                  {"la tercera semana de 2027", "la tercera semana de 2027", "2027-W03"},
                  {"en la década de 1990", "década de 1990", "(1990-01-01,2000-01-01,P10Y)"},
                  {"el día 18", "el día 18", "XXXX-XX-18"},
                  {"la semana del 6 de abril", "la semana del 6 de abril", "XXXX-04-06"},
                  {"todo el mes", "todo el mes", "P1M"},
                  {"Que tengan un buen mes", "", ""},
              });
}

TEST(LocalDate, SpanishTimes) {
    expect_timex(
        "es",
        {
            {"a las siete y media", "siete y media", "T07:30"},
            {"a la una y veinte", "una y veinte", "T01:20"},
            {"a las 8 pm menos cuarto", "8 pm menos cuarto", "T19:45"},
            {"de las 5 a las 6 de la tarde", "de las 5 a las 6 de la tarde", "(T17,T18,PT1H)"},
            {"a las siete treinta y cinco", "siete treinta y cinco", "T07:35"},
            {"cada mañana", "cada mañana", "TMO"},
            {"anoche a las 8", "anoche a las 8", "2026-03-01T20"},
            {"dentro de 2h", "dentro de 2h", "(2026-03-02T10:00:00,2026-03-02T12:00:00,PT2H)"},
            {"dos días antes de ayer", "dos días antes de ayer", "2026-02-27"},
            {"el lunes de seis a ocho", "lunes de seis a ocho",
             "(XXXX-WXX-1T06,XXXX-WXX-1T08,PT2H)"},
            {"el siglo XV", "siglo XV", "(1400-01-01,1500-01-01,P100Y)"},
        });
}

}  // namespace
}  // namespace foresail::understand
