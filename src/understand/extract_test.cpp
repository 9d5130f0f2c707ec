#include "understand/extract.h"

#include <chrono>
#include <cstdio>
#include <ctime>

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

using namespace std::chrono;
using domain::Activity;
using domain::FactKind;
using domain::ZoneKind;

// Gives every text the same vector and remembers how many there were.
class FakeEmbedder : public inference::Embedder {
public:
    platform::Result<std::vector<domain::Embedding>> embed(std::span<const std::string> texts,
                                                           inference::Urgency) override {
        ++call_count;
        return std::vector<domain::Embedding>(texts.size(), domain::Embedding{1, 0});
    }
    [[nodiscard]] std::string model_name() const override { return "fake"; }
    int call_count = 0;
};

Activity mail(std::string text) {
    Activity activity;
    activity.id = {"01JN00000000000000000000A1"};
    activity.direction = domain::Direction::Outbound;
    activity.language = "en";
    activity.text = std::move(text);
    activity.sent_at = sys_days{year{2026} / 3 / 2} + 9h;
    activity.zones = {{ZoneKind::Reply, {0, activity.text.size()}}};
    activity.participants = {{.role = domain::ParticipantRole::From, .address = "ruth@us.example"},
                             {.role = domain::ParticipantRole::To, .address = "ann@c.example"}};
    return activity;
}

Reading read(const Activity& activity) {
    FakeEmbedder embedder;
    auto readings = Extractor{embedder}.extract({&activity, 1});
    EXPECT_TRUE(readings);
    return std::move(readings->front());
}

void expect_spans_hold(const Activity& activity, const Reading& reading) {
    for (const auto& fact : reading.facts) {
        EXPECT_EQ(fact.span.of(activity.text), fact.text);
        EXPECT_FALSE(fact.text.empty());
    }
    for (const auto& passage : reading.passages) {
        EXPECT_EQ(passage.span.of(activity.text), passage.text);
    }
    for (const auto& commitment : reading.commitments) {
        EXPECT_EQ(commitment.span.of(activity.text), commitment.quote);
        if (commitment.due) {
            EXPECT_EQ(commitment.due->span.of(activity.text), commitment.due->text);
        }
    }
    EXPECT_LE(reading.facts.size(), 200U);
    EXPECT_LE(reading.commitments.size(), 50U);
    EXPECT_LE(reading.passages.size(), 200U);
}

TEST(Extract, ReadsEveryKindOfFact) {
    const Activity activity = mail(
        "Hi Ann,\n\nThe licence is 12,500.50 EUR, due on 14 November 2026. Call me at +1 650 253 "
        "0000, write to Ruth@us.example or see https://us.example/offer?id=7.\n");
    const Reading reading = read(activity);
    expect_spans_hold(activity, reading);
    std::vector<FactKind> kinds;
    for (const auto& fact : reading.facts) kinds.push_back(fact.kind);
    ASSERT_EQ(kinds, (std::vector<FactKind>{FactKind::Money, FactKind::Date, FactKind::Phone,
                                            FactKind::Address, FactKind::Link}));
    EXPECT_EQ(reading.facts[0].value["amount"], 12500.5);
    EXPECT_EQ(reading.facts[0].value["currency"], "EUR");
    EXPECT_EQ(reading.facts[1].value["start"], "2026-11-14T00:00:00.000Z");
    EXPECT_EQ(reading.facts[2].value["e164"], "+16502530000");
    EXPECT_EQ(reading.facts[3].value["address"], "ruth@us.example");
    EXPECT_EQ(reading.facts[4].value["url"], "https://us.example/offer?id=7");
}

TEST(Extract, ReadsTheNewestReplyOnly) {
    Activity activity = mail("I will send the offer tomorrow.\n> I will send the invoice today.\n");
    activity.zones = {{ZoneKind::Reply, {0, 32}}, {ZoneKind::Quote, {32, activity.text.size()}}};
    const Reading reading = read(activity);
    ASSERT_EQ(reading.commitments.size(), 1U);
    EXPECT_EQ(reading.commitments[0].what, "send the offer");
    ASSERT_EQ(reading.passages.size(), 1U);
    EXPECT_EQ(reading.passages[0].text, "I will send the offer tomorrow.");
}

TEST(Extract, BulkMailGivesPassagesOnly) {
    Activity activity = mail("Please send us your order by Friday, only 99 EUR.");
    activity.automation = domain::Automation::Bulk;
    const Reading reading = read(activity);
    EXPECT_TRUE(reading.facts.empty());
    EXPECT_TRUE(reading.commitments.empty());
    EXPECT_EQ(reading.passages.size(), 1U);
}

TEST(Extract, TheModelProposesWhatNoRuleKnows) {
    const std::string text = "Any chance of a quick call on Thursday to discuss the offer?\n";
    const Activity activity = mail(text);
    const Reading reading = read(activity);
    ASSERT_EQ(reading.commitments.size(), 1U);
    EXPECT_EQ(reading.commitments[0].kind, domain::CommitmentKind::Request);
    EXPECT_EQ(reading.commitments[0].debtor, "ann@c.example");
    EXPECT_GE(reading.commitments[0].confidence, 0.7);
    expect_spans_hold(activity, reading);
}

TEST(Extract, TheModelProposesNothingToACrowdOrInOtherLanguages) {
    Activity activity = mail("Any chance of a quick call on Thursday to discuss the offer?\n");
    activity.language = "de";
    EXPECT_TRUE(read(activity).commitments.empty());
    activity.language = "en";
    for (int i = 0; i < 9; ++i) {
        activity.participants.push_back({.role = domain::ParticipantRole::To,
                                         .address = "p" + std::to_string(i) + "@c.example"});
    }
    EXPECT_TRUE(read(activity).commitments.empty());
}

TEST(Extract, TheModelProposesNoCourtesiesAndNoPlans) {
    EXPECT_TRUE(read(mail("Please do not hesitate to call me.\n")).commitments.empty());
    EXPECT_TRUE(read(mail("I am available for a call on Monday.\n")).commitments.empty());
    EXPECT_TRUE(read(mail("It was good to meet you in Berlin.\n")).commitments.empty());
}

TEST(Extract, OneBatchForAllActivities) {
    FakeEmbedder embedder;
    const std::vector<Activity> activities{mail("One thing."), mail(""), mail("Another one.")};
    const auto readings = Extractor{embedder}.extract(activities);
    ASSERT_TRUE(readings);
    ASSERT_EQ(readings->size(), 3U);
    EXPECT_EQ(embedder.call_count, 1);
    EXPECT_TRUE((*readings)[1].passages.empty());
    EXPECT_EQ((*readings)[2].passages[0].embedding, (domain::Embedding{1, 0}));
}

TEST(Extract, PassagesAreShort) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "We spoke about the price of the second machine. ";
    text += std::string(5000, 'x');
    const Activity activity = mail(text);
    const Reading reading = read(activity);
    expect_spans_hold(activity, reading);
    EXPECT_GE(reading.passages.size(), 10U);
    for (const auto& passage : reading.passages) EXPECT_LE(passage.text.size(), 1300U);
}

TEST(Extract, HostileTextsTakeBoundedTime) {
    const std::size_t size = std::size_t{2} << 20U;
    std::string dates;
    while (dates.size() < size) dates += "1/2 ";
    std::string requests;
    while (requests.size() < size) requests += "Could you please send it by Friday? ";
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(i * 31 % 251);
    for (const std::string& text : {std::string(size, '7'), std::string(size, 'a'),
                                    std::string(size, '('), dates, requests, bytes}) {
        const std::clock_t begin = std::clock();
        const Activity activity = mail(text);
        expect_spans_hold(activity, read(activity));
        // Of the processor, so that a busy machine makes no difference; sanitizers take some ten
        // seconds, what is not linear takes hours.
        EXPECT_LT((std::clock() - begin) / CLOCKS_PER_SEC, 40) << text.substr(0, 8);
    }
}

// Spans of all that is found in real mails are the words that they stand for.
TEST(Extract, SpansHoldOverRealMails) {
    const std::string file = std::string{FORESAIL_SHARED_DATA} + "/replies/enron_zones.jsonl.gz";
    FILE* pipe = popen(("gzip -dc '" + file + "' 2>/dev/null").c_str(), "r");
    std::string text;
    std::array<char, 65536> piece{};
    while (const std::size_t count = fread(piece.data(), 1, piece.size(), pipe)) {
        text.append(piece.data(), count);
    }
    if (pclose(pipe) != 0 || text.empty()) GTEST_SKIP() << "no ../shared/data/replies here";
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const auto one = nlohmann::json::parse(text.substr(begin, end - begin));
        const Activity activity = mail(one["text"].get<std::string>());
        expect_spans_hold(activity, read(activity));
        begin = end + 1;
    }
}

}  // namespace
}  // namespace foresail::understand
