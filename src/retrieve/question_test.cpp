#include "retrieve/question.h"

#include "store/testing/workspace_fixture.h"

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

using domain::CommitmentKind;
using domain::CommitmentState;
using domain::Side;
using store::testing::id_of;

const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

class QuestionTest : public store::testing::WorkspaceTest {
protected:
    QuestionTest() {
        write([&](store::Tables& tables) -> platform::Result<> {
            TRY_VOID(put_company(tables, "Brightwater Logistics Ltd", "brightwater.example"));
            TRY_VOID(put_company(tables, "Client", "client.example"));
            TRY_VOID(put_contact(tables, "Ann Whitfield", "ann@brightwater.example",
                                 "brightwater.example"));
            TRY_VOID(put_contact(tables, "Marcus Odell", "marcus@brightwater.example",
                                 "brightwater.example"));
            TRY_VOID(put_contact(tables, "Ann Client", "ann@client.example", "client.example"));
            return put_contact(tables, "Jörg Müller", "joerg@kunde.example", "");
        });
    }

    platform::Result<> put_company(store::Tables& tables, const std::string& name,
                                   const std::string& mail_domain) {
        domain::Company company;
        company.id = id_of<domain::CompanyId>(mail_domain);
        company.workspace = workspace_;
        company.mail_domain = mail_domain;
        company.name = {name, domain::SourceKind::Signature, {}, now};
        return tables.companies.put(company);
    }
    platform::Result<> put_contact(store::Tables& tables, const std::string& name,
                                   const std::string& address, const std::string& mail_domain) {
        domain::Contact contact;
        contact.id = id_of<domain::ContactId>(address);
        contact.workspace = workspace_;
        if (!mail_domain.empty()) contact.company = id_of<domain::CompanyId>(mail_domain);
        contact.addresses = {address};
        contact.name = {name, domain::SourceKind::Header, {}, now};
        return tables.contacts.put(contact);
    }

    // Mid-Europe's of about 2026.
    static int utc_offset_min(domain::Instant at) {
        const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(at)};
        const auto day = date.month() / date.day();
        const bool is_summer = day >= std::chrono::March / 29 && day < std::chrono::October / 25;
        return is_summer ? 120 : 60;
    }
    Question ask(const std::string& text, const View& view = {}) {
        return look([&](const store::Tables& tables) {
            return parse_question(tables, text, view, now, domain::WallClock{utc_offset_min});
        });
    }
    // "promise ours open" or "-" for what is not said.
    static std::string ledger(const Question& question) {
        if (!question.asks_commitments) return "no";
        const auto text = [](const auto& value) {
            return value ? std::string{domain::to_text(*value)} : std::string{"-"};
        };
        return text(question.commitment_kind) + " " + text(question.side) + " " +
               text(question.state);
    }
    static std::string topic(const Question& question) {
        std::string words;
        for (const auto& word : question.words) words += (words.empty() ? "" : " ") + word;
        return words;
    }

    const View ann_in_view{.contact = id_of<domain::ContactId>("ann@brightwater.example")};
};

TEST_F(QuestionTest, UnderstandsTheNovemberQuestion) {
    const auto question = ask("What did we promise the client last November?", ann_in_view);
    EXPECT_EQ(ledger(question), "promise ours -");
    ASSERT_EQ(question.contacts.size(), 1U);
    EXPECT_EQ(question.contacts[0], *ann_in_view.contact);
    EXPECT_EQ(question.party_text, "Ann Whitfield");
    EXPECT_EQ(question.period_text, "November 2025");
    EXPECT_EQ(question.from, domain::parse_iso8601("2025-10-31T23:00:00Z"));
    EXPECT_EQ(question.until, domain::parse_iso8601("2025-11-30T23:00:00Z"));
    EXPECT_EQ(topic(question), "");
}

TEST_F(QuestionTest, TellsAPeriodByTheClockOfItsOwnDays) {
    const auto question = ask("What did we promise the client in June?", ann_in_view);
    EXPECT_EQ(question.from, domain::parse_iso8601("2026-05-31T22:00:00Z"));
    EXPECT_EQ(question.until, domain::parse_iso8601("2026-06-30T22:00:00Z"));
}

TEST_F(QuestionTest, UnderstandsItInGermanFrenchAndSpanish) {
    for (const char* text : {"Was haben wir dem Kunden letzten November versprochen?",
                             "Was haben wir dem Kunden im November letzten Jahres zugesagt?",
                             "Qu'avons-nous promis au client en novembre dernier ?",
                             "¿Qué le prometimos al cliente en noviembre pasado?"}) {
        const auto question = ask(text, ann_in_view);
        EXPECT_EQ(ledger(question), "promise ours -") << text;
        EXPECT_EQ(question.contacts.size(), 1U) << text;
        EXPECT_EQ(question.period_text, "November 2025") << text;
        EXPECT_EQ(topic(question), "") << text;
    }
}

TEST_F(QuestionTest, TellsWhoOwesWhom) {
    EXPECT_EQ(ledger(ask("What did they promise us?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("What were we promised?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("what did they ask us for")), "request ours -");
    EXPECT_EQ(ledger(ask("What did we ask them for?")), "request theirs -");
    EXPECT_EQ(ledger(ask("Was hat uns der Kunde versprochen?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("Worum hat uns der Kunde gebeten?")), "request ours -");
    EXPECT_EQ(ledger(ask("Que nous a promis le client ?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("Qu'est-ce que le client nous a demandé ?")), "request ours -");
    EXPECT_EQ(ledger(ask("¿Qué nos prometieron?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("¿Qué nos pidió el cliente?")), "request ours -");
    EXPECT_EQ(ledger(ask("What do we owe Ann Whitfield?")), "- ours -");
    EXPECT_EQ(ledger(ask("What did Marcus Odell promise?")), "promise theirs -");
    EXPECT_EQ(ledger(ask("What was promised to Marcus Odell?")), "promise ours -");
    EXPECT_EQ(ledger(ask("What did the client promise?", ann_in_view)), "promise theirs -");
}

TEST_F(QuestionTest, KnowsStates) {
    EXPECT_EQ(ledger(ask("open promises")), "promise - open");
    EXPECT_EQ(ledger(ask("our open promises")), "promise ours open");
    EXPECT_EQ(ledger(ask("offene Zusagen")), "promise - open");
    EXPECT_EQ(ledger(ask("Which promises did we not yet keep that are overdue?")),
              "promise ours open");
    EXPECT_TRUE(ask("overdue promises").is_overdue);
    EXPECT_EQ(ledger(ask("promises we kept")), "promise ours fulfilled");
    EXPECT_EQ(ledger(ask("open trailers in Rotterdam")), "no");
}

TEST_F(QuestionTest, KnowsTheLedgerWithoutItsWords) {
    for (const char* text : {"What is open?", "Was ist noch offen?", "Qu'est-ce qui est ouvert ?",
                             "¿Qué está pendiente?", "What's open with Brightwater?",
                             "Was ist bei Brightwater offen?"}) {
        EXPECT_EQ(ledger(ask(text)), "- - open") << text;
        EXPECT_EQ(topic(ask(text)), "") << text;
    }
    for (const char* text : {"What is overdue?", "Was ist überfällig?",
                             "Qu'est-ce qui est en retard ?", "¿Qué está vencido?"}) {
        EXPECT_EQ(ledger(ask(text)), "- - open") << text;
        EXPECT_TRUE(ask(text).is_overdue) << text;
    }
    EXPECT_TRUE(ask("What's open with Brightwater?").company);
    EXPECT_EQ(ledger(ask("What do we have open?")), "- ours open");
    EXPECT_EQ(ask("What is open?", ann_in_view).contacts.size(), 1U);
}

TEST_F(QuestionTest, KnowsWhoWaitsForWhom) {
    for (const char* text :
         {"Who is waiting for me?", "Who waits for my answer?", "Wer wartet auf mich?",
          "Qui nous attend ?", "¿Quién espera?", "What have I not answered?",
          "What haven't I answered?", "unanswered mails", "Was habe ich noch nicht beantwortet?",
          "unanswered mails from Marcus Odell"}) {
        EXPECT_EQ(ledger(ask(text)), "request ours open") << text;
        EXPECT_EQ(topic(ask(text)), "") << text;
    }
    EXPECT_EQ(ledger(ask("What are we waiting for?")), "- theirs open");
    EXPECT_EQ(ledger(ask("Worauf warten wir?")), "- theirs open");
    EXPECT_EQ(ledger(ask("What has Marcus Odell not answered?")), "request theirs open");
    EXPECT_EQ(ledger(ask("What does Marcus Odell want?")), "request ours -");
    EXPECT_EQ(ledger(ask("Was wollte Jörg Müller?")), "request ours -");
    EXPECT_EQ(ledger(ask("Was hat Jörg Müller gefragt?")), "request ours -");
    EXPECT_EQ(ledger(ask("What do we need from Marcus Odell?")), "request theirs -");
}

TEST_F(QuestionTest, OtherWordsMakeItAnotherQuestion) {
    for (const char* text : {"waiting room in Rotterdam", "Which pallets do they need?",
                             "Did Marcus Odell answer?", "due diligence", "late deliveries",
                             "What do I want?", "Is the warehouse open on Sunday?"}) {
        EXPECT_EQ(ledger(ask(text)), "no") << text;
    }
}

TEST_F(QuestionTest, WhatIsDueIsAskedAhead) {
    const auto week = ask("What is due this week?");
    EXPECT_EQ(ledger(week), "- - open");
    EXPECT_TRUE(week.asks_due);
    EXPECT_EQ(week.period_text, "due this week");
    EXPECT_EQ(week.from, domain::parse_iso8601("2026-11-22T23:00:00Z"));
    EXPECT_EQ(week.until, domain::parse_iso8601("2026-11-29T23:00:00Z"));
    for (const char* text : {"What is due tomorrow?", "Was ist morgen fällig?",
                             "Quelles échéances demain ?", "¿Qué vence mañana?"}) {
        const auto question = ask(text);
        EXPECT_EQ(ledger(question), "- - open") << text;
        EXPECT_EQ(question.from, domain::parse_iso8601("2026-11-24T23:00:00Z")) << text;
        EXPECT_EQ(question.until, domain::parse_iso8601("2026-11-25T23:00:00Z")) << text;
        EXPECT_EQ(topic(question), "") << text;
    }
    const auto until = ask("What is due by Friday?");
    EXPECT_FALSE(until.from);
    EXPECT_EQ(until.until, domain::parse_iso8601("2026-11-27T23:00:00Z"));
    EXPECT_EQ(ledger(ask("promises due next week")), "promise - open");
    EXPECT_FALSE(ask("When is the security questionnaire due?").until);
}

TEST_F(QuestionTest, KnowsWhatAnAnswerHasToState) {
    const auto price = ask("How much does Brightwater pay?");
    EXPECT_EQ(price.wants, domain::FactKind::Money);
    EXPECT_TRUE(price.company);
    EXPECT_EQ(topic(price), "");
    EXPECT_EQ(topic(ask("How much does it cost?")), "cost") << "nothing else is left to look for";
    EXPECT_EQ(topic(ask("Wie viel kostet die Kalibrierung?")), "Kalibrierung");
    EXPECT_EQ(ask("When does the board meet?").wants, domain::FactKind::Date);
    EXPECT_EQ(topic(ask("When does the board meet?")), "board meet");
    const auto phone = ask("Marcus Odell's phone number");
    EXPECT_EQ(phone.wants, domain::FactKind::Phone);
    EXPECT_EQ(topic(phone), "");
    EXPECT_EQ(topic(ask("numéro de téléphone de Marcus Odell")), "");
    EXPECT_FALSE(ask("How many pallets?").wants);
    EXPECT_FALSE(ask("What did we promise when we met?").wants);
    EXPECT_EQ(topic(ask("the latest mail from Marcus Odell")), "");
    EXPECT_EQ(topic(ask("the latest price of pallets")), "latest price pallets");
}

TEST_F(QuestionTest, FindsPeopleAndCompanies) {
    const auto company = ask("What did we promise Brightwater about calibration?");
    EXPECT_EQ(company.company, id_of<domain::CompanyId>("brightwater.example"));
    EXPECT_EQ(company.party_text, "Brightwater Logistics Ltd");
    EXPECT_EQ(topic(company), "calibration");

    EXPECT_TRUE(ask("what did we promise brightwater").company) << "typed without capitals";
    EXPECT_EQ(ask("price list marcus@brightwater.example").contacts.size(), 1U);
    EXPECT_TRUE(ask("price list brightwater.example").company);
    EXPECT_EQ(ask("What did Jorg Muller write?").contacts.size(), 1U) << "without accents";
}

TEST_F(QuestionTest, ANameCanBeAWordForThem) {
    const auto question = ask("What did we promise Ann Client last November?");
    ASSERT_EQ(question.contacts.size(), 1U);
    EXPECT_EQ(question.contacts[0], id_of<domain::ContactId>("ann@client.example"));
}

TEST_F(QuestionTest, SeveralOfOneFirstName) {
    EXPECT_EQ(ask("What did Ann say about pallets?").contacts.size(), 2U);
    EXPECT_EQ(ask("What did Ann say about pallets?", ann_in_view).contacts.size(), 1U);
    const auto at_company = ask("What did Ann from Brightwater say about pallets?");
    ASSERT_EQ(at_company.contacts.size(), 1U);
    EXPECT_EQ(at_company.contacts[0], *ann_in_view.contact);
    EXPECT_FALSE(at_company.company);
}

TEST_F(QuestionTest, KnowsDirections) {
    EXPECT_EQ(ask("What did they write about pallets?").direction, domain::Direction::Inbound);
    EXPECT_EQ(ask("the offer we sent").direction, domain::Direction::Outbound);
    EXPECT_EQ(ask("What did Marcus Odell say about pallets?").direction,
              domain::Direction::Inbound);
    EXPECT_FALSE(ask("pallets").direction);
}

TEST_F(QuestionTest, LeavesTheTopic) {
    EXPECT_EQ(topic(ask("What is the liability cap in the contract?")), "liability cap contract");
    EXPECT_EQ(topic(ask("Wie hoch ist die Haftung im Vertrag?")), "hoch Haftung Vertrag");
    EXPECT_EQ(topic(ask("PO-4711")), "PO-4711");
    EXPECT_EQ(topic(ask("Who asked about pricing?")), "asked pricing");
    EXPECT_EQ(ledger(ask("Who asked about pricing?")), "no");
}

TEST_F(QuestionTest, TheViewIsMeantOnlyWhereSomethingPointsToIt) {
    EXPECT_TRUE(ask("calibration certificates", ann_in_view).contacts.empty());
    EXPECT_EQ(ask("What did they say about calibration?", ann_in_view).contacts.size(), 1U);
    EXPECT_TRUE(ask("What did we promise Client?", ann_in_view).company)
        << "who is named goes before who is in view";
}

TEST_F(QuestionTest, SurvivesAnything) {
    for (const std::string& text :
         {std::string{}, std::string(5000, 'a'), std::string(3000, ' '), std::string{"\xff\xfe'"},
          std::string{"'''’’"}, std::string{"\"*(NEAR OR AND^"}, std::string(999, '\xc3')}) {
        EXPECT_LE(ask(text).words.size(), 64U);
    }
}

}  // namespace
}  // namespace foresail::retrieve
