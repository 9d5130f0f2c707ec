#include "understand/intent_head.h"

#include "inference/embedder.h"

#include <gtest/gtest.h>

namespace foresail::understand {
namespace {

MailIntent intent(inference::Embedder& embedder, const std::string& text) {
    const auto vectors = embedder.embed({&text, 1}, inference::Urgency::Interactive);
    EXPECT_TRUE(vectors);
    return intent_of(text, vectors ? vectors->front() : domain::Embedding{});
}

TEST(IntentHead, TellsWhatMailsAreAbout) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    const std::vector<std::pair<const char*, const char*>> mails = {
        {"Could we meet next Wednesday at 3 pm to talk about the pilot?", "meeting"},
        {"Please send us a quote for 25 licences including VAT.", "pricing"},
        {"I am out of the office until Monday and will reply when I am back.", "out_of_office"},
        {"Our lawyers marked up the liability clause of the agreement.", "legal"},
        {"Wir haben kein Interesse, bitte streichen Sie mich aus Ihrem Verteiler.",
         "not_interested"},
        {"The oven shows an error since this morning and doesn't start. Can you send a technician?",
         "support"},
        {"I'd like to introduce you to Olga, who leads our purchasing. She is in copy.",
         "introduction"},
        {"I see the idea, but our drivers would never accept it and the savings look doubtful.",
         "objection"},
        {"Le agradezco la oferta, pero preferimos quedarnos con nuestro proveedor.",
         "not_interested"},
        {"Nos avocats ont modifié la clause de responsabilité, merci de signer le contrat.",
         "legal"},
        {"For your files: the photos of the new hall and the minutes of last week.", "other"},
    };
    for (const auto& [text, expected] : mails) {
        const MailIntent found = intent(**embedder, text);
        EXPECT_EQ(found.intents.front().label, expected) << text;
        EXPECT_GT(found.intents.front().probability, 0.5) << text;
    }
    EXPECT_EQ(intent(**embedder, "Thank you so much, this is great!").sentiments.front().label,
              "positive");
}

TEST(IntentHead, ReadsPastGreetingsAndClosings) {
    auto embedder = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(embedder);
    const std::string asks = "What would 40 more seats cost us a year?";
    for (const std::string& text :
         {asks, "Dear Ms Novak,\n\n" + asks + "\n\nKind regards,\nPaul",
          "Hi Ben, hope you're well. " + asks + "\nThanks for your help and see you soon,\nAnna"}) {
        EXPECT_EQ(intent(**embedder, text).intents.front().label, "pricing") << text;
    }
}

TEST(IntentHead, GivesProbabilitiesOfAllLabels) {
    for (const std::string& text :
         {std::string{}, std::string("\xff\xfe\x00", 3), std::string(100'000, '!')}) {
        const MailIntent found = intent_of(text, {});
        ASSERT_EQ(found.intents.size(), 9U);
        ASSERT_EQ(found.sentiments.size(), 3U);
        for (const auto* scores : {&found.intents, &found.sentiments}) {
            double sum = 0;
            for (const LabelScore& score : *scores) sum += score.probability;
            EXPECT_NEAR(sum, 1, 1e-9);
        }
    }
}

}  // namespace
}  // namespace foresail::understand
