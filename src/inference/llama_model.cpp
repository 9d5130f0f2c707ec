#include "inference/llama_model.h"

#include "inference/llm/model_file.h"
#include "inference/lower_layers.h"
#include "platform/logging.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <mutex>

#include <llama.h>
#include <sodium.h>

namespace foresail::inference {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;

constexpr int embedding_size = static_cast<int>(domain::embedding_dimensions);
// No token of the vocabulary is longer than this share of a text, so what stands behind it can't be
// among the first tokens.
constexpr std::size_t text_bytes_max = text_tokens_max * 32;
constexpr const char* load_hint =
    "Run ./run again: it makes the model file anew. Or name another one in "
    "inference.embedding_model_file.";

void log_llama(ggml_log_level level, const char* text, void*) {
    if (level != GGML_LOG_LEVEL_WARN && level != GGML_LOG_LEVEL_ERROR) return;
    std::string line = text;
    while (!line.empty() && line.back() == '\n') line.pop_back();
    platform::log_debug("llama.cpp", {{"text", line}});
}

// Name with hash: vectors of another file can't be compared with this one's.
Result<std::string> name_of(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) {
        return failure(ErrorCode::NotFound, "the embedding model's file can't be opened",
                       load_hint);
    }
    std::array<unsigned char, 16> hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    std::vector<char> piece(std::size_t{1} << 20U);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(in.gcount()));
    }
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return "all-minilm-l6-v2@" + std::string{hex.data()}.substr(0, 16);
}

bool is_minilm(const llama_model* model, int layer_count) {
    return llama_model_n_embd(model) == embedding_size &&
           llama_model_n_layer(model) == layer_count &&
           llama_vocab_type(llama_model_get_vocab(model)) == LLAMA_VOCAB_TYPE_WPM;
}

std::string_view begin_of(std::string_view text) {
    if (text.size() <= text_bytes_max) return text;
    std::size_t end = text_bytes_max;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

domain::Embedding unit_vector(const float* values) {
    domain::Embedding vector(values, values + domain::embedding_dimensions);
    double sum = 0;
    for (float value : vector) sum += static_cast<double>(value) * static_cast<double>(value);
    const auto scale = static_cast<float>(sum > 0 ? 1 / std::sqrt(sum) : 0);
    for (float& value : vector) value *= scale;
    return vector;
}

// A batch of llama.cpp's whose arrays are freed with it.
class Batch {
public:
    explicit Batch(std::size_t token_count)
        : batch_{llama_batch_init(static_cast<int>(token_count), 0, 1)} {}
    ~Batch() { llama_batch_free(batch_); }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    void add(const Tokens& tokens, int sequence) {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto at = static_cast<std::size_t>(batch_.n_tokens++);
            batch_.token[at] = tokens[i];
            batch_.pos[at] = static_cast<llama_pos>(i);
            batch_.n_seq_id[at] = 1;
            batch_.seq_id[at][0] = sequence;
            batch_.logits[at] = 1;
        }
    }
    [[nodiscard]] const llama_batch& get() const { return batch_; }

private:
    llama_batch batch_;
};

}  // namespace

void start_llama() {
    static std::once_flag once;
    std::call_once(once, [] {
        llama_log_set(log_llama, nullptr);
        llama_backend_init();
    });
}

void LlamaModel::Free::operator()(llama_model* model) const {
    llama_model_free(model);
}
void LlamaContext::Free::operator()(llama_context* context) const {
    llama_free(context);
}

Result<std::shared_ptr<const LlamaModel>> LlamaModel::load(const std::filesystem::path& file,
                                                           int layer_count) {
    TRY(std::string name, name_of(file));
    start_llama();
    auto model = std::make_shared<LlamaModel>();
    llama_model_params params = llama_model_default_params();
    params.n_gpu_layers = 0;
    if (layer_count == minilm_layer_count) {
        model->model_.reset(llama_model_load_from_file(file.c_str(), params));
    } else if (const FilePointer lower = lower_layers_of(file, layer_count)) {
        params.load_mode = LLAMA_LOAD_MODE_NONE;
        model->model_.reset(llama_model_load_from_file_ptr(lower.get(), params));
    }
    if (!model->model_) {
        return failure(ErrorCode::InvalidArgument, "the embedding model's file is damaged",
                       load_hint);
    }
    if (!is_minilm(model->handle(), layer_count)) {
        return failure(ErrorCode::InvalidArgument, "the embedding model is not all-MiniLM-L6-v2",
                       load_hint);
    }
    model->name_ = std::move(name);
    return std::shared_ptr<const LlamaModel>{std::move(model)};
}

Tokens LlamaModel::tokenize(std::string_view whole) const {
    const std::string_view text = begin_of(whole);
    const llama_vocab* vocab = llama_model_get_vocab(handle());
    Tokens tokens(text.size() + 2);
    const int count = llama_tokenize(vocab, text.data(), static_cast<int>(text.size()),
                                     tokens.data(), static_cast<int>(tokens.size()), true, false);
    tokens.resize(static_cast<std::size_t>(std::max(0, count)));
    if (tokens.size() > text_tokens_max) {
        tokens.resize(text_tokens_max);
        tokens.back() = llama_vocab_sep(vocab);
    }
    return tokens;
}

Result<std::unique_ptr<LlamaContext>> LlamaContext::create(std::shared_ptr<const LlamaModel> model,
                                                           const Limits& limits) {
    llama_context_params params = llama_context_default_params();
    params.n_ctx = params.n_batch = params.n_ubatch =
        static_cast<std::uint32_t>(std::max(limits.batch_tokens, text_tokens_max));
    params.n_seq_max = static_cast<std::uint32_t>(limits.batch_texts);
    params.n_threads = params.n_threads_batch = limits.thread_count;
    params.embeddings = true;
    params.pooling_type =
        limits.pooling == Pooling::Mean ? LLAMA_POOLING_TYPE_MEAN : LLAMA_POOLING_TYPE_NONE;
    params.kv_unified = true;
    params.no_perf = true;
    auto context = std::make_unique<LlamaContext>();
    context->context_.reset(llama_init_from_model(model->handle(), params));
    if (!context->context_) {
        return failure(ErrorCode::Internal, "no memory to compute embeddings",
                       "Free some memory and start again.");
    }
    context->model_ = std::move(model);
    return context;
}

Result<std::vector<domain::Embedding>> LlamaContext::encode(std::span<const Tokens* const> texts) {
    std::size_t token_count = 0;
    for (const Tokens* tokens : texts) token_count += tokens->size();
    Batch batch{token_count};
    for (std::size_t i = 0; i < texts.size(); ++i) batch.add(*texts[i], static_cast<int>(i));

    if (const int code = llama_encode(context_.get(), batch.get()); code != 0) {
        return failure(ErrorCode::Internal, "llama.cpp gives code " + std::to_string(code));
    }
    std::vector<domain::Embedding> vectors;
    vectors.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const float* values = llama_get_embeddings_seq(context_.get(), static_cast<int>(i));
        if (values == nullptr) return failure(ErrorCode::Internal, "a text has no embedding");
        vectors.push_back(unit_vector(values));
    }
    return vectors;
}

Result<std::vector<float>> LlamaContext::encode_tokens(const Tokens& tokens) {
    if (tokens.empty()) return std::vector<float>{};
    Batch batch{tokens.size()};
    batch.add(tokens, 0);
    if (const int code = llama_encode(context_.get(), batch.get()); code != 0) {
        return failure(ErrorCode::Internal, "llama.cpp gives code " + std::to_string(code));
    }
    const float* values = llama_get_embeddings(context_.get());
    if (values == nullptr) return failure(ErrorCode::Internal, "a text has no token vectors");
    return std::vector<float>(values, values + tokens.size() * domain::embedding_dimensions);
}

}  // namespace foresail::inference
