// A text's tokens, each as MiniLM's lower three layers see it among the others: for readers that
// must look at single words, where an embedding is the mean of them all. The model file is the
// embedder's.
//
// Thread safety: encode() from any thread; one text at a time is computed, with all threads.
#pragma once

#include "platform/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace foresail::inference {

/// Vectors of `domain::embedding_dimensions`, one after the other: the mark for begin, the text's
/// tokens, the mark for end. At most 256 tokens.
using TokenVectors = std::vector<float>;

class TokenEncoder {
public:
    virtual ~TokenEncoder() = default;
    /// A longer text counts by its first 256 tokens. Errors: Internal.
    virtual platform::Result<TokenVectors> encode(std::string_view text) = 0;
};

/// `thread_count` 0: one a core. Takes 35 MB. Errors: NotFound, InvalidArgument (not that model).
platform::Result<std::unique_ptr<TokenEncoder>> create_llama_token_encoder(
    const std::filesystem::path& model_file, int thread_count);

}  // namespace foresail::inference
