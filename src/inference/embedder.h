// Sentence embeddings: MiniLM-L6-v2 in-process through llama.cpp. understand/ asks for passages,
// retrieve/ for questions.
//
// Thread safety: embed() from any thread; Interactive calls go before waiting Background batches.
#pragma once

#include "domain/passage.h"
#include "platform/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace foresail::inference {

enum class Urgency { Interactive, Background };

class Embedder {
public:
    virtual ~Embedder() = default;
    /// One unit vector of `domain::embedding_dimensions` for each text, in order. Texts over 256
    /// tokens are embedded by their first 256. Errors: Internal.
    virtual platform::Result<std::vector<domain::Embedding>> embed(
        std::span<const std::string> texts, Urgency urgency) = 0;
    /// Name and hash of the model, for the ledger and for telling whether vectors are of this
    /// model.
    [[nodiscard]] virtual std::string model_name() const = 0;
};

/// `thread_count` 0: one a core. Errors: NotFound, InvalidArgument (not that model).
platform::Result<std::unique_ptr<Embedder>> create_llama_embedder(
    const std::filesystem::path& model_file, int thread_count);

}  // namespace foresail::inference
