// MiniLM as llama.cpp loads it: one LlamaModel a process (weights and vocabulary, read-only, used
// from any thread) and a LlamaContext for each thread that computes.
#pragma once

#include "domain/passage.h"
#include "platform/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct llama_model;
struct llama_context;

namespace foresail::inference {

using Tokens = std::vector<std::int32_t>;

inline constexpr std::size_t text_tokens_max = 256;
inline constexpr int minilm_layer_count = 6;

class LlamaModel {
public:
    /// All of the file's layers, mapped, or the lower `layer_count` of them, in memory of their
    /// own. Errors: NotFound, InvalidArgument (unreadable, or not MiniLM's shape).
    static platform::Result<std::shared_ptr<const LlamaModel>> load(
        const std::filesystem::path& file, int layer_count = minilm_layer_count);

    /// With the marks for begin and end; at most `text_tokens_max`, the rest is left out.
    [[nodiscard]] Tokens tokenize(std::string_view text) const;

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] llama_model* handle() const { return model_.get(); }

private:
    struct Free {
        void operator()(llama_model* model) const;
    };
    std::unique_ptr<llama_model, Free> model_;
    std::string name_;
};

/// A vector for a whole text, or one for each of its tokens.
enum class Pooling { Mean, None };

/// What one thread computes with. Not for two threads at once.
class LlamaContext {
public:
    struct Limits {
        std::size_t batch_tokens = 128;  ///< A longer text is a batch of its own.
        std::size_t batch_texts = 16;
        int thread_count = 1;
        Pooling pooling = Pooling::Mean;
    };

    static platform::Result<std::unique_ptr<LlamaContext>> create(
        std::shared_ptr<const LlamaModel> model, const Limits& limits);

    /// The unit vectors of `texts`, in order; within the limits given. Errors: Internal.
    platform::Result<std::vector<domain::Embedding>> encode(std::span<const Tokens* const> texts);

    /// The vectors of the tokens of one text, one after the other, as the model gives them. For
    /// contexts with Pooling::None. Errors: Internal.
    platform::Result<std::vector<float>> encode_tokens(const Tokens& tokens);

private:
    struct Free {
        void operator()(llama_context* context) const;
    };
    std::shared_ptr<const LlamaModel> model_;
    std::unique_ptr<llama_context, Free> context_;
};

}  // namespace foresail::inference
