#include "understand/clause_head.h"

#include "platform/result.h"
#include "understand/sign/clause_signs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

#include <nlohmann/json.hpp>

// The file models/clause_head.bin, compiled in: a line of JSON, a byte of rarity for each bucket,
// and for each bucket, then for each sign, a signed byte for each category.
extern "C" const char foresail_clause_head_begin[];
extern "C" const char foresail_clause_head_end[];

namespace foresail::understand {
namespace {

constexpr std::size_t words_max = 400;
constexpr double piece_weight = 0.5;
constexpr double sign_weight = 0.2;
constexpr double rarity_steps = 20;  // A step of rarity in the file is a twentieth.

struct Model {
    std::vector<std::string> categories;
    std::vector<double> scales;
    std::vector<double> bias;
    std::uint32_t bucket_count = 1;
    double temperature = 1;
    const char* rarity = nullptr;
    const char* weights = nullptr;
};

Model read_model() {
    const std::string_view bytes{
        foresail_clause_head_begin,
        static_cast<std::size_t>(foresail_clause_head_end - foresail_clause_head_begin)};
    const std::size_t line_end = bytes.find('\n');
    const auto head = nlohmann::json::parse(bytes.substr(0, line_end));
    Model model{.categories = head.at("categories"),
                .scales = head.at("scales"),
                .bias = head.at("bias"),
                .bucket_count = head.at("buckets"),
                .temperature = head.at("temperature")};
    model.rarity = bytes.data() + line_end + 1;
    model.weights = model.rarity + model.bucket_count;
    FS_ASSERT(bytes.size() ==
              line_end + 1 + model.bucket_count +
                  (model.bucket_count + sign::clause_sign_count()) * model.categories.size());
    return model;
}

const Model& the_model() {
    static const Model model = read_model();
    return model;
}

// Runs of ASCII letters, lower case; a run of digits is "#".
std::vector<std::string> words_of(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::vector<std::string> words;
    std::size_t at = 0;
    while (at < text.size() && words.size() < words_max) {
        std::string word;
        if (is_digit(text[at])) {
            while (at < text.size() && is_digit(text[at])) ++at;
            words.emplace_back("#");
            continue;
        }
        for (; at < text.size(); ++at) {
            const char c =
                text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] + 32) : text[at];
            if (c < 'a' || c > 'z') break;
            word += c;
        }
        if (word.empty()) {
            ++at;
        } else {
            words.push_back(std::move(word));
        }
    }
    return words;
}

// Of the parts written one after the other (FNV-1a).
std::uint32_t bucket_of(std::initializer_list<std::string_view> parts) {
    std::uint32_t hash = 2166136261U;
    for (const std::string_view part : parts) {
        for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash % the_model().bucket_count;
}

std::unordered_map<std::uint32_t, double> count_features(std::string_view text) {
    const std::vector<std::string> words = words_of(text);
    std::unordered_map<std::uint32_t, double> counts;
    for (std::size_t i = 0; i < words.size(); ++i) {
        counts[bucket_of({words[i]})] += 1;
        if (i + 1 < words.size()) counts[bucket_of({words[i], " ", words[i + 1]})] += 1;
        const std::string padded = "_" + words[i] + "_";
        for (std::size_t k = 0; k + 4 <= padded.size(); ++k) {
            counts[bucket_of({"~", std::string_view{padded}.substr(k, 4)})] += piece_weight;
        }
    }
    return counts;
}

void add_row(std::size_t row, double value, std::vector<double>& sums) {
    const char* weights = the_model().weights + row * sums.size();
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += value * static_cast<signed char>(weights[i]);
    }
}

}  // namespace

std::vector<double> clause_margins(std::string_view text) {
    const Model& model = the_model();
    std::vector<double> sums(model.categories.size(), 0);
    double square = 0;
    for (const auto& [bucket, count] : count_features(text)) {
        const double rarity = static_cast<unsigned char>(model.rarity[bucket]) / rarity_steps;
        const double value = std::log1p(count) * rarity;
        square += value * value;
        add_row(bucket, value, sums);
    }
    const double norm = std::sqrt(square) + 1e-9;
    for (double& sum : sums) sum /= norm;
    for (const std::size_t one : sign::clause_signs(text)) {
        add_row(model.bucket_count + one, sign_weight, sums);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] = sums[i] * model.scales[i] + model.bias[i];
    }
    return sums;
}

std::vector<ClauseScore> scores_of(const std::vector<double>& margins) {
    const Model& model = the_model();
    FS_ASSERT(margins.size() == model.categories.size());
    const double highest = *std::max_element(margins.begin(), margins.end());
    std::vector<ClauseScore> scores;
    double sum = 0;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        scores.push_back({model.categories[i], std::exp(margins[i] - highest)});
        sum += scores.back().probability;
    }
    for (ClauseScore& score : scores) score.probability /= sum;
    std::stable_sort(scores.begin(), scores.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
    return scores;
}

std::vector<ClauseScore> clause_scores(std::string_view text) {
    std::vector<double> margins = clause_margins(text);
    for (double& margin : margins) margin *= the_model().temperature;
    return scores_of(margins);
}

}  // namespace foresail::understand
