// The request model on the ParakweetLabs set: its features for training/train_requests.py, and how
// good the rules and the model are on the fifth that training never sees.
//
//     bench_understand DATA requests MODEL.gguf
//     bench_understand DATA request_features MODEL.gguf > features.txt
#include "bench/understand/measures.h"
#include "inference/embedder.h"
#include "understand/request_head.h"

#include <array>
#include <cstdio>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace bench {
namespace {

using namespace foresail;
using nlohmann::json;

struct Counts {
    int right = 0;
    int found = 0;
    int wanted = 0;
    void add(bool is_found, bool is_wanted) {
        right += is_found && is_wanted ? 1 : 0;
        found += is_found ? 1 : 0;
        wanted += is_wanted ? 1 : 0;
    }
    void print(const char* name) const {
        const double precision = double(right) / std::max(1, found);
        const double recall = double(right) / std::max(1, wanted);
        std::printf("requests %-14s precision %.3f recall %.3f F1 %.3f\n", name, precision, recall,
                    2 * precision * recall / std::max(1e-9, precision + recall));
    }
};

}  // namespace

int measure_requests(const std::string& folder, const std::string& model, bool prints_features) {
    auto embedder = inference::create_llama_embedder(model, 0);
    if (!embedder) {
        std::fprintf(stderr, "%s\n", embedder.error().message.c_str());
        return 1;
    }
    const std::vector<json> cases = read_set(folder + "/requests/parakweet.jsonl.gz");
    std::vector<std::string> texts;
    for (const json& one : cases) texts.push_back(one["text"].get<std::string>());
    const auto vectors = (*embedder)->embed(texts, inference::Urgency::Background);
    if (!vectors) return 1;
    Counts rules;
    Counts model_alone;
    Counts both;
    std::array<std::pair<double, int>, 5> bins{};
    std::array<int, 5> hits{};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const bool is_held = is_in("held", texts[i]);
        const bool wanted = cases[i]["intent"].get<bool>();
        const auto cue = understand::find_cue(texts[i], "en");
        if (prints_features) {
            std::printf("%d %d", wanted ? 1 : 0, is_held ? 1 : 0);
            for (const auto& [index, value] :
                 understand::request_features(texts[i], cue, (*vectors)[i])) {
                std::printf(" %d:%.6g", index, double(value));
            }
            std::printf("\n");
            continue;
        }
        if (!is_held) continue;
        const double p = understand::request_probability(texts[i], cue, (*vectors)[i]);
        rules.add(cue.has_value(), wanted);
        model_alone.add(p >= 0.5, wanted);
        both.add(cue && p >= 0.5, wanted);
        const auto bin = std::min<std::size_t>(4, static_cast<std::size_t>(p * 5));
        bins[bin].first += p;
        bins[bin].second += 1;
        hits[bin] += wanted ? 1 : 0;
    }
    if (prints_features) return 0;
    rules.print("rules");
    model_alone.print("model");
    both.print("rules and model");
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const int count = std::max(1, bins[i].second);
        std::printf("  said %.2f, true %.2f (%d sentences)\n", bins[i].first / count,
                    double(hits[i]) / count, bins[i].second);
    }
    return 0;
}

}  // namespace bench
