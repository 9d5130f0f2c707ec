// What business mails and contracts write: halves of months, amounts written twice, weeks and
// quarters in figures, times with a zone glued on.
#include "understand/date/date_cases.h"

namespace foresail::understand {
namespace {

TEST(BusinessDates, HalvesOfMonths) {
    const char* late = "(XXXX-05-16,XXXX-06-01,P16D)";
    expect_timex("en", {{"the second half of May", "the second half of May", late},
                        {"the 2nd half of the month", "the 2nd half of the month",
                         "(2026-03-16,2026-04-01,P16D)"}});
    expect_timex("de", {{"in der zweiten Hälfte des Mai", "zweiten Hälfte des Mai", late}});
    expect_timex("fr", {{"la deuxième moitié de mai", "deuxième moitié de mai", late}});
    expect_timex("es", {{"la segunda mitad de mayo", "la segunda mitad de mayo", late},
                        {"la mitad de mayo", "mitad de mayo", "XXXX-05"}});
}

TEST(BusinessDates, AmountsWrittenTwice) {
    expect_timex("en", {{"within thirty (30) days", "within thirty (30) days",
                         "(2026-03-02,2026-04-01,P30D)"},
                        {"for 1 (one) year", "1 (one) year", "P1Y"},
                        {"for ten (20) days", "", ""}});
    expect_timex("de", {{"dreißig (30) Tage", "dreißig (30) Tage", "P30D"}});
    expect_timex("fr", {{"trente (30) jours", "trente (30) jours", "P30D"}});
    expect_timex("es", {{"treinta (30) días", "treinta (30) días", "P30D"}});
}

TEST(BusinessDates, WeeksQuartersAndYears) {
    expect_timex("en", {{"in 2026-W12", "2026-W12", "2026-W12"},
                        {"3Q 2025", "3Q 2025", "(2025-07-01,2025-10-01,P3M)"},
                        {"the 2025 fiscal year", "2025 fiscal year", "FY2025"},
                        {"week no 12", "week no 12", "2026-W12"}});
    const auto found = find_dates("the 12 months ending May 31, 2027", "en", date_reference, 0);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].timex, "P12M");
    EXPECT_EQ(found[1].timex, "2027-05-31");
}

TEST(BusinessDates, BusinessDaysOfMonths) {
    expect_timex("en", {{"the first business day of May 2026", "the first business day of May 2026",
                         "2026-05-01"},
                        {"the last business day of the month", "the last business day of the month",
                         "2026-03-31"}});
    expect_timex("de",
                 {{"am ersten Werktag des Monats", "ersten Werktag des Monats", "2026-03-02"}});
    expect_timex("fr", {{"le dernier jour ouvrable du mois", "dernier jour ouvrable du mois",
                         "2026-03-31"}});
    expect_timex("es", {{"el primer día hábil del mes", "primer día hábil del mes", "2026-03-02"}});
}

TEST(BusinessDates, RunsOfDaysInWeeks) {
    const char* run = "(XXXX-04-06,XXXX-04-10,P4D)";
    expect_timex("fr", {{"la semaine du 6 au 10 avril", "du 6 au 10 avril", run},
                        {"la semaine du 6 avril", "la semaine du 6 avril", "XXXX-04-06"},
                        {"cette même semaine", "cette même semaine", "2026-W10"}});
    expect_timex("es", {{"la semana del 6 al 10 de abril", "del 6 al 10 de abril", run}});
    expect_timex("de", {{"in der Woche vom 6. bis 10. April", "vom 6. bis 10. April", run},
                        {"in KW 12/13", "", ""},
                        {"spätestens bis Freitag", "spätestens bis Freitag", "before XXXX-WXX-5"},
                        {"jeden Monat am 15.", "jeden Monat am 15", "XXXX-XX-15"}});
}

TEST(BusinessDates, GermanWordsOfTwo) {
    expect_timex("de",
                 {{"in der ersten Maiwoche", "ersten Maiwoche", "XXXX-05-W01"},
                  {"in der zweiten Maihälfte", "zweiten Maihälfte", "(XXXX-05-16,XXXX-06-01,P16D)"},
                  {"am Osterwochenende", "Osterwochenende", "2026-W14-WE"},
                  {"die Flitterwoche", "", ""}});
}

TEST(BusinessDates, HoursGluedToWords) {
    expect_timex("en", {{"at 4pmPST", "4pm", "T16"},
                        {"the 4pmeeting", "", ""},
                        {"@5pm", "5pm", "T17"},
                        {"ruth@5.example", "", ""},
                        {"it takes 1h30m", "1h30m", "PT1H30M"},
                        {"an hour & a half", "an hour & a half", "PT1.5H"},
                        {"AT&T called", "", ""},
                        {"two days prior", "two days prior", "2026-02-28"}});
}

}  // namespace
}  // namespace foresail::understand
