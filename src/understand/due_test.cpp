// When something is due: in the sender's own clock, or in the one that the words name.
#include "understand/due.h"

#include <string>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

struct DueCase {
    const char* language;
    const char* text;
    const char* at;
    const char* words;
};

domain::DueDate due_of(const DueCase& one) {
    domain::Activity mail;
    mail.text = one.text;
    mail.language = one.language;
    mail.sent_at = *domain::parse_iso8601("2026-03-02T09:00:00Z");  // A Monday.
    mail.utc_offset_min = 60;
    const domain::Span all{0, mail.text.size()};
    return find_due(mail, all, all).value_or(domain::DueDate{});
}

TEST(Due, TimesAreOfTheSendersClock) {
    for (const DueCase& one : {
             DueCase{"en", "You get it by 3 pm on Friday.", "2026-03-06T14:00:00Z",
                     "by 3 pm on Friday"},
             DueCase{"fr", "Le rapport est prêt vendredi à 15h, il est long.",
                     "2026-03-06T14:00:00Z", "vendredi à 15h"},
         }) {
        const auto due = due_of(one);
        EXPECT_EQ(due.at, *domain::parse_iso8601(one.at)) << one.text;
        EXPECT_EQ(due.text, one.words);
    }
}

TEST(Due, AWeekEndsWithItsWorkingDays) {
    for (const DueCase& one : {
             DueCase{"en", "You get it by the end of the week.", "2026-03-06T22:59:59.999Z",
                     "by the end of the week"},
             DueCase{"en", "You get it next week.", "2026-03-13T22:59:59.999Z", "next week"},
             DueCase{"de", "Sie haben es bis Ende der Woche.", "2026-03-06T22:59:59.999Z",
                     "bis Ende der Woche"},
             DueCase{"en", "You get it on Sunday.", "2026-03-08T22:59:59.999Z", "Sunday"},
         }) {
        const auto due = due_of(one);
        EXPECT_EQ(due.at, *domain::parse_iso8601(one.at))
            << one.text << " " << domain::to_iso8601(due.at);
        EXPECT_EQ(due.text, one.words);
    }
}

TEST(Due, ANamedZoneHasItsOwnClock) {
    for (const DueCase& one : {
             DueCase{"en", "You get it by Friday 3 pm PST.", "2026-03-06T23:00:00Z",
                     "by Friday 3 pm PST"},
             DueCase{"en", "You get it on 8 July at 3 pm EST, I promise.", "2026-07-08T19:00:00Z",
                     "8 July at 3 pm EST"},
             DueCase{"en", "You get it tomorrow at 10:00 (UTC+2).", "2026-03-03T08:00:00Z",
                     "tomorrow at 10:00 (UTC+2)"},
             DueCase{"en", "You get it tomorrow at 10:00 GMT-3:30.", "2026-03-03T13:30:00Z",
                     "tomorrow at 10:00 GMT-3:30"},
             DueCase{"de", "Sie haben es am Freitag um 15 Uhr MEZ.", "2026-03-06T14:00:00Z",
                     "Freitag um 15 Uhr MEZ"},
             DueCase{"fr", "Vous l'aurez vendredi à 15h heure de Londres.", "2026-03-06T15:00:00Z",
                     "vendredi à 15h heure de Londres"},
             DueCase{"es", "Lo tendrá el viernes a las 15:00 hora de Madrid.",
                     "2026-03-06T14:00:00Z", "viernes a las 15:00 hora de Madrid"},
         }) {
        const auto due = due_of(one);
        EXPECT_EQ(due.at, *domain::parse_iso8601(one.at))
            << one.text << " " << domain::to_iso8601(due.at);
        EXPECT_EQ(due.text, one.words);
    }
}

TEST(Due, DaysHaveNoZone) {
    const auto due = due_of({"en", "You get it by Friday EST or so.", "", ""});
    EXPECT_EQ(due.text, "by Friday");
}

TEST(Due, ADateInAThingsNameIsNone) {
    for (const DueCase& one : {
             DueCase{"en", "Please forward the language detailed in your 2/26 fax.", "", ""},
             DueCase{"en", "Give me your pick for tonight's game.", "", ""},
             DueCase{"en", "I will answer your letter of 5 March.", "", ""},
             DueCase{"de", "Wir werden Ihr Fax vom 5. März prüfen.", "", ""},
             DueCase{"fr", "Je vais répondre à votre courrier du 5 mars.", "", ""},
             DueCase{"es", "Voy a responder a su carta del 5 de marzo.", "", ""},
         }) {
        EXPECT_EQ(due_of(one).text, "") << one.text;
    }
}

TEST(Due, NowIsNoDayThatCouldBeMissed) {
    EXPECT_EQ(due_of({"en", "I will coordinate this for now.", "", ""}).text, "");
    EXPECT_EQ(due_of({"en", "Please send it ASAP.", "", ""}).text, "");
}

TEST(Due, AnotherClausesDateIsAnotherDeeds) {
    for (const auto& [text, core_at] :
         {std::pair{"I'll hear from him this morning -- I'll let you know if I do.", 38},
          std::pair{"Please let us know what you have; we begin to review it this weekend.", 7}}) {
        domain::Activity mail;
        mail.text = text;
        mail.language = "en";
        mail.sent_at = *domain::parse_iso8601("2026-03-02T06:00:00Z");
        const domain::Span all{0, mail.text.size()};
        const domain::Span core{static_cast<std::size_t>(core_at), all.end};
        EXPECT_FALSE(find_due(mail, all, core)) << text;
    }
}

}  // namespace
}  // namespace foresail::understand
