// All that a date may mean, and its TIMEX form, a family of words a test.
#include "understand/date/date_cases.h"

#include <string>

namespace foresail::understand {
namespace {

std::string short_form(domain::Instant instant) {
    const std::string text = domain::to_iso8601(instant);
    return text.substr(11, 5) == "00:00" ? text.substr(0, 10) : text.substr(0, 16);
}

// "timex start last; ..." in the order found.
void expect(std::initializer_list<DateCase> cases) {
    expect_dates("en", cases, [](const DateMention& mention) {
        std::string readings;
        for (const DateReading& reading : mention.readings) {
            if (!readings.empty()) readings += "; ";
            readings += reading.timex + " " + short_form(reading.start);
            if (mention.kind >= DateKind::DateRange && mention.kind <= DateKind::DateTimeRange) {
                readings += " " + short_form(reading.last);
            }
        }
        return readings;
    });
}

TEST(DateReadings, DaysOfAMonthAndOfAYear) {
    expect({
        {"signed on 3rd of June 2025", "3rd of June 2025", "2025-06-03 2025-06-03"},
        {"signed 5-Aug-2025", "5-Aug-2025", "2025-08-05 2025-08-05"},
        {"due on 4 July", "4 July", "XXXX-07-04 2025-07-04; XXXX-07-04 2026-07-04"},
        {"the twenty second day of April", "twenty second day of April",
         "XXXX-04-22 2025-04-22; XXXX-04-22 2026-04-22"},
        {"by the 18th.", "by the 18th", "XXXX-XX-18 2026-02-18; XXXX-XX-18 2026-03-18"},
        {"feb 30 is none", "feb 30", "XXXX-02-30 1970-01-01"},
        {"born 20250716.", "20250716", "2025-07-16 2025-07-16"},
    });
}

TEST(DateReadings, WeekdaysAndHolidays) {
    expect({
        {"lunch on Friday", "Friday", "XXXX-WXX-5 2026-02-27; XXXX-WXX-5 2026-03-06"},
        {"let us say tuesday of next week", "tuesday of next week", "2026-03-10 2026-03-10"},
        {"Thursday the 26th fits", "Thursday the 26th", "2026-03-26 2026-03-26"},
        {"the second Friday in May", "the second Friday in May",
         "XXXX-05-WXX-5-#2 2025-05-09; XXXX-05-WXX-5-#2 2026-05-08"},
        {"on good friday 2026", "good friday 2026", "2026-04-03 2026-04-03"},
        {"since last christmas", "since last christmas", "2025-12-25 2025-12-25"},
        {"thanksgiving 2026 is late", "thanksgiving 2026", "2026-11-26 2026-11-26"},
        {"chinese new year 2023", "chinese new year 2023", "2023-01-22 2023-01-22"},
        {"passover 2023", "passover 2023", "2023-04-06 2023-04-06"},
        {"the weekend of halloween", "the weekend of halloween",
         "2025-W44-WE 2025-10-31 2025-11-03; 2026-W44-WE 2026-10-31 2026-11-02"},
    });
}

TEST(DateReadings, PeriodsAndTheirParts) {
    expect({
        {"Show Q2 2026", "Q2 2026", "(2026-04-01,2026-07-01,P3M) 2026-04-01 2026-07-01"},
        {"in early March 2026", "early March 2026", "2026-03 2026-03-01 2026-03-16"},
        {"the end of this year", "end of this year", "2026 2026-07-01 2027-01-01"},
        {"in the week of May 6th 2026", "the week of May 6th 2026",
         "2026-05-06 2026-05-04 2026-05-11"},
        {"the last week of 2025", "the last week of 2025", "2025-W52 2025-12-22 2025-12-29"},
        {"the last two months of 2025", "the last two months of 2025",
         "(2025-11-01,2026-01-01,P2M) 2025-11-01 2026-01-01"},
        {"in the 1980s", "the 1980s", "(1980-01-01,1990-01-01,P10Y) 1980-01-01 1990-01-01"},
        {"in the 19th century", "the 19th century",
         "(1800-01-01,1900-01-01,P100Y) 1800-01-01 1900-01-01"},
        {"the rest of the month", "rest of the month",
         "(2026-03-02,2026-03-31,P29D) 2026-03-02 2026-03-31"},
        {"next 3 business days", "next 3 business days",
         "(2026-03-03,2026-03-06,P3BD) 2026-03-03 2026-03-06"},
        {"the past two quarters", "past two quarters",
         "(2025-07-01,2026-01-01,P6M) 2025-07-01 2026-01-01"},
    });
}

TEST(DateReadings, FromOneToAnother) {
    expect({
        {"from Oct to Feb 2026", "from Oct to Feb 2026",
         "(2025-10-01,2026-02-01,P4M) 2025-10-01 2026-02-01"},
        {"between 4 and 9 May", "between 4 and 9 May",
         "(XXXX-05-04,XXXX-05-09,P5D) 2025-05-04 2025-05-09; "
         "(XXXX-05-04,XXXX-05-09,P5D) 2026-05-04 2026-05-09"},
        {"next monday to friday", "next monday to friday",
         "(2026-03-09,2026-03-13,P4D) 2026-03-09 2026-03-13"},
        {"between now and April 1st", "between now and April 1st",
         "(2026-03-02,XXXX-04-01,P30D) 2026-03-02 2026-04-01"},
        {"tomorrow from 2 to 3:30 pm", "tomorrow from 2 to 3:30 pm",
         "(2026-03-03T14,2026-03-03T15:30,PT1H30M) 2026-03-03T14:00 2026-03-03T15:30"},
        {"between 9 and 11 tomorrow", "between 9 and 11 tomorrow",
         "(2026-03-03T09,2026-03-03T11,PT2H) 2026-03-03T09:00 2026-03-03T11:00; "
         "(2026-03-03T21,2026-03-03T23,PT2H) 2026-03-03T21:00 2026-03-03T23:00"},
    });
}

// What people type, and what their programs make of it.
TEST(DateReadings, AsWrittenInMails) {
    expect({
        {"Tue, May 5th 2026, 2\u20133pm works", "Tue, May 5th 2026, 2\u20133pm",
         "(2026-05-05T14,2026-05-05T15,PT1H) 2026-05-05T14:00 2026-05-05T15:00"},
        {"from 3\u20135 May 2026", "from 3\u20135 May 2026",
         "(2026-05-03,2026-05-05,P2D) 2026-05-03 2026-05-05"},
        {"by 2:30p tomorrow", "by 2:30p tomorrow", "2026-03-03T14:30 2026-03-03T14:30"},
        {"signed 03 May 22.", "03 May 22", "2022-05-03 2022-05-03"},
        {"on the 1st of next month", "the 1st of next month", "2026-04-01 2026-04-01"},
        {"June 26 to 28 in 2027", "June 26 to 28 in 2027",
         "(2027-06-26,2027-06-28,P2D) 2027-06-26 2027-06-28"},
        {"April 4-22, 2027", "April 4-22, 2027",
         "(2027-04-04,2027-04-22,P18D) 2027-04-04 2027-04-22"},
        {"id 410c74a8-1687-4ea7-8418", "", ""},
    });
}

TEST(DateReadings, TimesOfADay) {
    expect({
        {"at ten past 9 in the evening", "ten past 9 in the evening", "T21:10 2026-03-02T21:10"},
        {"tomorrow at six", "tomorrow at six",
         "2026-03-03T06 2026-03-03T06:00; 2026-03-03T18 2026-03-03T18:00"},
        {"last night at 8", "last night at 8", "2026-03-01T20 2026-03-01T20:00"},
        {"see you later today", "later today", "2026-03-02 2026-03-02T12:00 2026-03-03"},
        {"2026-03-05T14:30:00Z", "2026-03-05T14:30:00Z", "2026-03-05T14:30:00 2026-03-05T14:30"},
        {"until the end of tomorrow", "until the end of tomorrow",
         "2026-03-03T23:59:59 2026-03-03T23:59"},
    });
}

TEST(DateReadings, CountedFromADay) {
    expect({
        {"two weeks ago", "two weeks ago", "2026-02-16 2026-02-16"},
        {"3 days after next Friday", "3 days after next Friday", "2026-03-16 2026-03-16"},
        {"2 weeks and 2 days ago", "2 weeks and 2 days ago", "2026-02-14 2026-02-14"},
        {"half an hour from now", "half an hour from now", "2026-03-02T10:30:00 2026-03-02T10:30"},
        {"Monday two weeks from now", "Monday two weeks from now", "2026-03-16 2026-03-16"},
        {"the day after Christmas", "the day after Christmas", "2026-12-26 2026-12-26"},
        {"for 3 days from tomorrow", "for 3 days from tomorrow",
         "(2026-03-03,2026-03-06,P3D) 2026-03-03 2026-03-06"},
        {"within 3 days", "within 3 days", "(2026-03-02,2026-03-05,P3D) 2026-03-02 2026-03-05"},
    });
}

TEST(DateReadings, DurationsAndSets) {
    expect({
        {"it takes an hour and a half", "an hour and a half", "PT1.5H 2026-03-02T10:00"},
        {"a 3-day course", "3-day", "P3D 2026-03-02T10:00"},
        {"every other Tuesday at 9am", "every other Tuesday at 9am", "XXXX-WXX-2T09 2026-03-02"},
        {"on the 5th of every month", "5th of every month", "XXXX-XX-05 2026-03-02"},
        {"paid semi-annually", "semi-annually", "P0.5Y 2026-03-02"},
    });
}

TEST(DateReadings, LimitsNameTheirSide) {
    const auto found = find_dates("2025 or later, not before June 2024", "en", date_reference, 0);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].modifier, "since");
    EXPECT_EQ(found[1].modifier, "since");
    const auto ends = find_dates("before the end of 2026", "en", date_reference, 0);
    ASSERT_EQ(ends.size(), 1U);
    EXPECT_EQ(ends[0].modifier, "before");
    EXPECT_EQ(ends[0].part, "end");
}

TEST(DateReadings, WordsThatAreNoDates) {
    expect({
        {"You may send it. May I ask why?", "", ""},
        {"They march on the second floor", "", ""},
        {"The sun sat low; we had lunch", "", ""},
        {"SSN 123-12-1234, tel. 2010-2015-86", "", ""},
        {"Version 2.11.4 costs $ 12", "", ""},
        {"Good morning Ann, have a great day", "", ""},
        {"the most up to date plan", "", ""},
        {"prices fall in the spring of a clock", "", ""},
        {"they move at 6.45% for 3 people", "", ""},
        {"shouldn't last at all; the 11th straight game", "", ""},
    });
}

// "Today" rather than in a year; "on Monday" is the next one.
TEST(DateReadings, TheLikeliestIsTaken) {
    const auto today = find_dates("by 2 March", "en", date_reference, 0);
    ASSERT_EQ(today.size(), 1U);
    EXPECT_EQ(domain::to_iso8601(today[0].start).substr(0, 10), "2026-03-02");
    const auto monday = find_dates("on Monday", "en", date_reference, 0);
    ASSERT_EQ(monday.size(), 1U);
    EXPECT_EQ(domain::to_iso8601(monday[0].start).substr(0, 10), "2026-03-09");
    const auto vague = find_dates("for the day", "en", date_reference, 0);
    ASSERT_EQ(vague.size(), 1U);
    EXPECT_TRUE(vague[0].is_vague);
}

}  // namespace
}  // namespace foresail::understand
