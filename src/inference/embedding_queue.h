// Texts that wait to be embedded, and the threads that embed them: interactive ones first, a long
// job in small batches spread over all threads. One thread is kept for interactive texts alone, so
// that a question never waits for a batch of the history to end.
//
// Thread safety: embed() from any thread. The destructor lets running calls end.
#pragma once

#include "inference/embedder.h"
#include "inference/llama_model.h"
#include "platform/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace foresail::inference {

class EmbeddingQueue {
public:
    /// Computes one batch; each thread calls its own.
    using Encode = std::function<platform::Result<std::vector<domain::Embedding>>(
        std::span<const Tokens* const> texts)>;
    struct Worker {
        Encode encode;
        bool interactive_only = false;
    };

    EmbeddingQueue(std::vector<Worker> workers, LlamaContext::Limits limits);
    ~EmbeddingQueue();
    EmbeddingQueue(const EmbeddingQueue&) = delete;
    EmbeddingQueue& operator=(const EmbeddingQueue&) = delete;

    /// Waits until all of `texts` are embedded or one batch has failed.
    platform::Result<std::vector<domain::Embedding>> embed(std::span<const Tokens> texts,
                                                           Urgency urgency);

    /// Calls whose texts no worker has taken yet.
    [[nodiscard]] std::size_t waiting_count(Urgency urgency);

private:
    // A call of embed(); lives on its caller's stack until no worker holds a piece of it.
    struct Job {
        std::span<const Tokens> texts;
        std::vector<domain::Embedding> vectors;
        std::size_t next = 0;         // The first text that no worker has taken.
        std::size_t open_pieces = 0;  // Taken and not yet brought back.
        std::optional<platform::Error> error;

        [[nodiscard]] bool is_taken() const { return next == texts.size() || error.has_value(); }
        [[nodiscard]] bool is_done() const { return is_taken() && open_pieces == 0; }
    };
    struct Piece {
        Job* job;
        std::size_t begin;
        std::size_t end;
    };

    void work(const Worker& worker);
    std::deque<Job*>* waiting_for(const Worker& worker);
    Piece take(std::deque<Job*>& jobs);
    void bring_back(const Piece& piece, platform::Result<std::vector<domain::Embedding>> vectors);

    const LlamaContext::Limits limits_;
    std::mutex mutex_;
    std::condition_variable work_comes_;
    std::condition_variable job_done_;
    std::deque<Job*> interactive_;
    std::deque<Job*> background_;
    bool stopping_ = false;
    std::size_t caller_count_ = 0;
    std::vector<std::jthread> threads_;
};

}  // namespace foresail::inference
