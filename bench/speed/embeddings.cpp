#include "bench/speed/benches.h"
#include "bench/speed/sample_text.h"
#include "inference/embedder.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

#include <llama.h>

namespace foresail::bench {
namespace {

constexpr std::size_t text_count = 512;

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// llama.cpp as its examples call it: a text a batch.
double bare_rate(const std::filesystem::path& file, const std::vector<std::string>& texts) {
    llama_model* model = llama_model_load_from_file(file.c_str(), llama_model_default_params());
    if (model == nullptr) return 0;
    llama_context_params parameters = llama_context_default_params();
    parameters.embeddings = true;
    parameters.n_ctx = 512;
    parameters.n_batch = 512;
    parameters.n_ubatch = 512;
    parameters.n_threads = static_cast<int>(std::thread::hardware_concurrency());
    parameters.n_threads_batch = parameters.n_threads;
    llama_context* context = llama_init_from_model(model, parameters);
    const llama_vocab* vocabulary = llama_model_get_vocab(model);
    std::vector<llama_token> tokens(512);

    const auto start = Clock::now();
    for (const std::string& text : texts) {
        const int count = llama_tokenize(vocabulary, text.data(), static_cast<int>(text.size()),
                                         tokens.data(), 512, true, true);
        llama_memory_clear(llama_get_memory(context), true);
        llama_encode(context, llama_batch_get_one(tokens.data(), count));
    }
    const double rate = static_cast<double>(texts.size()) / seconds_since(start);
    llama_free(context);
    llama_model_free(model);
    return rate;
}

}  // namespace

int embeddings(const std::filesystem::path& model_file) {
    llama_log_set([](ggml_log_level, const char*, void*) {}, nullptr);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < text_count; ++i) texts.push_back(sample_text(i));

    const double bare = bare_rate(model_file, texts);
    auto embedder = inference::create_llama_embedder(model_file, 0);
    if (!embedder) {
        std::fprintf(stderr, "%s\n", embedder.error().message.c_str());
        return 1;
    }
    const auto start = Clock::now();
    const auto vectors = (*embedder)->embed(texts, inference::Urgency::Background);
    if (!vectors) return 1;
    const double ours = static_cast<double>(texts.size()) / seconds_since(start);
    std::printf("embeddings of passages of about 40 words\n");
    std::printf("  llama.cpp bare, one a batch  %7.0f /s   1.00\n", bare);
    std::printf("  our Embedder                 %7.0f /s   %.2f\n", ours, ours / bare);
    return 0;
}

}  // namespace foresail::bench
