#include "inference/embedder.h"
#include "inference/embedding_queue.h"
#include "inference/llama_model.h"

#include <algorithm>
#include <thread>

namespace foresail::inference {
namespace {

using platform::Result;

class LlamaEmbedder final : public Embedder {
public:
    LlamaEmbedder(std::shared_ptr<const LlamaModel> model,
                  std::vector<EmbeddingQueue::Worker> workers, LlamaContext::Limits limits)
        : model_{std::move(model)}, queue_{std::move(workers), limits} {}

    // Tokenizing takes the caller's time, so that the workers only compute.
    Result<std::vector<domain::Embedding>> embed(std::span<const std::string> texts,
                                                 Urgency urgency) override {
        std::vector<Tokens> tokens;
        tokens.reserve(texts.size());
        for (const std::string& text : texts) tokens.push_back(model_->tokenize(text));
        return queue_.embed(tokens, urgency);
    }

    [[nodiscard]] std::string model_name() const override { return model_->name(); }

private:
    std::shared_ptr<const LlamaModel> model_;
    EmbeddingQueue queue_;
};

int worker_count_of(int thread_count) {
    if (thread_count > 0) return thread_count;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

}  // namespace

Result<std::unique_ptr<Embedder>> create_llama_embedder(const std::filesystem::path& model_file,
                                                        int thread_count) {
    const LlamaContext::Limits limits;
    TRY(auto model, LlamaModel::load(model_file));
    std::vector<EmbeddingQueue::Worker> workers;
    const int count = worker_count_of(thread_count);
    for (int i = 0; i <= count; ++i) {
        TRY(auto context, LlamaContext::create(model, limits));
        std::shared_ptr<LlamaContext> shared = std::move(context);
        workers.push_back({.encode = [shared](auto texts) { return shared->encode(texts); },
                           .interactive_only = i == count});
    }
    return std::make_unique<LlamaEmbedder>(std::move(model), std::move(workers), limits);
}

}  // namespace foresail::inference
