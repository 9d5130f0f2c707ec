#include "retrieve/search.h"

#include "store/testing/workspace_fixture.h"

#include <filesystem>

#include <gtest/gtest.h>

namespace foresail::retrieve {
namespace {

using store::testing::id_of;

const domain::Instant now = *domain::parse_iso8601("2026-11-24T10:00:00Z");

// One model for all tests: it takes a moment to load.
inference::Embedder* embedder() {
    static const auto shared = [] {
        std::unique_ptr<inference::Embedder> one;
        if (!std::filesystem::exists(FORESAIL_MINILM)) return one;
        auto created = inference::create_llama_embedder(FORESAIL_MINILM, 1);
        if (created) one = std::move(*created);
        return one;
    }();
    return shared.get();
}

struct Mail {
    std::string name;
    std::string at;
    std::string text;
    domain::Direction direction = domain::Direction::Inbound;
    std::string thread;
    std::string promise;  ///< A piece of the text.
};

class SearchTest : public store::testing::WorkspaceTest {
protected:
    void SetUp() override {
        if (embedder() == nullptr) GTEST_SKIP() << "the MiniLM weights are not there";
        put({"offer", "2025-11-07T10:00:00Z",
             "Great to hear from you. We promise that the pilot includes free calibration "
             "certificates for all sensors.",
             domain::Direction::Outbound, "",
             "We promise that the pilot includes free calibration certificates for all sensors."});
        put({"call", "2025-11-14T10:00:00Z",
             "Thanks for the talk. I'll arrange a reference call with Tidewater Foods.",
             domain::Direction::Outbound, "",
             "I'll arrange a reference call with Tidewater Foods."});
        put({"later", "2026-03-02T10:00:00Z", "I will send you the invoice for the gateways.",
             domain::Direction::Outbound, "", "I will send you the invoice for the gateways."});
        put({"liability", "2026-10-29T10:00:00Z",
             "Legal came back: liability has to be capped at the yearly fee."});
        put({"lunch", "2026-11-01T10:00:00Z", "Shall we have lunch at the harbour on Thursday?"});
    }

    void put(const Mail& mail) {
        auto links = this->mail(mail.name);
        auto& activity = links.activity;
        activity.sent_at = *domain::parse_iso8601(mail.at);
        activity.direction = mail.direction;
        activity.text = mail.text;
        activity.zones = {{domain::ZoneKind::Reply, {0, mail.text.size()}}};
        if (!mail.thread.empty()) activity.thread = id_of<domain::ThreadId>(mail.thread);
        understand::Reading reading;
        auto vectors = embedder()->embed({&mail.text, 1}, inference::Urgency::Background);
        ASSERT_TRUE(vectors);
        const domain::Span all{0, mail.text.size()};
        reading.passages = {{activity.id, 0, all, mail.text, vectors->front()}};
        if (!mail.promise.empty()) {
            domain::Commitment promise;
            promise.id = id_of<domain::CommitmentId>(mail.name);
            promise.activity = activity.id;
            promise.debtor = "ruth@us.example";
            promise.creditor = "ann@brightwater.example";
            promise.quote = mail.promise;
            const auto begin = mail.text.find(mail.promise);
            promise.span = {begin, begin + mail.promise.size()};
            promise.said_at = activity.sent_at;
            promise.confidence = 0.9;
            reading.commitments = {promise};
        }
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, activity.sent_at);
        });
    }

    // One activity of many passages.
    void put_talk(const std::string& name, const std::vector<std::string>& turns) {
        auto links = mail(name);
        understand::Reading reading;
        auto vectors = embedder()->embed(turns, inference::Urgency::Background);
        ASSERT_TRUE(vectors);
        for (const std::string& turn : turns) {
            const auto begin = links.activity.text.size();
            links.activity.text += turn + "\n";
            const auto ordinal = static_cast<int>(reading.passages.size());
            reading.passages.push_back({links.activity.id,
                                        ordinal,
                                        {begin, begin + turn.size()},
                                        turn,
                                        (*vectors)[reading.passages.size()]});
        }
        links.activity.zones = {{domain::ZoneKind::Reply, {0, links.activity.text.size()}}};
        write([&](store::Tables& tables) {
            return store::commit(tables, links, reading, links.activity.sent_at);
        });
    }

    Answers ask(const std::string& text) { return ask_for({.text = text}); }
    Answers ask_for(const SearchRequest& request) { return ask_as(ruth_, request); }
    Answers ask_as(const domain::Viewer& viewer, const SearchRequest& request) {
        auto answers = search(*store_, *embedder(), viewer, request, now);
        EXPECT_TRUE(answers) << answers.error().message;
        return answers ? std::move(*answers) : Answers{};
    }
    static std::string first(const Answers& answers) {
        return answers.answers.empty() ? "none" : answers.answers.front().citation.quote;
    }
};

TEST_F(SearchTest, AnswersTheNovemberQuestionFromTheLedger) {
    const auto answers = ask_for({.text = "What did we promise the client last November?",
                                  .view = {.contact = id_of<domain::ContactId>("ann")}});
    ASSERT_EQ(answers.answers.size(), 2U);
    for (const Answer& answer : answers.answers) {
        ASSERT_TRUE(answer.commitment);
        EXPECT_EQ(answer.commitment->side, domain::Side::Ours);
        const auto stored = look([&](const store::Tables& tables) {
            return tables.activities.get(ruth_, answer.citation.activity);
        });
        EXPECT_EQ(answer.citation.span.of(stored.text), answer.citation.quote);
        EXPECT_TRUE(answer.activity.text.empty());
    }
}

TEST_F(SearchTest, TheTopicDecidesAmongCommitments) {
    const auto answers = ask("What did we promise about calibration certificates?");
    ASSERT_EQ(answers.answers.size(), 1U);
    EXPECT_EQ(answers.answers[0].activity.id, id_of<domain::ActivityId>("offer"));
    EXPECT_EQ(first(ask("What did we promise about a customer that tells of us?")).find("invoice"),
              std::string::npos);
}

TEST_F(SearchTest, SaysThatThereIsNone) {
    EXPECT_TRUE(ask("What did we promise in June 2024?").answers.empty());
    EXPECT_TRUE(ask("What did they promise us last November?").answers.empty());
    EXPECT_TRUE(ask("What did we promise about submarines?").answers.empty());
    EXPECT_TRUE(ask("recipe for apple pie with cinnamon").answers.empty());
    EXPECT_TRUE(ask("zxqwv plomk").answers.empty());
    EXPECT_TRUE(ask("").answers.empty());
    EXPECT_TRUE(ask("what is the").answers.empty());
}

TEST_F(SearchTest, FindsByMeaningAndByWord) {
    EXPECT_NE(first(ask("maximum damages we are responsible for")).find("liability"),
              std::string::npos);
    EXPECT_NE(first(ask("Tidewater")).find("Tidewater"), std::string::npos);
    EXPECT_NE(first(ask("a meal together near the water")).find("lunch"), std::string::npos);
}

TEST_F(SearchTest, WhatIsDueComesInItsOrder) {
    const auto put_due = [&](const char* name, const char* quote, const char* due) {
        domain::Commitment promise;
        promise.id = id_of<domain::CommitmentId>(name);
        promise.activity = id_of<domain::ActivityId>("offer");
        promise.workspace = workspace_;
        promise.quote = quote;
        promise.said_at = *domain::parse_iso8601("2026-01-05T10:00:00Z");
        promise.due = domain::DueDate{.at = *domain::parse_iso8601(due), .text = "then"};
        write([&](store::Tables& tables) { return tables.commitments.put(promise); });
    };
    put_due("later", "I will send the later one.", "2026-11-27T17:00:00Z");
    put_due("first", "I will send the first one.", "2026-11-25T17:00:00Z");
    put_due("far", "I will send the far one.", "2026-12-07T17:00:00Z");
    const auto answers = ask("What is due this week?");
    ASSERT_EQ(answers.answers.size(), 2U);
    EXPECT_EQ(answers.answers[0].citation.quote, "I will send the first one.");
    EXPECT_EQ(answers.answers[1].citation.quote, "I will send the later one.");
    EXPECT_EQ(ask("What is due by 8 December?").answers.size(), 3U);
    EXPECT_TRUE(ask("What is due in June 2028?").answers.empty());
}

TEST_F(SearchTest, WhoAsksHowMuchIsShownAmounts) {
    put({"hello", "2026-11-20T10:00:00Z", "Thank you for the tour of the depot on Monday."});
    put({"sum", "2026-02-02T10:00:00Z", "For the depot it would be EUR 12,500 a year."});
    const std::string text = "For the depot it would be EUR 12,500 a year.";
    const auto begin = text.find("EUR");
    write([&](store::Tables& tables) {
        return tables.activities.put_facts({{.id = id_of<domain::FactId>("sum"),
                                             .activity = id_of<domain::ActivityId>("sum"),
                                             .kind = domain::FactKind::Money,
                                             .span = {begin, begin + 10},
                                             .text = "EUR 12,500",
                                             .value = {}}});
    });
    const SearchRequest request{.text = "How much do they pay?",
                                .view = {.contact = id_of<domain::ContactId>("ann")}};
    const auto answers = ask_for(request);
    ASSERT_EQ(answers.answers.size(), 1U) << first(answers);
    EXPECT_EQ(first(answers), text);
    EXPECT_EQ(first(ask("How much is it for the depot?")), text);
}

TEST_F(SearchTest, APhoneNumberIsShownWhereItStands) {
    const std::string text = "I sold 12 of 2026.\nAnn\nT (0) +44 20 7946 0857, Hull";
    put({"signed", "2026-03-03T10:00:00Z", text});
    domain::Contact contact;
    contact.id = id_of<domain::ContactId>("ann");
    contact.workspace = workspace_;
    contact.addresses = {"ann@brightwater.example"};
    contact.name = {"Ann Whitfield", domain::SourceKind::Header, {}, now};
    contact.phone = {"+442079460857", domain::SourceKind::Signature,
                     id_of<domain::ActivityId>("signed"), now};
    write([&](store::Tables& tables) { return tables.contacts.put(contact); });
    const auto answers = ask("What is Ann Whitfield's phone number?");
    ASSERT_EQ(answers.answers.size(), 1U);
    EXPECT_EQ(first(answers), "+44 20 7946 0857");
    EXPECT_EQ(answers.answers[0].citation.span.begin, text.find('+'));
}

TEST_F(SearchTest, RelatedIsBesideTheAnswers) {
    put({"later talk", "2026-04-01T10:00:00Z",
         "Are the calibration certificates of the pilot sensors ISO 17025?"});
    const auto answers = ask("What did we promise about calibration certificates?");
    ASSERT_EQ(answers.answers.size(), 1U);
    ASSERT_FALSE(answers.related.empty());
    EXPECT_EQ(answers.related[0].activity.id, id_of<domain::ActivityId>("later talk"));
    for (const Answer& one : answers.related) {
        EXPECT_NE(one.citation.activity, answers.answers[0].citation.activity);
    }
}

TEST_F(SearchTest, RepeatsAreShownOnce) {
    put({"copy", "2026-10-30T10:00:00Z",
         "Legal came back: liability has to be capped at the yearly fee."});
    put({"again", "2026-10-31T10:00:00Z",
         "Hi, legal came back: liability has to be capped at the yearly fee.",
         domain::Direction::Inbound, "thread liability"});
    const auto answers = ask("liability cap yearly fee");
    EXPECT_EQ(answers.answers.size(), 1U);
}

TEST_F(SearchTest, ALongTalkAnswersFromSeveralPlaces) {
    std::vector<std::string> turns;
    for (int i = 0; i < 40; ++i) {
        turns.push_back("Then there is point " + std::to_string(i) + " of the agenda, as agreed.");
    }
    turns[3] = "The warranty period of the sensors: we asked for thirty-six months.";
    turns[17] = "Would a longer warranty period cover sensors that hang outdoors in winter?";
    turns[33] =
        "Agreed then, sensors get two years of warranty, a period that starts with delivery.";
    put_talk("talk", turns);
    const auto answers = ask("warranty period of the sensors");
    ASSERT_GE(answers.answers.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NE(answers.answers[i].citation.quote.find("warranty"), std::string::npos) << i;
    }
}

TEST_F(SearchTest, WhatHasNothingToDoWithItStaysOutBesideAnAnswer) {
    put_talk("mixed", {"The warranty of the sensors is three years from delivery, as we offered.",
                       "My daughter won the swimming race in Lisbon.",
                       "Shall we meet at the station at noon?"});
    const auto answers = ask("warranty of the sensors");
    ASSERT_FALSE(answers.answers.empty());
    for (const Answer& answer : answers.answers) {
        EXPECT_EQ(answer.citation.quote.find("Lisbon"), std::string::npos);
        EXPECT_EQ(answer.citation.quote.find("station"), std::string::npos);
    }
}

TEST_F(SearchTest, FiltersOfThePageWin) {
    const SearchRequest request{.text = "What did we promise last November?",
                                .filter = {.from = domain::parse_iso8601("2026-03-01T00:00:00Z"),
                                           .until = domain::parse_iso8601("2026-04-01T00:00:00Z")}};
    EXPECT_NE(first(ask_for(request)).find("invoice"), std::string::npos);
    EXPECT_TRUE(ask_for(request).question.period_text.empty());
}

TEST_F(SearchTest, ATimeWithoutATopicGivesWhatWasSaid) {
    const auto answers = ask("What did they write in October 2026?");
    ASSERT_EQ(answers.answers.size(), 1U);
    EXPECT_NE(first(answers).find("Legal"), std::string::npos);
}

TEST_F(SearchTest, PrivateMailIsNobodyElsesAnswer) {
    auto links = private_mail("secret", ruth_.user);
    links.activity.text = "The discount for Brightwater is 40 percent.";
    const domain::Span all{0, links.activity.text.size()};
    auto vectors = embedder()->embed({&links.activity.text, 1}, inference::Urgency::Background);
    ASSERT_TRUE(vectors);
    understand::Reading reading;
    reading.passages = {{links.activity.id, 0, all, links.activity.text, vectors->front()}};
    write([&](store::Tables& tables) { return store::commit(tables, links, reading, now); });
    EXPECT_FALSE(ask_as(ruth_, {.text = "discount percent"}).answers.empty());
    EXPECT_TRUE(ask_as(omar_, {.text = "discount percent"}).answers.empty());
}

}  // namespace
}  // namespace foresail::retrieve
