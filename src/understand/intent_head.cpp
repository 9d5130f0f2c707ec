#include "understand/intent_head.h"

#include "platform/result.h"
#include "understand/sign/sign_list.h"
#include "understand/sign/weights.h"
#include "understand/sign/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <set>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

// The file models/intent_head.bin, compiled in: a line of JSON, then for each number of the
// embedding, each bucket and each sign 16 bits (low byte first) for each intent and each sentiment.
extern "C" const char foresail_intent_head_begin[];
extern "C" const char foresail_intent_head_end[];
extern "C" const char foresail_intent_signs_begin[];
extern "C" const char foresail_intent_signs_end[];

namespace foresail::understand {
namespace {

constexpr std::size_t words_max = 300;
constexpr std::size_t piece_bytes = 4;
constexpr double embedding_weight = 2;
constexpr double word_weight = 2;
constexpr double sign_weight = 2.4;

struct Model {
    std::vector<std::string> intents;
    std::vector<std::string> sentiments;
    std::vector<double> bias;
    std::uint32_t bucket_count = 1;
    double scale = 1;
    sign::SignList signs;
    std::string_view weights;

    [[nodiscard]] std::size_t width() const { return bias.size(); }
};

Model read_model() {
    const std::string_view bytes =
        sign::between(foresail_intent_head_begin, foresail_intent_head_end);
    const std::size_t line_end = bytes.find('\n');
    const auto head = nlohmann::json::parse(bytes.substr(0, line_end));
    Model model{.intents = head.at("intents"),
                .sentiments = head.at("sentiments"),
                .bias = head.at("intents_bias"),
                .bucket_count = head.at("buckets"),
                .scale = head.at("scale"),
                .signs = sign::SignList{sign::between(foresail_intent_signs_begin,
                                                      foresail_intent_signs_end)},
                .weights = bytes.substr(line_end + 1)};
    const std::vector<double> rest = head.at("sentiments_bias");
    model.bias.insert(model.bias.end(), rest.begin(), rest.end());
    const std::size_t rows = domain::embedding_dimensions + model.bucket_count + model.signs.size();
    FS_ASSERT(model.weights.size() == rows * model.width() * 2);
    return model;
}

const Model& the_model() {
    static const Model model = read_model();
    return model;
}

void add_row(std::size_t row, double value, std::vector<double>& sums) {
    const Model& model = the_model();
    const std::string_view weights = model.weights.substr(row * sums.size() * 2, sums.size() * 2);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += value * model.scale * sign::weight_at(weights, 2 * i);
    }
}

std::set<std::uint32_t> buckets_of(std::string_view text) {
    const std::vector<std::string> words = sign::words_of(text, words_max);
    std::set<std::uint32_t> buckets;
    const auto add = [&](const std::string& key) {
        buckets.insert(sign::hash_of(key) % the_model().bucket_count);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        add(words[i]);
        if (i > 0) add(words[i - 1] + " " + words[i]);
        if (i == 0 || i + 1 == words.size()) continue;
        const std::string padded = "_" + words[i] + "_";
        for (std::size_t k = 0; k + piece_bytes <= padded.size(); ++k) {
            add("~" + padded.substr(k, piece_bytes));
        }
    }
    return buckets;
}

std::vector<LabelScore> softmax(const std::vector<std::string>& labels,
                                std::span<const double> sums) {
    const double highest = *std::max_element(sums.begin(), sums.end());
    std::vector<LabelScore> scores;
    double total = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        scores.push_back({labels[i], std::exp(sums[i] - highest)});
        total += scores.back().probability;
    }
    for (LabelScore& score : scores) score.probability /= total;
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
    return scores;
}

std::string make_name() {
    const auto weights = sign::between(foresail_intent_head_begin, foresail_intent_head_end);
    const auto signs = sign::between(foresail_intent_signs_begin, foresail_intent_signs_end);
    std::array<char, 16> hash{};
    std::snprintf(hash.data(), hash.size(), "%08x", sign::hash_of(weights) ^ sign::hash_of(signs));
    return std::string{"intent_head "} + hash.data();
}

}  // namespace

const std::string& intent_model_name() {
    static const std::string name = make_name();
    return name;
}

MailIntent intent_of(std::string_view text, const domain::Embedding& embedding) {
    const Model& model = the_model();
    const std::string plain = sign::plain(text);
    std::vector<double> sums = model.bias;
    constexpr std::size_t dimensions = domain::embedding_dimensions;
    for (std::size_t i = 0; i < std::min(embedding.size(), dimensions); ++i) {
        add_row(i, embedding_weight * static_cast<double>(embedding[i]), sums);
    }
    const std::set<std::uint32_t> buckets = buckets_of(plain);
    // A long mail bears more of both: the more there are, the less each of them says.
    const auto share = [](double weight, std::size_t count) {
        return weight / std::sqrt(static_cast<double>(std::max<std::size_t>(count, 1)));
    };
    const double of_word = share(word_weight, buckets.size());
    for (const std::uint32_t bucket : buckets) add_row(dimensions + bucket, of_word, sums);
    const auto signs = model.signs.found_in(plain);
    const double of_sign = share(sign_weight, signs.size());
    for (const std::size_t one : signs) {
        add_row(dimensions + model.bucket_count + one, of_sign, sums);
    }
    const std::span<const double> all{sums};
    return {.intents = softmax(model.intents, all.first(model.intents.size())),
            .sentiments = softmax(model.sentiments, all.last(model.sentiments.size()))};
}

}  // namespace foresail::understand
