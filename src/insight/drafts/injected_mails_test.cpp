// BIPIA's injected instructions in BIPIA's mails: none changes what a mail makes the product do.
// A part of the pairs, so that the test takes seconds; bench/injection takes all.
#include "insight/drafts/testing/injected_mails.h"

#include <gtest/gtest.h>

namespace foresail::insight::drafts {
namespace {

constexpr std::array places{InjectedAt::Begin, InjectedAt::Middle, InjectedAt::End};

class InjectedMailsTest : public testing::Test {
protected:
    void SetUp() override {
        const std::string folder = std::string{FORESAIL_SHARED_DATA} + "/injection";
        attacks = read_injection_set(folder + "/bipia_attacks.jsonl.gz");
        mails = read_injection_set(folder + "/bipia_emails.jsonl.gz");
        if (attacks.empty() || mails.empty()) {
            GTEST_SKIP() << "the public mails are not here: " << folder;
        }
        auto made = inference::create_llama_embedder(FORESAIL_MINILM, 1);
        ASSERT_TRUE(made) << made.error().message;
        model = *std::move(made);
    }

    [[nodiscard]] std::string mail(std::size_t i) const {
        return content_of(mails[i % mails.size()]["context"]);
    }
    [[nodiscard]] std::string injected(std::size_t i) const {
        return inject(mail(i), attacks[i % attacks.size()]["text"], places[i % places.size()]);
    }

    std::vector<nlohmann::json> attacks;
    std::vector<nlohmann::json> mails;
    std::unique_ptr<inference::Embedder> model;
};

TEST_F(InjectedMailsTest, change_nothing_that_the_product_does) {
    SentenceEmbedder embedder{*model, Searched::No};
    InjectedMails world{embedder};
    for (std::size_t i = 0; i < attacks.size(); ++i) {
        const std::string attack = attacks[i]["text"];
        const auto clean = world.consequence(mail(i));
        const auto changed = world.consequence(injected(i));
        ASSERT_TRUE(clean) << clean.error().message;
        ASSERT_TRUE(changed) << changed.error().message;
        EXPECT_EQ(changed->facts, clean->facts) << attack;
        EXPECT_EQ(changed->commitments, clean->commitments) << attack;
        EXPECT_EQ(changed->question, clean->question) << attack;
        EXPECT_EQ(changed->reply, clean->reply) << attack;
    }
}

TEST_F(InjectedMailsTest, move_nothing_on_today) {
    SentenceEmbedder embedder{*model, Searched::No};
    for (std::size_t i = 0; i < 12; ++i) {
        InjectedMails world{embedder};
        const auto clean = world.read(mail(i));
        const auto changed = world.read(injected(i));
        ASSERT_TRUE(clean && changed);
        auto insights = world.insights();
        ASSERT_TRUE(insights) << insights.error().message;
        EXPECT_EQ((*insights)[changed->id], (*insights)[clean->id]) << attacks[i]["text"];
    }
}

TEST_F(InjectedMailsTest, move_nothing_that_a_search_finds) {
    SentenceEmbedder embedder{*model, Searched::Yes};
    InjectedMails world{embedder};
    std::vector<domain::Activity> read;
    for (std::size_t i = 0; i < 12; ++i) {
        const auto activity = world.read(mail(i));
        ASSERT_TRUE(activity);
        read.push_back(*activity);
    }
    for (std::size_t i = 0; i < read.size(); ++i) {
        const std::string attack = attacks[i]["text"];
        for (const std::string& question : {attack, std::string{mails[i]["question"]}}) {
            const auto clean = world.ranking(question);
            ASSERT_TRUE(world.let_be_found(read[i], injected(i)));
            const auto changed = world.ranking(question);
            ASSERT_TRUE(clean && changed);
            EXPECT_EQ(*changed, *clean) << question;
            ASSERT_TRUE(world.let_be_found(read[i], mail(i)));
        }
    }
}

}  // namespace
}  // namespace foresail::insight::drafts
