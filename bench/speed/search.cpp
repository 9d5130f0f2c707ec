#include "retrieve/search.h"

#include "bench/speed/benches.h"
#include "bench/speed/percentiles.h"
#include "bench/speed/sample_text.h"
#include "domain/activity.h"
#include "inference/embedder.h"
#include "store/embedded.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

namespace foresail::bench {
namespace {

using domain::Embedding;
using platform::Result;
using Clock = std::chrono::steady_clock;

constexpr std::size_t embedded_count = 2'000;
constexpr std::size_t question_count = 300;
constexpr std::size_t transaction_count = 2'000;
constexpr std::int64_t start_ms = 1'700'000'000'000;

double ms_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

float dot(const Embedding& a, const Embedding& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

// Embedding 100,000 texts would take a quarter of an hour. The first ones are embedded; the others
// lie between two of them, which keeps the distances alike.
Result<std::vector<Embedding>> make_vectors(inference::Embedder& embedder, std::size_t count) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(count, embedded_count); ++i)
        texts.push_back(sample_text(i));
    TRY(auto vectors, embedder.embed(texts, inference::Urgency::Background));
    const std::size_t real_count = vectors.size();
    for (std::size_t i = real_count; i < count; ++i) {
        const Embedding& a = vectors[i % real_count];
        const Embedding& b = vectors[(i * 7919 + 13) % real_count];
        const float share = 0.3F + 0.4F * static_cast<float>(i % 101) / 101.0F;
        Embedding between(a.size());
        for (std::size_t d = 0; d < a.size(); ++d) between[d] = share * a[d] + (1 - share) * b[d];
        const float length = std::sqrt(dot(between, between));
        for (float& value : between) value /= length;
        vectors.push_back(std::move(between));
    }
    return vectors;
}

resolve::Links make_links(const domain::WorkspaceId& workspace, std::size_t number) {
    resolve::Links links;
    domain::Activity& activity = links.activity;
    const auto at = domain::from_ms(start_ms + static_cast<std::int64_t>(number) * 60'000);
    activity.id = domain::derive_id<domain::ActivityId>(at, {"bench", std::to_string(number)});
    activity.workspace = workspace;
    activity.event = {"event" + std::to_string(number)};
    activity.thread = domain::derive_id<domain::ThreadId>(at, {std::to_string(number / 4)});
    activity.message_id = std::to_string(number) + "@bench.example";
    activity.subject = "Mail " + std::to_string(number);
    activity.sent_at = at;
    activity.text = sample_text(number);
    activity.zones = {{domain::ZoneKind::Reply, {0, activity.text.size()}}};
    return links;
}

Result<> fill(store::WorkspaceStore& store, const domain::WorkspaceId& workspace,
              const std::vector<Embedding>& vectors) {
    for (std::size_t first = 0; first < vectors.size(); first += transaction_count) {
        TRY_VOID(store.write([&](store::Tables& tables) -> Result<> {
            const std::size_t end = std::min(vectors.size(), first + transaction_count);
            for (std::size_t i = first; i < end; ++i) {
                const auto links = make_links(workspace, i);
                TRY_VOID(tables.activities.put(links));
                const domain::Passage passage{.activity = links.activity.id,
                                              .ordinal = 0,
                                              .span = {0, links.activity.text.size()},
                                              .text = links.activity.text,
                                              .embedding = vectors[i]};
                TRY_VOID(tables.passages.put(links.activity, {passage}));
            }
            return {};
        }));
    }
    return {};
}

double recall_at_10(const store::WorkspaceStore& store, const domain::Viewer& viewer,
                    const std::vector<Embedding>& vectors, const std::vector<Embedding>& queries) {
    double found = 0;
    for (const Embedding& query : queries) {
        const auto hits = store.query([&](const store::Tables& tables) {
            return tables.passages.search_near(viewer, query, {}, 10);
        });
        if (!hits) return 0;
        std::vector<float> scores;
        for (const Embedding& vector : vectors) scores.push_back(dot(query, vector));
        std::vector<float> sorted = scores;
        std::nth_element(sorted.begin(), sorted.begin() + 9, sorted.end(), std::greater<>{});
        const float tenth = sorted[9];
        // Equal texts have equal vectors; any of them counts.
        for (const auto& hit : *hits) found += hit.score >= static_cast<double>(tenth) - 1e-5;
    }
    return found / static_cast<double>(queries.size() * 10);
}

void print(const char* what, std::vector<double> latencies) {
    std::printf("  %-34s p50 %6.1f ms   p99 %6.1f ms\n", what, percentile(latencies, 0.5),
                percentile(latencies, 0.99));
}

Result<> run(const std::filesystem::path& folder, const std::filesystem::path& model_file,
             std::size_t count) {
    TRY(const auto embedder, inference::create_llama_embedder(model_file, 0));
    const domain::WorkspaceId workspace{"bench"};
    TRY(const auto store,
        store::open_workspace_store(folder / "bench.db", workspace, platform::SecretKey::random()));
    TRY(const auto vectors, make_vectors(*embedder, count));
    TRY_VOID(fill(*store, workspace, vectors));

    const domain::Viewer viewer{.workspace = workspace, .user = {"bench"}};
    const auto now = domain::from_ms(start_ms + static_cast<std::int64_t>(count) * 60'000);
    std::vector<double> whole;
    std::vector<double> words;
    std::vector<double> near;
    std::vector<Embedding> queries;
    for (std::size_t i = 0; i < question_count; ++i) {
        const std::string question = sample_question(i * 331 % count);
        auto start = Clock::now();
        TRY(const auto answers,
            retrieve::search(*store, *embedder, viewer, {.text = question, .limit = 20}, now));
        whole.push_back(ms_since(start));
        TRY(auto vector, embedder->embed({&question, 1}, inference::Urgency::Interactive));
        queries.push_back(std::move(vector.front()));
        start = Clock::now();
        TRY_VOID(store->query([&](const store::Tables& tables) {
            return tables.passages.search_near(viewer, queries.back(), {}, 50);
        }));
        near.push_back(ms_since(start));
        start = Clock::now();
        TRY_VOID(store->query([&](const store::Tables& tables) {
            return tables.passages.search_words(viewer, answers.question.words, {}, 50);
        }));
        words.push_back(ms_since(start));
    }
    whole.erase(whole.begin());  // The first one loads the vectors.
    std::printf("search over %zu passages\n", count);
    print("question to answers, embedding too", whole);
    print("of it: nearest vectors", near);
    print("of it: words (BM25)", words);
    queries.resize(100);
    std::printf("  recall@10 against the exact scan   %.4f\n",
                recall_at_10(*store, viewer, vectors, queries));
    return {};
}

}  // namespace

int search(const std::filesystem::path& folder, const std::filesystem::path& model_file,
           int passage_count) {
    const auto done = run(folder, model_file, static_cast<std::size_t>(passage_count));
    if (!done) std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done ? 0 : 1;
}

}  // namespace foresail::bench
