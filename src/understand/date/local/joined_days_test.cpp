// Families that were held against English: each in several languages, and what must stay no date.
#include "understand/date/date_cases.h"

namespace foresail::understand {
namespace {

// All that is found, with their words.
std::string words_of(const char* language, const char* text) {
    std::string all;
    for (const DateMention& mention : find_dates(text, language, date_reference, 0)) {
        all += (all.empty() ? "" : ", ") + mention.text + " = " + mention.timex;
    }
    return all;
}

TEST(JoinedDays, TwoDaysOfAMonth) {
    EXPECT_EQ(words_of("en", "on 3 and 4 May"), "3 = XXXX-05-03, 4 May = XXXX-05-04");
    EXPECT_EQ(words_of("fr", "le 3 et 4 mai"), "3 = XXXX-05-03, 4 mai = XXXX-05-04");
    EXPECT_EQ(words_of("fr", "les 3 ou 4 mai 2027"), "3 = 2027-05-03, 4 mai 2027 = 2027-05-04");
    EXPECT_EQ(words_of("de", "am 3. und 4. Mai"), "3. = XXXX-05-03, 4. Mai = XXXX-05-04");
    EXPECT_EQ(words_of("es", "el 3 y el 4 de mayo"), "3 = XXXX-05-03, 4 de mayo = XXXX-05-04");
    EXPECT_EQ(words_of("es", "el treinta y uno de mayo"), "treinta y uno de mayo = XXXX-05-31");
    EXPECT_EQ(words_of("en", "between 3 and 4 May"),
              "between 3 and 4 May = (XXXX-05-03,XXXX-05-04,P1D)");
    EXPECT_EQ(words_of("en", "items 3 and 4 may be late"), "");
}

TEST(JoinedDays, WeekdaysAndHours) {
    EXPECT_EQ(words_of("en", "Monday to Friday from 9 to 5"),
              "Monday to Friday = (XXXX-WXX-1,XXXX-WXX-5,P4D), from 9 to 5 = (T09,T17,PT8H)");
    EXPECT_EQ(words_of("de", "Montag bis Freitag von 9 bis 17 Uhr"),
              "Montag bis Freitag = (XXXX-WXX-1,XXXX-WXX-5,P4D), "
              "von 9 bis 17 Uhr = (T09,T17,PT8H)");
    EXPECT_EQ(words_of("fr", "du lundi au vendredi de 9h à 17h"),
              "du lundi au vendredi = (XXXX-WXX-1,XXXX-WXX-5,P4D), de 9h à 17h = (T09,T17,PT8H)");
    EXPECT_EQ(words_of("es", "todos los días de 9h a 17h"),
              "todos los días = P1D, de 9h a 17h = (T09,T17,PT8H)");
}

TEST(JoinedDays, LimitsOfADayOfSomeMonth) {
    expect_timex("fr", {{"Merci de répondre avant le 15.", "avant le 15", "before XXXX-XX-15"},
                        {"d'ici vendredi", "d'ici vendredi", "before XXXX-WXX-5"},
                        {"d'ici la fin du mois", "d'ici la fin du mois", "before 2026-03"},
                        {"avant le week-end", "avant le week-end", "before 2026-W10-WE"}});
    expect_timex("de", {{"bis zum 15. zurück", "bis zum 15.", "until XXXX-XX-15"}});
    expect_timex("es",
                 {{"antes del 15", "antes del 15", "before XXXX-XX-15"},
                  {"antes del 15 %", "", ""},
                  {"antes del fin de semana", "antes del fin de semana", "before 2026-W10-WE"}});
    expect_timex("en", {{"no earlier than Friday", "no earlier than Friday", "since XXXX-WXX-5"}});
}

TEST(JoinedDays, OfTheMonthBesideThisOne) {
    expect_timex("fr", {{"le 15 du mois prochain", "15 du mois prochain", "2026-04-15"},
                        {"courant avril", "avril", "XXXX-04"}});
    expect_timex("es", {{"el 15 del mes pasado", "15 del mes pasado", "2026-02-15"}});
    expect_timex("de", {{"in den vorherigen zwei Wochen", "vorherigen zwei Wochen",
                         "(2026-02-16,2026-03-02,P2W)"}});
    expect_timex("en", {{"Monday after next", "Monday after next", "2026-03-16"}});
}

TEST(JoinedDays, HalvesOfYearsAndMonths) {
    const char* second = "(2025-07-01,2026-01-01,P6M)";
    expect_timex("en", {{"the second half of 2025", "the second half of 2025", second},
                        {"the second half of the talk", "", ""}});
    expect_timex("de", {{"in der zweiten Hälfte 2025", "zweiten Hälfte 2025", second},
                        {"die zweite Hälfte der Zahlung", "", ""}});
    expect_timex("fr", {{"la deuxième moitié de 2025", "deuxième moitié de 2025", second}});
    expect_timex("es", {{"la segunda mitad de 2025", "la segunda mitad de 2025", second},
                        {"la segunda quincena de mayo", "segunda quincena de mayo",
                         "(XXXX-05-16,XXXX-06-01,P16D)"}});
}

TEST(JoinedDays, AgainAndAgain) {
    expect_timex("en", {{"twice a week", "twice a week", "P1W"},
                        {"three times a month", "three times a month", "P1M"},
                        {"every third Tuesday", "every third Tuesday", "XXXX-WXX-2"},
                        {"the first Monday of every month", "first Monday of every month",
                         "XXXX-XX-WXX-1-#1"}});
    expect_timex(
        "de", {{"zweimal pro Woche", "zweimal pro Woche", "P1W"},
               {"jeden ersten Montag im Monat", "jeden ersten Montag im Monat", "XXXX-XX-WXX-1-#1"},
               {"Das hat zweimal geklappt", "", ""}});
    expect_timex("fr", {{"deux fois par semaine", "deux fois par semaine", "P1W"},
                        {"une semaine sur deux", "une semaine sur deux", "P2W"},
                        {"chaque premier lundi du mois", "chaque premier lundi du mois",
                         "XXXX-XX-WXX-1-#1"}});
    expect_timex("es",
                 {{"dos veces al día", "dos veces al día", "P1D"},
                  {"el primer lunes de cada mes", "primer lunes de cada mes", "XXXX-XX-WXX-1-#1"}});
}

TEST(JoinedDays, ClocksAndQuarters) {
    expect_timex("en", {{"at ten to nine", "ten to nine", "T08:50"},
                        {"from ten to nine people", "", ""},
                        {"for a quarter of an hour", "a quarter of an hour", "PT0.25H"},
                        {"5 mins after 8", "5 mins after 8", "T08:05"}});
    expect_timex("de", {{"für eine Viertelstunde", "eine Viertelstunde", "PT0.25H"},
                        {"so gegen 5 zurück", "so gegen 5", "approx T05"},
                        {"gegen 5 Mannschaften", "", ""}});
    expect_timex("fr", {{"Il est sept heures et demie", "sept heures et demie", "T07:30"},
                        {"pendant sept heures et demie", "sept heures et demie", "PT7.5H"},
                        {"lundi 9 au matin", "lundi 9 au matin", "XXXX-WXX-1TMO"}});
}

TEST(JoinedDays, WeekdaysInsideRuns) {
    const char* run = "(XXXX-05-04,XXXX-05-08,P4D)";
    expect_timex("en", {{"Monday 4 to Friday 8 May", "Monday 4 to Friday 8 May", run}});
    expect_timex("fr", {{"du lundi 4 au vendredi 8 mai", "du lundi 4 au vendredi 8 mai", run},
                        {"du 4 mai au 8", "du 4 mai au 8", run}});
    expect_timex("es",
                 {{"del lunes 4 al viernes 8 de mayo", "del lunes 4 al viernes 8 de mayo", run}});
    expect_timex("de", {{"vom Montag, dem 4., bis Freitag, den 8. Mai",
                         "vom Montag, dem 4., bis Freitag, den 8. Mai", run}});
}

TEST(JoinedDays, LengthsInOneWord) {
    expect_timex("de", {{"ein zweistündiges Treffen", "zweistündiges", "PT2H"},
                        {"ein 30-minütiges Gespräch", "30-minütiges", "PT30M"},
                        {"eine monatliche Zahlung", "monatliche", "P1M"},
                        {"ein vierteljährlicher Bericht", "vierteljährlicher", "P3M"},
                        {"eine langjährige Kundin", "", ""}});
    expect_timex("es", {{"a las ocho y treinta minutos", "ocho y treinta minutos", "T08:30"},
                        {"diez minutos para las ocho", "diez minutos para las ocho", "T07:50"}});
    expect_timex("fr", {{"tous les 15 du mois", "tous les 15 du mois", "XXXX-XX-15"},
                        {"dans un jour", "dans un jour", "2026-03-03"},
                        {"Un jour, on verra", "", ""}});
}

TEST(JoinedDays, NamesThatBeginLikeOtherWords) {
    expect_timex("en", {{"on St. Patrick's Day", "St. Patrick's Day", "XXXX-03-17"},
                        {"the St. Louis office", "", ""}});
    expect_timex("fr", {{"la journée internationale de la femme",
                         "journée internationale de la femme", "XXXX-03-08"},
                        {"le lendemain de Noël", "lendemain de Noël", "XXXX-12-26"}});
    expect_timex("es", {{"en el día de la independencia", "día de la independencia", "XXXX-07-04"},
                        {"el próximo Día de la Madre", "próximo Día de la Madre", "2026-05-03"}});
}

TEST(JoinedDays, BesideNoonAndMidnight) {
    expect_timex("en", {{"ten minutes before noon", "ten minutes before noon", "T11:50"},
                        {"quarter to midnight", "quarter to midnight", "T23:45"},
                        {"two hours earlier", "two hours earlier", "2026-03-02T08:00:00"},
                        {"before 5 on Friday", "before 5 on Friday", "before XXXX-WXX-5T05"},
                        {"see page after 3 on the list", "", ""}});
    expect_timex("de", {{"fünf vor Mitternacht", "fünf vor Mitternacht", "T23:55"}});
}

TEST(JoinedDays, FrenchHours) {
    expect_timex(
        "fr", {{"de cinq heures à sept heures", "de cinq heures à sept heures", "(T05,T07,PT2H)"},
               {"dix heures mercredi", "dix heures mercredi", "XXXX-WXX-3T10"}});
    EXPECT_EQ(words_of("fr", "Trouvons 1 heure mardi"), "1 heure = PT1H, mardi = XXXX-WXX-2");
}

TEST(JoinedDays, ArticlesOfPeriods) {
    expect_timex("es", {{"nos vemos el próximo año", "el próximo año", "2027"},
                        {"ventas del año pasado", "año pasado", "2025"},
                        {"el fin de semana que viene", "el fin de semana que viene", "2026-W11-WE"},
                        {"en el mes de mayo", "el mes de mayo", "XXXX-05"},
                        {"ventas de los últimos cuatro meses de 2021",
                         "los últimos cuatro meses de 2021", "(2021-09-01,2022-01-01,P4M)"}});
    expect_timex("fr", {{"à l'année prochaine", "l'année prochaine", "2027"},
                        {"mai de l'année prochaine", "mai de l'année prochaine", "2027-05"},
                        {"le week-end prochain", "le week-end prochain", "2026-W11-WE"}});
}

TEST(JoinedDays, SpanishHours) {
    expect_timex("es", {{"el martes anterior a las 2 de la tarde",
                         "martes anterior a las 2 de la tarde", "2026-02-24T14"},
                        {"empieza a las 9 y dura mucho", "9", "T09"}});
}

TEST(JoinedDays, ListsOfDays) {
    EXPECT_EQ(words_of("fr", "les 10, 11 et 12 mai"),
              "10 = XXXX-05-10, 11 = XXXX-05-11, 12 mai = XXXX-05-12");
    EXPECT_EQ(words_of("de", "am 10., 11. und 12. Mai"),
              "10 = XXXX-05-10, 11. = XXXX-05-11, 12. Mai = XXXX-05-12");
    EXPECT_EQ(words_of("en", "gate 12, 3 and 4 May"), "3 = XXXX-05-03, 4 May = XXXX-05-04");
}

TEST(JoinedDays, NumbersThatAreNoCount) {
    expect_timex("es", {{"Solo seremos 4 el próximo mes.", "el próximo mes", "2026-04"},
                        {"las 10 horas anteriores", "10 horas anteriores",
                         "(2026-03-02T00:00:00,2026-03-02T10:00:00,PT10H)"},
                        {"a las 9 y diez de la noche", "9 y diez de la noche", "T21:10"},
                        {"cerca de las 14.30h", "cerca de las 14.30h", "approx T14:30"},
                        {"31/4/2019", "", ""}});
    expect_timex("en", {{"three weeks before last Wednesday", "three weeks before last Wednesday",
                         "2026-02-04"}});
}

TEST(JoinedDays, DaysToComeAreNotTomorrow) {
    for (const char* text : {"over the next days", "in the coming weeks"}) {
        const auto found = find_dates(text, "en", date_reference, 0);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_TRUE(found[0].is_vague) << text;
    }
    const auto german = find_dates("in den nächsten Tagen", "de", date_reference, 0);
    ASSERT_EQ(german.size(), 1U);
    EXPECT_TRUE(german[0].is_vague);
    EXPECT_FALSE(find_dates("next week", "en", date_reference, 0)[0].is_vague);
}

}  // namespace
}  // namespace foresail::understand
