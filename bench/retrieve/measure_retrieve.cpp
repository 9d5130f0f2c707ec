// How well search finds the turns of a meeting that answer a question, on QMSum:
//
//     measure_retrieve DATA MODEL [meetings_max]
//
// A meeting's turns are the passages, each query is a question. Words (BM25), vectors, both fused
// and what the page shows (search(), with its floor of relevance) are compared: recall@10 (the
// share of the relevant turns among the first ten; where there are more than ten of them, of ten)
// and hit@10 (is any of the ten relevant). The fusion's weights are chosen on every other meeting,
// and what is printed last is the other half.
#include "inference/embedder.h"
#include "retrieve/fusion.h"
#include "retrieve/question.h"
#include "retrieve/search.h"
#include "store/embedded.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace foresail::bench {
namespace {

using nlohmann::json;
using platform::Result;

constexpr int candidate_count = 80;
constexpr std::size_t top_count = 10;

struct Query {
    std::set<int> relevant;  // Turns, by number.
    std::vector<store::PassageHit> words;
    std::vector<store::PassageHit> near_question;  // By the whole question's vector.
    std::vector<store::PassageHit> near_topic;     // By that of its topic words.
    std::vector<store::PassageHit> shown;          // What search() answers.
};

std::vector<json> read_set(const std::string& file) {
    std::vector<json> meetings;
    FILE* pipe = popen(("gzip -dc '" + file + "'").c_str(), "r");
    if (pipe == nullptr) return meetings;
    std::string text;
    std::array<char, 65536> piece{};
    while (const std::size_t size = fread(piece.data(), 1, piece.size(), pipe)) {
        text.append(piece.data(), size);
    }
    pclose(pipe);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) meetings.push_back(json::parse(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return meetings;
}

Result<> fill(store::WorkspaceStore& store, const domain::WorkspaceId& workspace,
              const std::vector<std::string>& turns,
              const std::vector<domain::Embedding>& vectors) {
    return store.write([&](store::Tables& tables) -> Result<> {
        resolve::Links links;
        links.activity.id = domain::derive_id<domain::ActivityId>({}, {"meeting"});
        links.activity.event = {"meeting"};
        links.activity.workspace = workspace;
        TRY_VOID(tables.activities.put(links));
        std::vector<domain::Passage> passages;
        for (std::size_t i = 0; i < turns.size(); ++i) {
            passages.push_back({.activity = links.activity.id,
                                .ordinal = static_cast<int>(i),
                                .span = {i, i + 1},
                                .text = turns[i],
                                .embedding = vectors[i]});
        }
        return tables.passages.put(links.activity, passages);
    });
}

Result<Query> ask(const store::WorkspaceStore& store, inference::Embedder& embedder,
                  const domain::Viewer& viewer, const json& one) {
    Query query;
    for (const auto& span : one.at("relevant_text_span")) {
        const int last = std::stoi(span.at(1).get<std::string>());
        for (int turn = std::stoi(span.at(0).get<std::string>()); turn <= last; ++turn) {
            query.relevant.insert(turn);
        }
    }
    const auto text = one.at("query").get<std::string>();
    TRY_VOID(store.read([&](const store::Tables& tables) -> Result<> {
        TRY(const auto question, retrieve::parse_question(tables, text, {}, {}, 0));
        std::string topic;
        for (const auto& word : question.words) topic += word + " ";
        const std::array texts{text, topic.empty() ? text : topic};
        TRY(const auto vectors, embedder.embed(texts, inference::Urgency::Interactive));
        const auto& passages = tables.passages;
        TRY(query.words, passages.search_words(viewer, question.words, {}, candidate_count));
        TRY(query.near_question, passages.search_near(viewer, vectors[0], {}, candidate_count));
        TRY(query.near_topic, passages.search_near(viewer, vectors[1], {}, candidate_count));
        return {};
    }));
    TRY(const auto answers,
        retrieve::search(store, embedder, viewer, {.text = text, .limit = top_count}, {}));
    for (const auto& answer : answers.answers) {
        query.shown.push_back({.ordinal = static_cast<int>(answer.citation.span.begin)});
    }
    return query;
}

Result<std::vector<Query>> ask_all(inference::Embedder& embedder, const json& meeting,
                                   const std::filesystem::path& file) {
    const domain::WorkspaceId workspace{"bench"};
    std::vector<std::string> turns;
    for (const auto& turn : meeting.at("meeting_transcripts")) {
        turns.push_back(turn.at("speaker").get<std::string>() + ": " +
                        turn.at("content").get<std::string>());
    }
    TRY(const auto vectors, embedder.embed(turns, inference::Urgency::Background));
    TRY(const auto store,
        store::open_workspace_store(file, workspace, platform::SecretKey::random()));
    TRY_VOID(fill(*store, workspace, turns, vectors));
    std::vector<Query> queries;
    for (const auto& one : meeting.at("specific_query_list")) {
        TRY(auto query, ask(*store, embedder, {workspace, {"bench"}}, one));
        queries.push_back(std::move(query));
    }
    return queries;
}

struct Score {
    double recall = 0;
    double hits = 0;
    std::size_t count = 0;

    void add(const Query& query, const std::vector<store::PassageHit>& found) {
        std::size_t right = 0;
        for (std::size_t i = 0; i < std::min(top_count, found.size()); ++i) {
            right += query.relevant.contains(found[i].ordinal) ? 1U : 0U;
        }
        const auto possible = std::min(top_count, query.relevant.size());
        if (possible == 0) return;
        recall += static_cast<double>(right) / static_cast<double>(possible);
        hits += right > 0 ? 1 : 0;
        ++count;
    }
    [[nodiscard]] double mean_recall() const { return recall / static_cast<double>(count); }
    [[nodiscard]] double mean_hits() const { return hits / static_cast<double>(count); }
};

struct Setting {
    retrieve::FusionWeights weights;
    bool by_topic = true;
};

std::vector<store::PassageHit> rank(const Query& query, const Setting& setting) {
    const auto fused = retrieve::fuse(
        query.words, setting.by_topic ? query.near_topic : query.near_question, setting.weights);
    std::vector<store::PassageHit> hits;
    for (const auto& one : fused) hits.push_back(one.hit);
    return hits;
}

template <class Rank>
Score score_of(const std::vector<Query>& queries, Rank ranked) {
    Score score;
    for (const Query& query : queries) score.add(query, ranked(query));
    return score;
}

Setting tune(const std::vector<Query>& queries) {
    Setting best;
    double best_score = -1;
    for (const double rank_offset : {5.0, 10.0, 20.0, 40.0, 60.0}) {
        for (const double words : {0.25, 0.5, 0.75, 1.0, 1.5}) {
            for (const bool by_topic : {true, false}) {
                const Setting setting{{.rank_offset = rank_offset, .words = words, .near = 1},
                                      by_topic};
                const auto score =
                    score_of(queries, [&](const Query& query) { return rank(query, setting); });
                if (score.mean_recall() + score.mean_hits() <= best_score) continue;
                best_score = score.mean_recall() + score.mean_hits();
                best = setting;
            }
        }
    }
    return best;
}

void print(const char* what, const Score& score) {
    std::printf("  %-44s recall@10 %.3f   hit@10 %.3f\n", what, score.mean_recall(),
                score.mean_hits());
}

void print_all(const std::vector<Query>& queries, const Setting& tuned) {
    print("words (BM25)", score_of(queries, [](const Query& query) { return query.words; }));
    print("vectors, of the question",
          score_of(queries, [](const Query& query) { return query.near_question; }));
    print("vectors, of its topic words",
          score_of(queries, [](const Query& query) { return query.near_topic; }));
    const Setting shipped;
    print("shown by search()", score_of(queries, [](const Query& query) { return query.shown; }));
    print("fused, as search() does",
          score_of(queries, [&](const Query& query) { return rank(query, shipped); }));
    print("fused, weights of the tuned half",
          score_of(queries, [&](const Query& query) { return rank(query, tuned); }));
}

Result<> run(const std::string& folder, const std::string& model, std::size_t meeting_count_max) {
    TRY(const auto embedder, inference::create_llama_embedder(model, 0));
    const auto meetings = read_set(folder + "/meetings/qmsum.jsonl.gz");
    std::string place = (std::filesystem::temp_directory_path() / "retrieve-XXXXXX").string();
    if (mkdtemp(place.data()) == nullptr) {
        return platform::failure(platform::ErrorCode::Unavailable, "no temporary folder");
    }
    std::array<std::vector<Query>, 2> halves;
    for (std::size_t i = 0; i < std::min(meetings.size(), meeting_count_max); ++i) {
        const auto file = std::filesystem::path{place} / (std::to_string(i) + ".db");
        TRY(auto queries, ask_all(*embedder, meetings[i], file));
        std::move(queries.begin(), queries.end(), std::back_inserter(halves[i % 2]));
        std::fprintf(stderr, "\r%zu of %zu meetings", i + 1, meetings.size());
    }
    std::filesystem::remove_all(place);
    const Setting tuned = tune(halves[0]);
    std::printf("\nchosen on %zu queries: rank offset %.0f, words %.2f, vectors of the %s\n",
                halves[0].size(), tuned.weights.rank_offset, tuned.weights.words,
                tuned.by_topic ? "topic words" : "question");
    print_all(halves[0], tuned);
    std::printf("held out, %zu queries\n", halves[1].size());
    print_all(halves[1], tuned);
    return {};
}

}  // namespace
}  // namespace foresail::bench

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "measure_retrieve DATA MODEL [meetings_max]\n");
        return 2;
    }
    const auto done = foresail::bench::run(
        argv[1], argv[2], argc > 3 ? static_cast<std::size_t>(std::atoi(argv[3])) : 1'000);
    if (!done) std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done ? 0 : 1;
}
