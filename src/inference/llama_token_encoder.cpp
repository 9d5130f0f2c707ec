#include "inference/llama_model.h"
#include "inference/token_encoder.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace foresail::inference {
namespace {

using platform::Result;

/// Clauses are told better from what three layers see than from all six.
constexpr int layer_count = 3;

class LlamaTokenEncoder final : public TokenEncoder {
public:
    LlamaTokenEncoder(std::shared_ptr<const LlamaModel> model,
                      std::unique_ptr<LlamaContext> context)
        : model_{std::move(model)}, context_{std::move(context)} {}

    Result<TokenVectors> encode(std::string_view text) override {
        const Tokens tokens = model_->tokenize(text);
        const std::lock_guard lock{mutex_};
        return context_->encode_tokens(tokens);
    }

private:
    std::shared_ptr<const LlamaModel> model_;
    std::unique_ptr<LlamaContext> context_;
    std::mutex mutex_;  // Of the context.
};

}  // namespace

Result<std::unique_ptr<TokenEncoder>> create_llama_token_encoder(
    const std::filesystem::path& model_file, int thread_count) {
    if (thread_count <= 0) thread_count = static_cast<int>(std::thread::hardware_concurrency());
    TRY(auto model, LlamaModel::load(model_file, layer_count));
    TRY(auto context, LlamaContext::create(model, {.batch_tokens = text_tokens_max,
                                                   .batch_texts = 1,
                                                   .thread_count = std::max(1, thread_count),
                                                   .pooling = Pooling::None}));
    return std::make_unique<LlamaTokenEncoder>(std::move(model), std::move(context));
}

}  // namespace foresail::inference
