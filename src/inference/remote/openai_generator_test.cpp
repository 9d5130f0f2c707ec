#include "inference/remote/openai_generator.h"

#include "platform/config.h"
#include "platform/testing/peer.h"

#include <thread>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace foresail::inference {
namespace {

using platform::ErrorCode;
using platform::testing::Peer;
using platform::testing::PeerConnection;
using Steady = std::chrono::steady_clock;

const domain::WorkspaceId workspace{"w"};

std::string event(const std::string& text) {
    const nlohmann::json chunk{{"choices", {{{"index", 0}, {"delta", {{"content", text}}}}}}};
    return "data: " + chunk.dump() + "\n\n";
}
std::string chunked(const std::string& body) {
    char size[20];
    std::snprintf(size, sizeof(size), "%zx\r\n", body.size());
    return size + body + "\r\n";
}
constexpr const char* stream_head =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
constexpr const char* end_of_answer =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":21,\"completion_tokens\":2}}\n\n"
    "data: [DONE]\n\n";

class Server {
public:
    explicit Server(Peer::Script script)
        : peer_{std::move(script)},
          outbound_{[this](const auto&, const auto&) -> platform::Result<> {
                        if (is_refused) {
                            return platform::failure(ErrorCode::PermissionDenied, "policy");
                        }
                        return {};
                    },
                    [](const auto&, const auto&, bool) {}} {
        generator_ = std::move(*create_openai_generator(
            {.url = "http://127.0.0.1:" + std::to_string(peer_.port()) + "/v1",
             .key = "secret",
             .model = "small"},
            outbound_));
    }
    platform::Result<Written> ask(std::chrono::milliseconds within = std::chrono::seconds{10},
                                  std::function<bool(std::string_view)> on_piece = {}) {
        Prompt prompt;
        prompt.messages = {{Speaker::User, "Hello \xC3\xA9"}};
        prompt.deadline = Steady::now() + within;
        prompt.on_piece = std::move(on_piece);
        return generator_->generate(workspace, prompt);
    }
    bool is_refused = false;

private:
    Peer peer_;
    platform::Outbound outbound_;
    std::unique_ptr<Generator> generator_;
};

TEST(OpenAiGenerator, reads_a_stream) {
    std::string request;
    Server server{[&](PeerConnection& peer) {
        request = peer.read();
        // Pieces that end anywhere.
        const std::string body = chunked(event("Hel") + event("lo") + end_of_answer) + "0\r\n\r\n";
        peer.write(stream_head);
        for (std::size_t at = 0; at < body.size(); at += 7) peer.write(body.substr(at, 7));
    }};
    std::string streamed;
    const auto written = server.ask(std::chrono::seconds{10}, [&](std::string_view piece) {
        streamed += piece;
        return true;
    });
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(written->text, "Hello");
    EXPECT_EQ(streamed, "Hello");
    EXPECT_EQ(written->prompt_tokens, 21U);
    EXPECT_EQ(written->written_tokens, 2U);
    EXPECT_GT(written->bytes_sent, 20U);
    EXPECT_EQ(written->sent_sha256.size(), 64U);
    EXPECT_NE(request.find("POST /v1/chat/completions HTTP/1.1\r\n"), std::string::npos);
    EXPECT_NE(request.find("Authorization: Bearer secret\r\n"), std::string::npos);
}

TEST(OpenAiGenerator, reads_an_answer_that_is_no_stream) {
    Server server{[](PeerConnection& peer) {
        peer.read();
        const std::string body =
            R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"length"}]})";
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) +
                   "\r\n\r\n" + body);
    }};
    const auto written = server.ask();
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(written->text, "Hi");
    EXPECT_EQ(written->ending, Ending::TokensMax);
}

TEST(OpenAiGenerator, waits_as_long_as_the_server_says) {
    Server server{[](PeerConnection& peer) {
        peer.read();
        peer.write("HTTP/1.1 429 Too Many\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n");
    }};
    EXPECT_EQ(server.ask().error().code, ErrorCode::ResourceExhausted);
    // The second call does not reach the server, which takes one connection only.
    EXPECT_EQ(server.ask().error().message, "the model server asked us to wait");
}

TEST(OpenAiGenerator, holds_its_deadline_where_the_server_hangs) {
    Server server{[](PeerConnection& peer) {
        peer.read();
        peer.write(stream_head + chunked(event("Hel")));
        peer.read();  // Until the client goes.
    }};
    const auto begin = Steady::now();
    EXPECT_EQ(server.ask(std::chrono::milliseconds{300}).error().code, ErrorCode::DeadlineExceeded);
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds{1});
}

TEST(OpenAiGenerator, a_caller_that_has_enough_ends_the_call) {
    Server server{[](PeerConnection& peer) {
        peer.read();
        peer.write(stream_head + chunked(event("one ")) + chunked(event("two ")));
        peer.read();
    }};
    const auto written =
        server.ask(std::chrono::seconds{10}, [](std::string_view) { return false; });
    ASSERT_TRUE(written);
    EXPECT_EQ(written->text, "one ");
    EXPECT_EQ(written->ending, Ending::Stopped);
}

TEST(OpenAiGenerator, garbage_is_an_error) {
    const std::vector<std::string> answers{
        "",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\n\r\n<html></html>",
        "HTTP/1.1 200 OK\r\n\r\ndata: {\"choices\":\n\n",
        "HTTP/1.1 200 OK\r\n\r\ndata: {\"error\":{\"message\":\"no\"}}\n\n",
        "HTTP/1.1 200 OK\r\n\r\ndata: {\"choices\":[{\"delta\":{\"content\":\"cut o\"}}]}\n\n",
        "HTTP/1.1 200 OK\r\n\r\n{\"choices\":[{\"message\":{\"content\":7}}]}",
        "HTTP/1.1 500 Oops\r\n\r\n",
        "HTTP/1.1 401 No\r\n\r\n",
        "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 200 OK\r\n" + std::string(100'000, 'x')};
    for (const std::string& answer : answers) {
        Server server{[&](PeerConnection& peer) {
            peer.read();
            peer.write(answer);
        }};
        EXPECT_FALSE(server.ask()) << answer.substr(0, 80);
    }
}

TEST(OpenAiGenerator, an_endless_answer_ends) {
    Server server{[](PeerConnection& peer) {
        peer.read();
        peer.write("HTTP/1.1 200 OK\r\n\r\n");
        for (int i = 0; i < 1200; ++i) peer.write(std::string(10'000, 'x'));
    }};
    EXPECT_EQ(server.ask().error().code, ErrorCode::ResourceExhausted);
}

TEST(OpenAiGenerator, goes_out_only_where_the_policy_lets_it) {
    Server server{[](PeerConnection& peer) { peer.read(); }};
    server.is_refused = true;
    EXPECT_EQ(server.ask().error().code, ErrorCode::PermissionDenied);
}

// llama.cpp's own server (tests/llm), or any other: FORESAIL_TEST_LLM_URL=http://127.0.0.1:8090/v1.
TEST(OpenAiGenerator, asks_a_real_server) {
    const auto url = platform::process_environment()("FORESAIL_TEST_LLM_URL");
    if (!url) GTEST_SKIP() << "set FORESAIL_TEST_LLM_URL";
    platform::Outbound outbound{[](const auto&, const auto&) -> platform::Result<> { return {}; },
                                [](const auto&, const auto&, bool) {}};
    const auto generator = create_openai_generator({.url = *url, .model = "small"}, outbound);
    ASSERT_TRUE(generator);
    Prompt prompt;
    prompt.messages = {{Speaker::User, "What is the capital of France? Answer in one sentence."}};
    prompt.tokens_max = 24;
    prompt.deadline = Steady::now() + std::chrono::seconds{60};
    int pieces = 0;
    prompt.on_piece = [&](std::string_view) { return ++pieces > 0; };
    const auto written = (*generator)->generate(workspace, prompt);
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_NE(written->text.find("Paris"), std::string::npos) << written->text;
    EXPECT_GT(pieces, 1);
    EXPECT_GT(written->prompt_tokens, 10U);
    EXPECT_GT(written->written_tokens, 1U);
    prompt.form = OutputForm::JsonObject;
    prompt.tokens_max = 100;
    EXPECT_TRUE((*generator)->generate(workspace, prompt));
    prompt.deadline = Steady::now() + std::chrono::milliseconds{1};
    EXPECT_FALSE((*generator)->generate(workspace, prompt));
}

}  // namespace
}  // namespace foresail::inference
