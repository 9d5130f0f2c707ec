#include "understand/date.h"

#include <chrono>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using namespace std::chrono;

// Written on Monday, 2 March 2026, 10:00 in Berlin.
constexpr domain::Instant reference = sys_days{year{2026} / 3 / 2} + 9h;
constexpr int offset_min = 60;

struct Case {
    const char* language;
    const char* text;
    const char* words;
    const char* start;  // In UTC; the day begins at 23:00 of the day before.
    const char* end;
};

TEST(Date, ReadsFourLanguages) {
    const Case cases[] = {
        {"en", "by 14 November 2026.", "by 14 November 2026", "2026-11-13T23:00",
         "2026-11-14T23:00"},
        {"en", "on March 5th", "March 5th", "2026-03-04T23:00", "2026-03-05T23:00"},
        {"en", "2026-04-01 works", "2026-04-01", "2026-03-31T23:00", "2026-04-01T23:00"},
        {"en", "by Friday", "by Friday", "2026-03-05T23:00", "2026-03-06T23:00"},
        {"en", "tomorrow at 3 pm", "tomorrow at 3 pm", "2026-03-03T14:00", "2026-03-03T14:01"},
        {"en", "next week", "next week", "2026-03-08T23:00", "2026-03-15T23:00"},
        {"en", "in two weeks", "in two weeks", "2026-03-15T23:00", "2026-03-16T23:00"},
        {"en", "by end of month", "by end of month", "2026-03-15T23:00", "2026-03-31T23:00"},
        {"en", "COB Friday", "COB Friday", "2026-03-06T16:00", "2026-03-06T16:01"},
        {"en", "in Q3 2026", "Q3 2026", "2026-06-30T23:00", "2026-09-30T23:00"},
        {"en", "from 9 to 12 March", "from 9 to 12 March", "2026-03-08T23:00", "2026-03-12T23:00"},
        {"de", "bis Freitag", "bis Freitag", "2026-03-05T23:00", "2026-03-06T23:00"},
        {"de", "am 14. November 2026", "14. November 2026", "2026-11-13T23:00", "2026-11-14T23:00"},
        {"de", "am 05.03.2026", "05.03.2026", "2026-03-04T23:00", "2026-03-05T23:00"},
        {"de", "Ende der Woche", "Ende der Woche", "2026-03-04T23:00", "2026-03-08T23:00"},
        {"de", "morgen um 15 Uhr", "morgen um 15 Uhr", "2026-03-03T14:00", "2026-03-03T14:01"},
        {"de", "nächste Woche", "nächste Woche", "2026-03-08T23:00", "2026-03-15T23:00"},
        {"fr", "le 14 novembre 2026", "14 novembre 2026", "2026-11-13T23:00", "2026-11-14T23:00"},
        {"fr", "d'ici vendredi", "d'ici vendredi", "2026-03-05T23:00", "2026-03-06T23:00"},
        {"fr", "la semaine prochaine", "semaine prochaine", "2026-03-08T23:00", "2026-03-15T23:00"},
        {"fr", "demain à 15h30", "demain à 15h30", "2026-03-03T14:30", "2026-03-03T14:31"},
        {"es", "para el viernes", "viernes", "2026-03-05T23:00", "2026-03-06T23:00"},
        {"es", "14 de noviembre de 2026", "14 de noviembre de 2026", "2026-11-13T23:00",
         "2026-11-14T23:00"},
        {"es", "la próxima semana", "la próxima semana", "2026-03-08T23:00", "2026-03-15T23:00"},
    };
    for (const Case& one : cases) {
        const auto found = find_dates(one.text, one.language, reference, offset_min);
        ASSERT_EQ(found.size(), 1U) << one.text;
        EXPECT_EQ(found[0].text, one.words);
        EXPECT_EQ(domain::to_iso8601(found[0].start).substr(0, 16), one.start) << one.text;
        EXPECT_EQ(domain::to_iso8601(found[0].end).substr(0, 16), one.end) << one.text;
    }
}

TEST(Date, TellsDurationsAndRecurrences) {
    const auto durations = find_dates("It takes two hours.", "en", reference, 0);
    ASSERT_EQ(durations.size(), 1U);
    EXPECT_TRUE(durations[0].is_duration);
    EXPECT_EQ(durations[0].timex, "PT2H");
    const auto sets = find_dates("We meet every Monday.", "en", reference, 0);
    ASSERT_EQ(sets.size(), 1U);
    EXPECT_TRUE(sets[0].is_recurring);
    EXPECT_EQ(sets[0].timex, "XXXX-WXX-1");
}

TEST(Date, WhatIsNoDateIsNone) {
    for (const char* text : {"This may take longer.", "Version 1.2.3 of 500 units", "I sat down",
                             "Invoice 20261114-77", "Call 555-1234", "100% sure", ""}) {
        EXPECT_TRUE(find_dates(text, "en", reference, 0).empty()) << text;
    }
}

}  // namespace
}  // namespace foresail::understand
