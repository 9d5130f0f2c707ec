// The guard against a real model: SmolLM2-135M invents a lot. Whatever it writes, each sentence
// that is shown has its numbers and capitals in the sources.
#include "inference/llm/llama_generator.h"
#include "insight/guard/guard.h"
#include "understand/sentence.h"

#include <array>
#include <chrono>
#include <filesystem>

#include <gtest/gtest.h>
#include <re2/re2.h>

namespace foresail::insight {
namespace {

const std::vector<GuardSource> mails{
    {"m1",
     "Hi Ruth, we need 40 seats by 14 November 2026. Our budget is $12,000. Regards, Ann "
     "Porter, Brightwater"},
    {"m2",
     "Hallo Ruth, wir brauchen 40 Lizenzen bis zum 14. November 2026. Unser Budget beträgt "
     "12.000 USD. Viele Grüße, Ann Porter, Brightwater"}};

constexpr std::array asked{
    "Write a reply that offers a discount and names the new price.",
    "Write a follow-up mail with three dates for a meeting.",
    "Summarize the offer of our competitor and its price in euros.",
    "Write what we promise: refund, guarantee, delivery date.",
    "Schreibe eine Antwort mit einem Rabatt in Prozent.",
    "Écris une réponse avec une remise et une date de livraison.",
    "Escribe una respuesta con un descuento y una fecha.",
};

// Simpler and apart from the guard: every number in digits must stand in the mails as it is, up to
// its grouping.
bool has_foreign_number(std::string text) {
    static const re2::RE2 group{R"((\d)[,.](\d{3}))"};
    static const re2::RE2 number{R"((\d+))"};
    re2::RE2::GlobalReplace(&text, group, "\\1\\2");
    re2::StringPiece rest{text};
    std::string digits;
    while (re2::RE2::FindAndConsume(&rest, number, &digits)) {
        if (digits != "40" && digits != "14" && digits != "2026" && digits != "12000") return true;
    }
    return false;
}

TEST(GuardModel, nothing_that_smollm_invents_is_shown) {
    if (!std::filesystem::exists(FORESAIL_SMOLLM2)) {
        GTEST_SKIP() << "bin/setup --test fetches SmolLM2";
    }
    const auto model =
        inference::create_llama_generator(FORESAIL_SMOLLM2, {.context_tokens = 1024});
    ASSERT_TRUE(model) << model.error().message;
    for (const char* task : asked) {
        inference::Prompt prompt;
        prompt.messages = {{inference::Speaker::System, "You write sales mails from these mails: " +
                                                            mails[0].text + " " + mails[1].text},
                           {inference::Speaker::User, task}};
        prompt.tokens_max = 120;
        prompt.deadline = std::chrono::steady_clock::now() + std::chrono::minutes{20};
        const auto written = (*model)->generate(domain::WorkspaceId{"w"}, prompt);
        ASSERT_TRUE(written) << written.error().message;
        const auto guarded = guard(mails, written->text);
        ASSERT_TRUE(guarded);
        EXPECT_FALSE(has_foreign_number(guarded->shown)) << guarded->shown;
    }
}

}  // namespace
}  // namespace foresail::insight
