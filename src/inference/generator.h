// A language model that writes: in this process (llm/) or behind an OpenAI-compatible server
// (remote/). The router (router.h) decides which one is asked; nobody else calls one.
//
// Thread safety: generate() from any thread; one that is busy makes others wait no longer than
// their deadlines.
#pragma once

#include "domain/id.h"
#include "platform/result.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace foresail::inference {

enum class Speaker { System, User, Assistant };

struct PromptMessage {
    Speaker speaker = Speaker::User;
    std::string text;
};

/// What the model's words must look like.
enum class OutputForm { Text, JsonObject };

struct Prompt {
    std::vector<PromptMessage> messages;
    OutputForm form = OutputForm::Text;
    std::string
        grammar;  ///< GBNF that binds the words besides; only models in this process know it.
    std::size_t tokens_max = 256;
    std::chrono::steady_clock::time_point deadline;
    /// Each piece as it comes; false stops the writing. May be empty.
    std::function<bool(std::string_view piece)> on_piece;
    std::stop_token stop;
};

enum class Ending { Done, TokensMax, Stopped };

struct Written {
    std::string text;
    std::size_t prompt_tokens = 0;
    std::size_t cached_tokens = 0;  ///< Of the prompt, known from the one before.
    std::size_t written_tokens = 0;
    std::size_t bytes_sent = 0;  ///< Out of this process; 0 for a model in it.
    std::string sent_sha256;     ///< Of these bytes.
    Ending ending = Ending::Done;
};

struct ModelCard {
    std::string name;   ///< With the hash of its file where there is one.
    std::string where;  ///< "this machine", or the server's host.
    std::string region;
    double input_price = 0;   ///< A million tokens, in the configured currency.
    double output_price = 0;  ///< The same.
};

class Generator {
public:
    virtual ~Generator() = default;
    /// Errors: DeadlineExceeded, Aborted (stopped by `stop`), ResourceExhausted (the prompt is
    /// longer than the model's context; or the server says 429), Unavailable, InvalidArgument
    /// (grammar), Internal (an answer that can't be read).
    virtual platform::Result<Written> generate(const domain::WorkspaceId& workspace,
                                               const Prompt& prompt) = 0;
    [[nodiscard]] virtual const ModelCard& card() const = 0;
};

}  // namespace foresail::inference
