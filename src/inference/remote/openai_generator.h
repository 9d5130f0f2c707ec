// A language model behind any server that speaks OpenAI's chat completions: llama-server, vLLM,
// Ollama, a cloud. Streams; every call goes out through platform::Outbound.
//
// A server that says 429 or 503 with Retry-After is left alone until then, and calls fail at once.
#pragma once

#include "inference/generator.h"
#include "platform/outbound.h"

#include <memory>
#include <string>

namespace foresail::inference {

struct OpenAiServer {
    std::string url;  ///< "https://host/v1"; "/chat/completions" is put behind it.
    std::string key;  ///< Empty: none is sent.
    std::string model;
    std::string region;
    std::string ca_file;
    double input_price = 0;   ///< A million tokens.
    double output_price = 0;  ///< The same.
};

/// `outbound` lives longer. Errors: InvalidArgument (the url).
platform::Result<std::unique_ptr<Generator>> create_openai_generator(OpenAiServer server,
                                                                     platform::Outbound& outbound);

}  // namespace foresail::inference
