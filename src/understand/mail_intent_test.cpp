#include "understand/mail_intent.h"

#include "inference/embedder.h"
#include "understand/intent_head.h"

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

domain::Activity mail(const std::string& text) {
    domain::Activity activity;
    activity.direction = domain::Direction::Inbound;
    activity.language = "en";
    activity.text = text;
    activity.zones = {{domain::ZoneKind::Reply, {0, text.size()}}};
    return activity;
}

std::vector<domain::Passage> passages(inference::Embedder& embedder,
                                      const std::vector<std::string>& texts) {
    const auto vectors = embedder.embed(texts, inference::Urgency::Interactive);
    EXPECT_TRUE(vectors);
    std::vector<domain::Passage> all;
    for (std::size_t i = 0; vectors && i < texts.size(); ++i) {
        all.push_back({.activity = {}, .span = {}, .text = texts[i], .embedding = (*vectors)[i]});
    }
    return all;
}

std::optional<domain::LikelyIntent> intent(inference::Embedder& embedder, const std::string& text) {
    return likely_intent(text, passages(embedder, {text}));
}

TEST(MailIntent, ReadsTheNewWordsOfMailsFromOutside) {
    const std::string text = "Please send us a quote for 25 licences.\n> We sell licences.";
    auto activity = mail(text);
    activity.zones = {{domain::ZoneKind::Reply, {0, 39}},
                      {domain::ZoneKind::Quote, {40, text.size()}}};
    EXPECT_EQ(intent_text(activity), "Please send us a quote for 25 licences.");
    activity.automation = domain::Automation::AutoReply;
    EXPECT_TRUE(intent_text(activity)) << "it may say who is away";
    for (const auto automation :
         {domain::Automation::Bulk, domain::Automation::Bounce, domain::Automation::Notification}) {
        activity.automation = automation;
        EXPECT_FALSE(intent_text(activity));
    }
    activity.automation = domain::Automation::None;
    activity.direction = domain::Direction::Outbound;
    EXPECT_FALSE(intent_text(activity)) << "we know what we are after";
    EXPECT_FALSE(intent_text(mail("Thanks!"))) << "too little to read";
}

TEST(MailIntent, LeavesLanguagesAloneThatItDidNotLearn) {
    auto activity = mail("Kunnen wij woensdag om tien uur afspreken?");
    for (const char* known : {"", "en", "de", "fr", "es"}) {
        activity.language = known;
        EXPECT_TRUE(intent_text(activity)) << known;
    }
    for (const char* unknown : {"nl", "pl", "ja", "it"}) {
        activity.language = unknown;
        EXPECT_FALSE(intent_text(activity)) << unknown;
    }
}

TEST(MailIntent, SaysWhoDoubtsAndWhoRefuses) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    const auto doubts =
        intent(**embedder,
               "Hi Nora,\n\nThe team likes the tool, but our IT has serious doubts about the "
               "hosting and I "
               "don't see how we could justify the price to the board.\n\nBest,\nTim");
    ASSERT_TRUE(doubts && doubts->intent);
    EXPECT_EQ(doubts->intent->label, "objection");
    const auto refuses = intent(
        **embedder,
        "Thanks, but we decided to stay with our supplier and have no need for it. Please remove "
        "me from your list. All the best.");
    ASSERT_TRUE(refuses && refuses->intent);
    EXPECT_EQ(refuses->intent->label, "not_interested");
}

TEST(MailIntent, LeavesLongMailsAlone) {
    EXPECT_TRUE(intent_text(mail(std::string(intent_text_bytes_max, 'a'))));
    EXPECT_FALSE(intent_text(mail(std::string(intent_text_bytes_max + 1, 'a'))));
}

TEST(MailIntent, SaysNothingWhereTheModelIsUnsure) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    const std::string asks = "Shall we meet? How about Wednesday at 10:00 am?";
    const auto meeting = intent(**embedder, asks);
    ASSERT_TRUE(meeting && meeting->intent);
    EXPECT_EQ(meeting->intent->label, "meeting");
    EXPECT_GE(meeting->intent->probability, intent_probability_min);
    EXPECT_EQ(meeting->model, intent_model_name());
    EXPECT_EQ(intent(**embedder, asks)->intent->probability, meeting->intent->probability);
    EXPECT_FALSE(likely_intent(asks, {})) << "no passage was embedded";
    const auto other = intent(**embedder, "The parcel is on the second shelf beside the door.");
    EXPECT_FALSE(other && other->intent);
}

TEST(MailIntent, TakesTheMeanOfALongerMailsPassages) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    const std::string asks = "Shall we meet? How about Wednesday at 10:00 am?";
    const auto once = passages(**embedder, {asks});
    const auto twice = passages(**embedder, {asks, asks});
    ASSERT_TRUE(likely_intent(asks, once) && likely_intent(asks, twice));
    EXPECT_EQ(likely_intent(asks, once)->intent->probability,
              likely_intent(asks, twice)->intent->probability);
    const auto mixed =
        passages(**embedder, {asks, "The parcel is on the second shelf beside the door."});
    const auto of_mixed = likely_intent(asks, mixed);
    EXPECT_LT(of_mixed && of_mixed->intent ? of_mixed->intent->probability : 0,
              likely_intent(asks, once)->intent->probability)
        << "what else the mail says counts too";
}

}  // namespace
}  // namespace foresail::understand
