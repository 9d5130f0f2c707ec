// BIPIA's injected instructions in BIPIA's mails: none changes what a mail makes the product do.
// A part of the pairs, so that the test takes seconds; bench/injection takes all.
#include "insight/drafts/testing/injected_mails.h"

#include <gtest/gtest.h>

namespace foresail::insight::drafts {
namespace {

TEST(InjectedMails, change_nothing_that_the_product_does) {
    const std::string folder = std::string{FORESAIL_SHARED_DATA} + "/injection";
    const auto attacks = read_injection_set(folder + "/bipia_attacks.jsonl.gz");
    const auto mails = read_injection_set(folder + "/bipia_emails.jsonl.gz");
    if (attacks.empty() || mails.empty()) {
        GTEST_SKIP() << "the public mails are not here: " << folder;
    }
    const auto model = inference::create_llama_embedder(FORESAIL_MINILM, 1);
    ASSERT_TRUE(model) << model.error().message;
    InjectedMails world{**model};
    constexpr std::array places{InjectedAt::Begin, InjectedAt::Middle, InjectedAt::End};
    for (std::size_t i = 0; i < attacks.size(); ++i) {
        const std::string mail = content_of(mails[i % mails.size()]["context"]);
        const std::string attack = attacks[i]["text"];
        const auto clean = world.consequence(mail);
        const auto injected = world.consequence(inject(mail, attack, places[i % places.size()]));
        ASSERT_TRUE(clean) << clean.error().message;
        ASSERT_TRUE(injected) << injected.error().message;
        EXPECT_EQ(injected->facts, clean->facts) << attack;
        EXPECT_EQ(injected->commitments, clean->commitments) << attack;
        EXPECT_EQ(injected->question, clean->question) << attack;
        EXPECT_EQ(injected->reply, clean->reply) << attack;
    }
}

}  // namespace
}  // namespace foresail::insight::drafts
