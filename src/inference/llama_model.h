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

class LlamaModel {
public:
    /// Errors: NotFound, InvalidArgument (unreadable, or not MiniLM's shape).
    static platform::Result<std::shared_ptr<const LlamaModel>> load(
        const std::filesystem::path& file);

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

/// What one thread computes with. Not for two threads at once.
class LlamaContext {
public:
    struct Limits {
        std::size_t batch_tokens = 128;  ///< A longer text is a batch of its own.
        std::size_t batch_texts = 16;
        int thread_count = 1;
    };

    static platform::Result<std::unique_ptr<LlamaContext>> create(
        std::shared_ptr<const LlamaModel> model, const Limits& limits);

    /// The unit vectors of `texts`, in order; within the limits given. Errors: Internal.
    platform::Result<std::vector<domain::Embedding>> encode(std::span<const Tokens* const> texts);

private:
    struct Free {
        void operator()(llama_context* context) const;
    };
    std::shared_ptr<const LlamaModel> model_;
    std::unique_ptr<llama_context, Free> context_;
};

}  // namespace foresail::inference
