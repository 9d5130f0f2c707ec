#include "inference/remote/openai_generator.h"

#include "inference/remote/answer_stream.h"
#include "platform/http_call.h"
#include "platform/keys.h"

#include <algorithm>
#include <charconv>
#include <mutex>

#include <nlohmann/json.hpp>

namespace foresail::inference {
namespace {

using nlohmann::json;
using platform::ErrorCode;
using platform::failure;
using platform::Result;
using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds connect_timeout_max{10};
constexpr std::chrono::seconds pause_max{600};
constexpr std::chrono::seconds pause_default{5};
constexpr const char* provider_hint = "We try again later; until then the quotes are shown.";

const char* role_of(Speaker speaker) {
    if (speaker == Speaker::System) return "system";
    return speaker == Speaker::User ? "user" : "assistant";
}

class OpenAiGenerator final : public Generator {
public:
    OpenAiGenerator(OpenAiServer server, platform::HttpAddress address,
                    platform::Outbound& outbound)
        : server_{std::move(server)},
          address_{std::move(address)},
          outbound_{outbound},
          card_{.name = server_.model,
                .where = address_.host,
                .region = server_.region,
                .input_price = server_.input_price,
                .output_price = server_.output_price} {}

    [[nodiscard]] const ModelCard& card() const override { return card_; }

    Result<Written> generate(const domain::WorkspaceId& workspace, const Prompt& prompt) override {
        TRY_VOID(check_pause());
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(prompt.deadline - Steady::now());
        if (left.count() <= 0) {
            return failure(ErrorCode::DeadlineExceeded, "no time is left to ask the model server");
        }
        TRY(const auto stream,
            outbound_.connect(
                workspace, {address_.host, address_.port, address_.tls, server_.ca_file},
                std::min<std::chrono::milliseconds>(left, connect_timeout_max), prompt.stop));
        AnswerStream answer{prompt.on_piece};
        platform::HttpCall call = call_for(prompt);
        call.on_body = [&answer](std::string_view piece) { return answer.take(piece); };
        TRY(const auto reply, platform::http_call(*stream, address_, call));
        if (reply.status != 200) return refusal(reply);
        TRY(Written written, answer.finish());
        written.bytes_sent = call.body.size();
        written.sent_sha256 = platform::sha256_hex(call.body);
        if (written.prompt_tokens == 0) written.prompt_tokens = call.body.size() / 4;
        return written;
    }

private:
    [[nodiscard]] platform::HttpCall call_for(const Prompt& prompt) const {
        json messages = json::array();
        for (const PromptMessage& message : prompt.messages) {
            messages.push_back({{"role", role_of(message.speaker)}, {"content", message.text}});
        }
        json body{{"model", server_.model},
                  {"messages", std::move(messages)},
                  {"max_tokens", prompt.tokens_max},
                  {"temperature", 0},
                  {"stream", true},
                  {"stream_options", {{"include_usage", true}}}};
        if (prompt.form == OutputForm::JsonObject) {
            body["response_format"] = {{"type", "json_object"}};
        }
        platform::HttpCall call{
            .method = "POST",
            .path = address_.path + "/chat/completions",
            .headers = {{"Content-Type", "application/json"}, {"Accept", "text/event-stream"}},
            .body = body.dump(-1, ' ', false, json::error_handler_t::replace),
            .deadline = prompt.deadline,
            .stop = prompt.stop};
        if (!server_.key.empty()) {
            call.headers.emplace_back("Authorization", "Bearer " + server_.key);
        }
        return call;
    }

    Result<> check_pause() {
        const std::scoped_lock lock{mutex_};
        if (Steady::now() >= paused_until_) return {};
        return failure(ErrorCode::ResourceExhausted, "the model server asked us to wait",
                       provider_hint);
    }

    tl::unexpected<platform::Error> refusal(const platform::HttpReply& reply) {
        const std::string status = "the model server answers " + std::to_string(reply.status);
        if (reply.status == 429 || reply.status == 503) {
            pause(reply);
            return failure(
                reply.status == 429 ? ErrorCode::ResourceExhausted : ErrorCode::Unavailable, status,
                provider_hint);
        }
        if (reply.status == 401 || reply.status == 403) {
            return failure(ErrorCode::PermissionDenied, status, "Check llm.key.");
        }
        if (reply.status == 400 || reply.status == 413 || reply.status == 422) {
            return failure(ErrorCode::InvalidArgument, status,
                           "The prompt may be longer than the model's context.");
        }
        if (reply.status == 404) {
            return failure(ErrorCode::NotFound, status, "Check llm.url and llm.model.");
        }
        return failure(ErrorCode::Unavailable, status, provider_hint);
    }

    // Retry-After in seconds; a date or nonsense counts as the default.
    void pause(const platform::HttpReply& reply) {
        std::chrono::seconds wait = pause_default;
        const auto after = reply.headers.find("retry-after");
        if (after != reply.headers.end()) {
            long seconds = 0;
            const std::string& text = after->second;
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), seconds);
            if (error == std::errc{} && end == text.data() + text.size() && seconds >= 0) {
                wait = std::min(std::chrono::seconds{seconds}, pause_max);
            }
        }
        const std::scoped_lock lock{mutex_};
        paused_until_ = Steady::now() + wait;
    }

    OpenAiServer server_;
    platform::HttpAddress address_;
    platform::Outbound& outbound_;
    ModelCard card_;
    std::mutex mutex_;
    Steady::time_point paused_until_;
};

}  // namespace

Result<std::unique_ptr<Generator>> create_openai_generator(OpenAiServer server,
                                                           platform::Outbound& outbound) {
    TRY(auto address, platform::parse_http_address(server.url));
    return std::make_unique<OpenAiGenerator>(std::move(server), std::move(address), outbound);
}

}  // namespace foresail::inference
