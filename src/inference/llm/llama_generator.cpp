#include "inference/llm/llama_generator.h"

#include "inference/llm/json_grammar.h"
#include "inference/llm/model_file.h"
#include "inference/llm/turn.h"

#include <algorithm>
#include <array>
#include <thread>

#include <llama.h>

namespace foresail::inference {
namespace {

using platform::ErrorCode;
using platform::failure;
using platform::Result;
using Steady = std::chrono::steady_clock;
using TokenList = std::vector<llama_token>;

constexpr int batch_tokens = 256;

struct FreeModel {
    void operator()(llama_model* model) const { llama_model_free(model); }
};
struct FreeContext {
    void operator()(llama_context* context) const { llama_free(context); }
};
struct FreeSampler {
    void operator()(llama_sampler* sampler) const { llama_sampler_free(sampler); }
};
using ModelHandle = std::unique_ptr<llama_model, FreeModel>;
using ContextHandle = std::unique_ptr<llama_context, FreeContext>;
using SamplerHandle = std::unique_ptr<llama_sampler, FreeSampler>;

const char* role_of(Speaker speaker) {
    if (speaker == Speaker::System) return "system";
    return speaker == Speaker::User ? "user" : "assistant";
}

// Keys and values of every layer, two bytes each.
std::int64_t context_bytes(const llama_model* model, int tokens) {
    const std::int64_t heads = std::max(1, llama_model_n_head(model));
    const std::int64_t width =
        std::int64_t{llama_model_n_embd(model)} * std::max(1, llama_model_n_head_kv(model)) / heads;
    return std::int64_t{llama_model_n_layer(model)} * tokens * width * 2 * 2;
}

// What stops a computation from outside: llama.cpp asks between its operations.
struct Brake {
    Steady::time_point deadline;
    std::stop_token stop;

    [[nodiscard]] bool is_late() const { return Steady::now() >= deadline; }
    [[nodiscard]] bool holds() const { return stop.stop_requested() || is_late(); }
    static bool ask(void* brake) { return static_cast<const Brake*>(brake)->holds(); }

    [[nodiscard]] tl::unexpected<platform::Error> error() const {
        if (stop.stop_requested()) return failure(ErrorCode::Aborted, "the writing was stopped");
        return failure(ErrorCode::DeadlineExceeded, "the language model did not answer in time",
                       "A smaller model or more threads write faster.");
    }
};

// A token's bytes can end within a character; the rest comes with the next token.
std::size_t whole_characters(const std::string& text) {
    std::size_t begin = text.size();
    while (begin > 0 && text.size() - begin < 4) {
        const auto byte = static_cast<unsigned char>(text[begin - 1]);
        --begin;
        if ((byte & 0xC0U) == 0x80U) continue;
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        return begin + length <= text.size() ? text.size() : begin;
    }
    return text.size();
}

class LlamaGenerator final : public Generator {
public:
    LlamaGenerator(ModelHandle model, ContextHandle context, ModelCard card)
        : model_{std::move(model)},
          context_{std::move(context)},
          vocabulary_{llama_model_get_vocab(model_.get())},
          card_{std::move(card)} {}

    [[nodiscard]] const ModelCard& card() const override { return card_; }

    Result<Written> generate(const domain::WorkspaceId& /*workspace*/,
                             const Prompt& prompt) override {
        Brake brake{prompt.deadline, prompt.stop};
        while (!turns_.take(std::chrono::milliseconds{20})) {
            if (brake.holds()) return brake.error();
        }
        const Turn turn{turns_};
        TRY(const TokenList tokens, tokens_of(prompt));
        TRY(const SamplerHandle sampler, sampler_for(prompt));
        llama_set_abort_callback(context_.get(), Brake::ask, &brake);
        auto written = write(prompt, tokens, *sampler, brake);
        llama_set_abort_callback(context_.get(), nullptr, nullptr);
        if (!written) forget();
        return written;
    }

private:
    Result<TokenList> tokens_of(const Prompt& prompt) const {
        std::vector<llama_chat_message> messages;
        std::size_t bytes = 1024;
        for (const PromptMessage& message : prompt.messages) {
            messages.push_back({role_of(message.speaker), message.text.c_str()});
            bytes += message.text.size() + 64;
        }
        const char* own_form = llama_model_chat_template(model_.get(), nullptr);
        const auto fill = [&](const char* form, std::string& text) {
            return llama_chat_apply_template(form, messages.data(), messages.size(), true,
                                             text.data(), static_cast<std::int32_t>(text.size()));
        };
        std::string text(bytes * 2, '\0');
        std::int32_t size = fill(own_form == nullptr ? "chatml" : own_form, text);
        // A template that llama.cpp does not know: most chat models read this one.
        if (size < 0) size = fill("chatml", text);
        if (size < 0 || static_cast<std::size_t>(size) > text.size()) {
            return failure(ErrorCode::Internal, "the model's chat template can't be filled");
        }
        text.resize(static_cast<std::size_t>(size));
        TokenList tokens(text.size() + 8);
        const int count =
            llama_tokenize(vocabulary_, text.data(), static_cast<int>(text.size()), tokens.data(),
                           static_cast<int>(tokens.size()), true, true);
        tokens.resize(static_cast<std::size_t>(std::max(0, count)));
        const std::size_t room = llama_n_ctx(context_.get());
        if (tokens.empty() || tokens.size() + 1 >= room) {
            return failure(ErrorCode::ResourceExhausted,
                           "the prompt is longer than the model's context",
                           "Raise llm.context_tokens, if the model allows it.");
        }
        return tokens;
    }

    Result<SamplerHandle> sampler_for(const Prompt& prompt) const {
        SamplerHandle chain{llama_sampler_chain_init(llama_sampler_chain_default_params())};
        const bool is_bound = !prompt.grammar.empty() || prompt.form == OutputForm::JsonObject;
        if (is_bound) {
            const std::string& grammar = prompt.grammar.empty() ? json_grammar() : prompt.grammar;
            llama_sampler* bound = llama_sampler_init_grammar(vocabulary_, grammar.c_str(), "root");
            if (bound == nullptr) {
                return failure(ErrorCode::InvalidArgument, "the grammar can't be read");
            }
            llama_sampler_chain_add(chain.get(), bound);
        }
        // Without this a small model says one sentence again and again.
        const int word_count = llama_vocab_n_tokens(vocabulary_);
        llama_sampler_chain_add(chain.get(),
                                llama_sampler_init_penalties(word_count, 64, 1.1F, 0, 0));
        llama_sampler_chain_add(chain.get(), llama_sampler_init_greedy());
        return chain;
    }

    Result<Written> write(const Prompt& prompt, const TokenList& tokens, llama_sampler& sampler,
                          const Brake& brake) {
        Written written{.prompt_tokens = tokens.size(), .cached_tokens = keep_common(tokens)};
        TRY_VOID(read(tokens, written.cached_tokens, brake));
        std::string held;  // The begin of a character.
        const std::size_t room = llama_n_ctx(context_.get()) - tokens.size() - 1;
        const std::size_t tokens_max = std::min(prompt.tokens_max, room);
        written.ending = Ending::TokensMax;
        while (written.written_tokens < tokens_max) {
            if (brake.holds()) return brake.error();
            const llama_token token = llama_sampler_sample(&sampler, context_.get(), -1);
            if (llama_vocab_is_eog(vocabulary_, token)) {
                written.ending = Ending::Done;
                break;
            }
            ++written.written_tokens;
            held += piece_of(token);
            const std::size_t whole = whole_characters(held);
            const std::string piece = held.substr(0, whole);
            held.erase(0, whole);
            written.text += piece;
            if (prompt.on_piece && !piece.empty() && !prompt.on_piece(piece)) {
                written.ending = Ending::Stopped;
                break;
            }
            TRY_VOID(read({token}, 0, brake));
        }
        return written;
    }

    // Keeps what the context has in common with `tokens`; at least the last one is read anew.
    std::size_t keep_common(const TokenList& tokens) {
        std::size_t common = 0;
        while (common < known_.size() && common + 1 < tokens.size() &&
               known_[common] == tokens[common]) {
            ++common;
        }
        if (!llama_memory_seq_rm(llama_get_memory(context_.get()), 0,
                                 static_cast<llama_pos>(common), -1)) {
            forget();  // A model whose memory can't be cut.
            return 0;
        }
        known_.resize(common);
        return common;
    }

    Result<> read(const TokenList& tokens, std::size_t from, const Brake& brake) {
        for (std::size_t at = from; at < tokens.size(); at += batch_tokens) {
            const std::size_t count = std::min<std::size_t>(batch_tokens, tokens.size() - at);
            TokenList piece(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                            tokens.begin() + static_cast<std::ptrdiff_t>(at + count));
            const int done = llama_decode(
                context_.get(),
                llama_batch_get_one(piece.data(), static_cast<std::int32_t>(piece.size())));
            if (brake.holds()) return brake.error();
            if (done != 0) {
                return failure(ErrorCode::Internal, "the language model failed to compute");
            }
            known_.insert(known_.end(), piece.begin(), piece.end());
        }
        return {};
    }

    [[nodiscard]] std::string piece_of(llama_token token) const {
        std::array<char, 256> bytes{};
        const int count = llama_token_to_piece(vocabulary_, token, bytes.data(),
                                               static_cast<std::int32_t>(bytes.size()), 0, false);
        return {bytes.data(), static_cast<std::size_t>(std::max(0, count))};
    }

    void forget() {
        llama_memory_clear(llama_get_memory(context_.get()), true);
        known_.clear();
    }

    Turns turns_;
    ModelHandle model_;
    ContextHandle context_;
    const llama_vocab* vocabulary_;
    ModelCard card_;
    TokenList known_;  // What the context's memory holds.
};

Result<ContextHandle> make_context(llama_model* model, const LlamaGeneratorLimits& limits,
                                   int tokens) {
    llama_context_params params = llama_context_default_params();
    params.n_ctx = static_cast<std::uint32_t>(tokens);
    params.n_batch = params.n_ubatch = batch_tokens;
    params.n_seq_max = 1;
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    params.n_threads = params.n_threads_batch =
        limits.thread_count > 0 ? limits.thread_count : cores;
    params.no_perf = true;
    ContextHandle context{llama_init_from_model(model, params)};
    if (!context) {
        return failure(ErrorCode::ResourceExhausted, "no memory for the language model's context",
                       "Lower llm.context_tokens, or free some memory.");
    }
    return context;
}

}  // namespace

Result<std::unique_ptr<Generator>> create_llama_generator(const std::filesystem::path& model_file,
                                                          const LlamaGeneratorLimits& limits) {
    TRY(std::string name, check_model_file(model_file, limits.memory_bytes_max));
    start_llama();
    llama_model_params params = llama_model_default_params();
    params.n_gpu_layers = 0;
    ModelHandle model{llama_model_load_from_file(model_file.c_str(), params)};
    if (!model) {
        return failure(ErrorCode::InvalidArgument, "the language model's file is damaged",
                       "Fetch it again and compare its SHA-256 with the publisher's.");
    }
    if (llama_model_has_encoder(model.get()) || llama_model_n_head(model.get()) <= 0 ||
        llama_vocab_type(llama_model_get_vocab(model.get())) == LLAMA_VOCAB_TYPE_WPM) {
        return failure(ErrorCode::InvalidArgument,
                       "the language model's file holds none that writes",
                       "llm.model_file names a chat model as GGUF.");
    }
    const int trained = std::max(256, llama_model_n_ctx_train(model.get()));
    const int tokens = std::min(limits.context_tokens, trained);
    const auto bytes = static_cast<std::int64_t>(llama_model_size(model.get())) +
                       context_bytes(model.get(), tokens);
    if (bytes > limits.memory_bytes_max) {
        return failure(ErrorCode::ResourceExhausted,
                       "the language model needs " + std::to_string(bytes >> 20) +
                           " MiB, more than llm.memory_bytes_max",
                       "Raise it, lower llm.context_tokens, or name a smaller model.");
    }
    TRY(auto context, make_context(model.get(), limits, tokens));
    ModelCard card{.name = std::move(name), .where = "this machine"};
    return std::make_unique<LlamaGenerator>(std::move(model), std::move(context), std::move(card));
}

}  // namespace foresail::inference
