// The real thing: SmolLM2-135M-Instruct, which bin/setup --test fetches.
#include "inference/llm/llama_generator.h"

#include <fstream>
#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace foresail::inference {
namespace {

using platform::ErrorCode;
using Steady = std::chrono::steady_clock;

const domain::WorkspaceId workspace{"w"};

Generator* smollm() {
    static const auto generator =
        create_llama_generator(FORESAIL_SMOLLM2, {.context_tokens = 1024});
    return generator ? generator->get() : nullptr;
}

class SmolLm : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(FORESAIL_SMOLLM2)) {
            GTEST_SKIP() << "bin/setup --test fetches SmolLM2";
        }
        ASSERT_NE(smollm(), nullptr);
    }
    static Prompt prompt(std::string text, std::size_t tokens_max = 24) {
        Prompt prompt;
        prompt.messages = {{Speaker::System, "You are a helpful assistant."},
                           {Speaker::User, std::move(text)}};
        prompt.tokens_max = tokens_max;
        prompt.deadline = Steady::now() + std::chrono::seconds{60};
        return prompt;
    }
};

TEST_F(SmolLm, writes_and_streams) {
    std::string streamed;
    Prompt asked = prompt("What is the capital of France? Answer in one sentence.");
    asked.on_piece = [&](std::string_view piece) {
        streamed += piece;
        return true;
    };
    const auto written = smollm()->generate(workspace, asked);
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_NE(written->text.find("Paris"), std::string::npos) << written->text;
    EXPECT_EQ(streamed, written->text);
    EXPECT_GT(written->prompt_tokens, 10U);
    EXPECT_EQ(written->bytes_sent, 0U);
    EXPECT_EQ(smollm()->card().where, "this machine");
}

TEST_F(SmolLm, keeps_what_two_prompts_have_in_common) {
    const std::string mail(800, 'x');
    ASSERT_TRUE(smollm()->generate(workspace, prompt(mail + " one", 1)));
    const auto second = smollm()->generate(workspace, prompt(mail + " two", 1));
    ASSERT_TRUE(second);
    EXPECT_GT(second->cached_tokens * 2, second->prompt_tokens);
}

TEST_F(SmolLm, says_the_same_with_and_without_its_cache) {
    const auto first = smollm()->generate(workspace, prompt("Name a colour."));
    ASSERT_TRUE(smollm()->generate(workspace, prompt("Name an animal.", 4)));
    const auto again = smollm()->generate(workspace, prompt("Name a colour."));
    ASSERT_TRUE(first && again);
    EXPECT_EQ(first->text, again->text);
}

TEST_F(SmolLm, is_bound_to_json) {
    Prompt asked = prompt("Describe a customer as JSON with name and city.", 120);
    asked.form = OutputForm::JsonObject;
    const auto written = smollm()->generate(workspace, asked);
    ASSERT_TRUE(written) << written.error().message;
    if (written->ending == Ending::Done) {
        EXPECT_TRUE(nlohmann::json::accept(written->text)) << written->text;
    }
    EXPECT_EQ(written->text.find_first_not_of(" \n"), written->text.find('{'));
}

TEST_F(SmolLm, is_bound_to_a_grammar) {
    Prompt asked = prompt("Is the sky blue?");
    asked.grammar = R"(root ::= "yes" | "no")";
    const auto written = smollm()->generate(workspace, asked);
    ASSERT_TRUE(written);
    EXPECT_TRUE(written->text == "yes" || written->text == "no") << written->text;
    asked.grammar = "root ::= nothing";
    EXPECT_FALSE(smollm()->generate(workspace, asked));
}

TEST_F(SmolLm, holds_its_deadline) {
    Prompt asked = prompt("Write a long story.", 800);
    const auto begin = Steady::now();
    asked.deadline = begin + std::chrono::milliseconds{300};
    const auto written = smollm()->generate(workspace, asked);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DeadlineExceeded);
    EXPECT_LT(Steady::now() - begin, std::chrono::milliseconds{900});
}

TEST_F(SmolLm, can_be_stopped_and_writes_on) {
    std::stop_source stop;
    Prompt asked = prompt("Write a long story.", 800);
    asked.stop = stop.get_token();
    int pieces = 0;
    asked.on_piece = [&](std::string_view) {
        if (++pieces == 5) stop.request_stop();
        return true;
    };
    const auto written = smollm()->generate(workspace, asked);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Aborted);
    EXPECT_TRUE(smollm()->generate(workspace, prompt("Say hello.", 4)));
}

TEST_F(SmolLm, one_that_is_busy_makes_nobody_wait_longer_than_they_can) {
    std::stop_source stop;
    std::jthread busy{[&] {
        Prompt asked = prompt("Write a long story.", 900);
        asked.stop = stop.get_token();
        static_cast<void>(smollm()->generate(workspace, asked));
    }};
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
    Prompt second = prompt("Say hello.");
    const auto begin = Steady::now();
    second.deadline = begin + std::chrono::milliseconds{150};
    EXPECT_FALSE(smollm()->generate(workspace, second));
    EXPECT_LT(Steady::now() - begin, std::chrono::milliseconds{800});
    stop.request_stop();
}

TEST_F(SmolLm, refuses_a_prompt_longer_than_its_context) {
    std::string long_text;
    for (int i = 0; i < 3000; ++i) long_text += "word ";
    const auto written = smollm()->generate(workspace, prompt(long_text));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::ResourceExhausted);
}

TEST_F(SmolLm, keeps_to_its_memory) {
    const auto generator = create_llama_generator(FORESAIL_SMOLLM2, {.memory_bytes_max = 50 << 20});
    ASSERT_FALSE(generator);
    EXPECT_EQ(generator.error().code, ErrorCode::ResourceExhausted);
}

TEST(LlamaGenerator, a_broken_file_is_an_error_with_words) {
    const auto folder = std::filesystem::temp_directory_path();
    const auto file = folder / ("foresail_broken_" + std::to_string(::getpid()) + ".gguf");
    EXPECT_EQ(create_llama_generator(file, {}).error().code, ErrorCode::NotFound);
    std::ofstream{file} << "no model at all";
    EXPECT_EQ(create_llama_generator(file, {}).error().code, ErrorCode::InvalidArgument);
    std::ofstream{file} << std::string{"GGUF\x03\0\0\0\xff\xff\xff\xff", 12}
                        << std::string(4000, 'x');
    EXPECT_EQ(create_llama_generator(file, {}).error().code, ErrorCode::InvalidArgument);
    if (std::filesystem::exists(FORESAIL_SMOLLM2)) {
        std::filesystem::copy_file(FORESAIL_SMOLLM2, file,
                                   std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(file, 40'000'000);
        EXPECT_EQ(create_llama_generator(file, {}).error().code, ErrorCode::InvalidArgument);
    }
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace foresail::inference
