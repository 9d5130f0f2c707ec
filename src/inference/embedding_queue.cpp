#include "inference/embedding_queue.h"

#include <algorithm>
#include <optional>

namespace foresail::inference {

using platform::Result;

EmbeddingQueue::EmbeddingQueue(std::vector<Worker> workers, LlamaContext::Limits limits)
    : limits_{limits} {
    for (Worker& worker : workers) {
        threads_.emplace_back([this, worker = std::move(worker)] { work(worker); });
    }
}

EmbeddingQueue::~EmbeddingQueue() {
    {
        std::unique_lock lock{mutex_};
        job_done_.wait(lock, [this] { return caller_count_ == 0; });
        stopping_ = true;
    }
    work_comes_.notify_all();
}

Result<std::vector<domain::Embedding>> EmbeddingQueue::embed(std::span<const Tokens> texts,
                                                             Urgency urgency) {
    Job job{.texts = texts, .vectors = std::vector<domain::Embedding>(texts.size())};
    if (texts.empty()) return std::move(job.vectors);
    std::unique_lock lock{mutex_};
    ++caller_count_;
    (urgency == Urgency::Interactive ? interactive_ : background_).push_back(&job);
    work_comes_.notify_all();
    job_done_.wait(lock, [&job] { return job.is_done(); });
    --caller_count_;
    job_done_.notify_all();
    if (job.error) return tl::unexpected<platform::Error>(*std::move(job.error));
    return std::move(job.vectors);
}

std::size_t EmbeddingQueue::waiting_count(Urgency urgency) {
    const std::lock_guard lock{mutex_};
    return (urgency == Urgency::Interactive ? interactive_ : background_).size();
}

void EmbeddingQueue::work(const Worker& worker) {
    std::unique_lock lock{mutex_};
    for (;;) {
        work_comes_.wait(lock, [&] { return stopping_ || waiting_for(worker) != nullptr; });
        std::deque<Job*>* jobs = waiting_for(worker);
        if (jobs == nullptr) return;
        const Piece piece = take(*jobs);
        lock.unlock();
        std::vector<const Tokens*> texts;
        for (std::size_t i = piece.begin; i < piece.end; ++i) {
            texts.push_back(&piece.job->texts[i]);
        }
        auto vectors = worker.encode(texts);
        lock.lock();
        bring_back(piece, std::move(vectors));
    }
}

std::deque<EmbeddingQueue::Job*>* EmbeddingQueue::waiting_for(const Worker& worker) {
    if (!interactive_.empty()) return &interactive_;
    if (!background_.empty() && !worker.interactive_only) return &background_;
    return nullptr;
}

EmbeddingQueue::Piece EmbeddingQueue::take(std::deque<Job*>& jobs) {
    Job& job = *jobs.front();
    const std::size_t begin = job.next;
    std::size_t token_count = 0;
    while (job.next < job.texts.size() && job.next - begin < limits_.batch_texts) {
        token_count += job.texts[job.next].size();
        if (job.next > begin && token_count > limits_.batch_tokens) break;
        ++job.next;
    }
    ++job.open_pieces;
    if (job.is_taken()) jobs.pop_front();
    return {&job, begin, job.next};
}

void EmbeddingQueue::bring_back(const Piece& piece,
                                Result<std::vector<domain::Embedding>> vectors) {
    Job& job = *piece.job;
    --job.open_pieces;
    if (vectors) {
        std::move(vectors->begin(), vectors->end(),
                  job.vectors.begin() + static_cast<std::ptrdiff_t>(piece.begin));
    } else {
        job.error = std::move(vectors).error();
        std::erase(interactive_, &job);
        std::erase(background_, &job);
    }
    if (job.is_done()) job_done_.notify_all();
}

}  // namespace foresail::inference
