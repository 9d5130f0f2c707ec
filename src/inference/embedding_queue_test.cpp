#include "inference/embedding_queue.h"

#include <atomic>
#include <latch>
#include <semaphore>

#include <gtest/gtest.h>

namespace foresail::inference {
namespace {

using Vectors = platform::Result<std::vector<domain::Embedding>>;

// A "vector" that tells which text it is of.
domain::Embedding vector_of(const Tokens& tokens) {
    return {static_cast<float>(tokens.front())};
}

std::vector<Tokens> texts_of(int count, std::size_t size = 10, int first = 0) {
    std::vector<Tokens> texts;
    for (int i = 0; i < count; ++i) texts.emplace_back(size, first + i);
    return texts;
}

Vectors encode_all(std::span<const Tokens* const> texts) {
    std::vector<domain::Embedding> vectors;
    for (const Tokens* tokens : texts) vectors.push_back(vector_of(*tokens));
    return vectors;
}

constexpr LlamaContext::Limits small_batches{.batch_tokens = 40, .batch_texts = 3};

TEST(EmbeddingQueue, CutsAJobIntoBatchesAndKeepsItsOrder) {
    std::atomic<std::size_t> largest{0};
    const auto encode = [&](std::span<const Tokens* const> texts) {
        largest = std::max(largest.load(), texts.size());
        return encode_all(texts);
    };
    EmbeddingQueue queue{{{encode}}, small_batches};
    const auto vectors = queue.embed(texts_of(100), Urgency::Background);
    ASSERT_TRUE(vectors);
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ((*vectors)[static_cast<std::size_t>(i)], domain::Embedding{float(i)});
    }
    EXPECT_EQ(largest, 3U);
}

TEST(EmbeddingQueue, ATextOverTheBatchGoesAlone) {
    EmbeddingQueue queue{{{encode_all}}, small_batches};
    const auto vectors = queue.embed(texts_of(3, 90), Urgency::Background);
    ASSERT_TRUE(vectors);
    EXPECT_EQ(vectors->size(), 3U);
}

TEST(EmbeddingQueue, InteractiveTextsGoBeforeWhatWaits) {
    std::latch begun{1};
    std::binary_semaphore go_on{0};
    std::vector<float> order;
    const auto encode = [&](std::span<const Tokens* const> texts) {
        const float first = vector_of(*texts.front()).front();
        if (first == 0) {
            begun.count_down();
            go_on.acquire();
        }
        order.push_back(first);
        return encode_all(texts);
    };
    EmbeddingQueue queue{{{encode}}, small_batches};
    std::jthread background{[&] { EXPECT_TRUE(queue.embed(texts_of(9), Urgency::Background)); }};
    begun.wait();
    std::jthread interactive{
        [&] { EXPECT_TRUE(queue.embed(texts_of(1, 10, 1000), Urgency::Interactive)); }};
    while (queue.waiting_count(Urgency::Interactive) == 0) std::this_thread::yield();
    go_on.release();
    interactive.join();
    background.join();
    EXPECT_EQ(order, (std::vector<float>{0, 1000, 3, 6}));
}

TEST(EmbeddingQueue, AWorkerForInteractiveTextsDoesNotWaitForTheOthers) {
    std::latch begun{1};
    std::binary_semaphore go_on{0};
    const auto stuck = [&](std::span<const Tokens* const> texts) {
        if (vector_of(*texts.front()).front() == 0) {
            begun.count_down();
            go_on.acquire();
        }
        return encode_all(texts);
    };
    EmbeddingQueue queue{{{stuck}, {encode_all, true}}, small_batches};
    std::jthread background{[&] { EXPECT_TRUE(queue.embed(texts_of(1), Urgency::Background)); }};
    begun.wait();
    EXPECT_TRUE(queue.embed(texts_of(2, 10, 7), Urgency::Interactive));
    go_on.release();
}

TEST(EmbeddingQueue, AFailureEndsItsJobOnly) {
    const auto encode = [](std::span<const Tokens* const> texts) -> Vectors {
        if (vector_of(*texts.front()).front() >= 3) {
            return platform::failure(platform::ErrorCode::Internal, "no");
        }
        return encode_all(texts);
    };
    EmbeddingQueue queue{{{encode}, {encode}}, small_batches};
    EXPECT_FALSE(queue.embed(texts_of(30), Urgency::Background));
    EXPECT_TRUE(queue.embed(texts_of(3), Urgency::Background));
    EXPECT_TRUE(queue.embed({}, Urgency::Interactive));
}

}  // namespace
}  // namespace foresail::inference
