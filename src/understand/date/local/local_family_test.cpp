// What German, French and Spanish say alike: each family of words in all three of them.
#include "understand/date/date_cases.h"

namespace foresail::understand {
namespace {

TEST(LocalFamily, WeekdaysOfWeeksToCome) {
    expect_timex("de", {{"Montag in zwei Wochen", "Montag in zwei Wochen", "2026-03-16"},
                        {"heute in einer Woche", "heute in einer Woche", "2026-03-09"},
                        {"Freitag vor einer Woche", "Freitag vor einer Woche", "2026-02-27"}});
    expect_timex("fr", {{"lundi dans deux semaines", "lundi dans deux semaines", "2026-03-16"}});
    expect_timex("es", {{"lunes en dos semanas", "lunes en dos semanas", "2026-03-16"}});
}

TEST(LocalFamily, NumberedPartsOfPeriods) {
    expect_timex("de",
                 {{"die letzte Woche des Jahres 2026", "letzte Woche des Jahres 2026", "2026-W53"},
                  {"die letzten 3 Wochen dieses Jahres", "letzten 3 Wochen dieses Jahres",
                   "(2026-12-14,2027-01-04,P3W)"},
                  {"am letzten Tag des Monats", "letzten Tag des Monats", "2026-03-31"},
                  {"in der letzten Woche im Juli", "der letzten Woche im Juli", "XXXX-07-W05"}});
    expect_timex("fr", {{"les quatre derniers mois de 2021", "les quatre derniers mois de 2021",
                         "(2021-09-01,2022-01-01,P4M)"},
                        {"le dernier jour du mois", "dernier jour du mois", "2026-03-31"},
                        {"la dernière semaine de juillet", "la dernière semaine de juillet",
                         "XXXX-07-W05"}});
    expect_timex("es", {{"los últimos cuatro meses de 2021", "los últimos cuatro meses de 2021",
                         "(2021-09-01,2022-01-01,P4M)"},
                        {"el último día del mes", "último día del mes", "2026-03-31"}});
}

TEST(LocalFamily, TimesFromAndToAndForAWhile) {
    expect_timex("de",
                 {{"zwischen 14 Uhr und 16 Uhr", "zwischen 14 Uhr und 16 Uhr", "(T14,T16,PT2H)"},
                  {"morgens um 7", "morgens um 7", "T07"},
                  {"15 Minuten nach sieben", "15 Minuten nach sieben", "T07:15"},
                  {"drei Viertel acht", "drei Viertel acht", "T07:45"},
                  {"Donnerstag vor 17 Uhr", "Donnerstag vor 17 Uhr", "before XXXX-WXX-4T17"},
                  {"nach dem Mittagessen", "nach dem Mittagessen", "after TMEL"},
                  {"Das Mittagessen war gut", "", ""}});
    expect_timex("fr", {{"entre 5 et 6 heures", "entre 5 et 6 heures", "(T05,T06,PT1H)"},
                        {"de 14h à demain 16h30", "de 14h à demain 16h30",
                         "(2026-03-02T14,2026-03-03T16:30,PT26H30M)"},
                        {"pendant 2 heures à partir de 14h", "pendant 2 heures à partir de 14h",
                         "(T14,T16:00:00,PT2H)"},
                        {"Je serai là de 9h à 17h", "de 9h à 17h", "(T09,T17,PT8H)"},
                        {"dès lundi", "dès lundi", "since XXXX-WXX-1"},
                        {"toutes les nuits", "toutes les nuits", "TNI"}});
    expect_timex("es", {{"desde las 9 durante 2.5 horas", "desde las 9 durante 2.5 horas",
                         "(T09,T11:30:00,PT2H30M)"},
                        {"de las 9 a las 17 del lunes", "de las 9 a las 17 del lunes",
                         "(XXXX-WXX-1T09,XXXX-WXX-1T17,PT8H)"},
                        {"cinco para las nueve", "cinco para las nueve", "T08:55"},
                        {"12 del mediodía", "12 del mediodía", "T12"},
                        {"todas las noches", "todas las noches", "TNI"}});
}

TEST(LocalFamily, HoursOfTheClockAndHoursThatLast) {
    expect_timex("de", {{"Di 9-11 Uhr", "Di 9-11 Uhr", "(XXXX-WXX-2T09,XXXX-WXX-2T11,PT2H)"},
                        {"um 3 Euro teurer", "", ""}});
    expect_timex("fr", {{"à 14 h 30 au bureau", "14 h 30", "T14:30"},
                        {"le 2 mai, à midi", "2 mai, à midi", "XXXX-05-02T12"},
                        {"rendez-vous pour 15h", "15h", "T15"},
                        {"pendant 2h30", "2h30", "PT2H30M"},
                        {"à 15 heures tous les jours", "15 heures tous les jours", "T15"}});
    expect_timex("es",
                 {{"a las 14.30 hs", "14.30 hs", "T14:30"},
                  {"entre las 9 hs y las 10 hs", "entre las 9 hs y las 10 hs", "(T09,T10,PT1H)"},
                  {"durante 1 hr", "1 hr", "PT1H"}});
}

TEST(LocalFamily, DaysInFigures) {
    expect_timex("de", {{"2.-10. Juli", "2.-10. Juli", "(XXXX-07-02,XXXX-07-10,P8D)"},
                        {"Antwort am 15.", "15", "XXXX-XX-15"},
                        {"Mo-Fr", "Mo-Fr", "(XXXX-WXX-1,XXXX-WXX-5,P4D)"},
                        {"Mai 92", "Mai 92", "1992-05"}});
    expect_timex("fr", {{"18 08 78", "18 08 78", "1978-08-18"},
                        {"au 06 12 34 56 78", "", ""},
                        {"vendredi 6.7", "vendredi 6.7", "XXXX-07-06"},
                        {"le 15 avril 87", "15 avril 87", "1987-04-15"},
                        {"13 mars mil neuf cent soixante-douze",
                         "13 mars mil neuf cent soixante-douze", "1972-03-13"}});
    expect_timex("es", {{"el 9 de 8 de 1971", "9 de 8 de 1971", "1971-08-09"},
                        {"2020/23/sep", "2020/23/sep", "2020-09-23"},
                        {"enero del 98", "enero del 98", "1998-01"}});
}

TEST(LocalFamily, LimitsAndOpenEnds) {
    expect_timex("de", {{"bis Monatsende", "bis Monatsende", "until 2026-03"},
                        {"vor mehr als 3 Tagen", "vor mehr als 3 Tagen", "before 2026-02-27"}});
    expect_timex("fr", {{"1/1/2016 et après", "1/1/2016 et après", "since 2016-01-01"},
                        {"2018 ou plus", "2018 ou plus", "since 2018"},
                        {"aussi tard que 7h00", "aussi tard que 7h00", "until T07:00"},
                        {"dans moins de 2 semaines", "dans moins de 2 semaines",
                         "(2026-03-02,2026-03-16,P2W)"}});
    expect_timex(
        "es", {{"en dos años desde 2011", "en dos años desde 2011", "2013-01-01"},
               {"no más tarde del 15 de mayo", "no más tarde del 15 de mayo", "before XXXX-05-15"},
               {"hace más de 3 días", "hace más de 3 días", "before 2026-02-27"},
               {"una y media hora", "una y media hora", "PT1.5H"},
               {"todo vino, o anterior de 2019", "anterior de 2019", "before 2019"}});
}

TEST(LocalFamily, PeriodsOfTheOneThatWeAreIn) {
    expect_timex("fr", {{"le premier trimestre de l'année", "premier trimestre de l'année",
                         "(XXXX-01-01,XXXX-04-01,P3M)"},
                        {"la semaine de Noël", "la semaine de Noël", "XXXX-12-25"},
                        {"toute l'année", "toute l'année", "P1Y"},
                        {"le XXIe siècle", "XXIe siècle", "(2000-01-01,2100-01-01,P100Y)"}});
    expect_timex("es",
                 {{"el segundo semestre", "segundo semestre", "(2026-07-01,2027-01-01,P6M)"},
                  {"más tarde la próxima semana", "más tarde la próxima semana", "2026-W11"}});
}

// Whoever counts as the sets do sees a holiday and a time; a mail means the one by the other.
TEST(LocalFamily, HolidaysWithATime) {
    expect_timex("de", {{"Heiligabend um 18 Uhr", "Heiligabend um 18 Uhr", "XXXX-12-24T18"}});
    const auto apart =
        find_dates("Heiligabend um 18 Uhr", "de", date_reference, 0, DateForm::OfSets);
    ASSERT_EQ(apart.size(), 2U);
    EXPECT_EQ(apart[0].text, "Heiligabend");
    EXPECT_EQ(apart[1].text, "18 Uhr");
}

}  // namespace
}  // namespace foresail::understand
