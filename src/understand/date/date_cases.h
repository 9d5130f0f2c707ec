// Cases of the tests of dates: a text, the words of the date in it and what they mean, in a short
// form of which each test has its own.
#pragma once

#include "understand/date.h"

#include <chrono>
#include <initializer_list>
#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {

/// Monday, 2 March 2026, 10:00.
constexpr domain::Instant date_reference =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{10};

struct DateCase {
    const char* text;
    const char* words;  ///< "" where nothing is found.
    const char* means;
};

/// Holds that one date is found in each text, with these words, and that `form` of it is as said.
template <class Form>
void expect_dates(const char* language, std::initializer_list<DateCase> cases, Form form) {
    for (const DateCase& one : cases) {
        const auto found = find_dates(one.text, language, date_reference, 0);
        if (*one.words == '\0') {
            EXPECT_TRUE(found.empty()) << one.text << ": " << found[0].text;
            continue;
        }
        EXPECT_EQ(found.size(), 1U) << one.text;
        if (found.size() != 1) continue;
        EXPECT_EQ(found[0].text, one.words) << one.text;
        EXPECT_EQ(form(found[0]), one.means) << one.text;
    }
}

/// The TIMEX form of the last reading; with "modifier " in front, where there is one.
inline void expect_timex(const char* language, std::initializer_list<DateCase> cases) {
    expect_dates(language, cases, [](const DateMention& mention) {
        return (mention.modifier.empty() ? "" : mention.modifier + " ") + mention.timex;
    });
}

}  // namespace foresail::understand
