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
