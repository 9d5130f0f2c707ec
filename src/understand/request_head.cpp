#include "understand/request_head.h"

#include "platform/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace foresail::understand {
namespace {

// The weights as 16-bit numbers in hexadecimal, four digits each, after their scale.
constexpr const char* weights_text =
#include "understand/models/request_head.inc"
    ;

int digit_of(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

std::vector<float> read_weights() {
    const std::string_view text{weights_text};
    const std::size_t blank = text.find(' ');
    const float scale = std::stof(std::string{text.substr(0, blank)});
    std::vector<float> weights;
    for (std::size_t at = blank + 1; at + 4 <= text.size(); at += 4) {
        int number = 0;
        for (std::size_t i = 0; i < 4; ++i) number = number * 16 + digit_of(text[at + i]);
        weights.push_back(scale * static_cast<float>(static_cast<std::int16_t>(number)));
    }
    FS_ASSERT(weights.size() == request_feature_count);
    return weights;
}

std::uint32_t hash_of(std::string_view a, std::string_view b) {
    std::uint32_t hash = 2166136261U;
    const auto mix = [&hash](std::string_view text) {
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    };
    mix(a);
    mix(" ");
    mix(b);
    return hash % request_hash_count;
}

std::vector<std::string> words_of(std::string_view sentence) {
    std::vector<std::string> words{"<s>"};
    std::string word;
    for (const char c : sentence) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || byte >= 0x80 || c == '\'') {
            word += static_cast<char>(std::tolower(byte));
            continue;
        }
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
        if (c == '?' || c == '!') words.emplace_back(1, c);
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

}  // namespace

std::vector<std::pair<int, float>> request_features(std::string_view sentence,
                                                    const std::optional<Cue>& cue,
                                                    const domain::Embedding& embedding) {
    std::vector<std::pair<int, float>> features;
    const std::vector<std::string> words = words_of(sentence);
    std::vector<int> hashes;
    for (std::size_t i = 0; i < words.size() && i < 60; ++i) {
        hashes.push_back(static_cast<int>(hash_of(words[i], "")));
        if (i > 0) hashes.push_back(static_cast<int>(hash_of(words[i - 1], words[i])));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    const float weight = 1.0F / std::sqrt(static_cast<float>(hashes.size()));
    for (const int hash : hashes) features.emplace_back(hash, weight);
    for (std::size_t i = 0; i < embedding.size() && i < 384; ++i) {
        features.emplace_back(request_hash_count + static_cast<int>(i), embedding[i]);
    }
    const int rest = request_hash_count + 384;
    features.emplace_back(rest, 1.0F);
    if (cue && cue->kind == domain::CommitmentKind::Request) {
        features.emplace_back(rest + 1, 1.0F);
        features.emplace_back(rest + 2, static_cast<float>(cue->prior));
    }
    if (cue && cue->kind == domain::CommitmentKind::Promise) features.emplace_back(rest + 3, 1.0F);
    if (sentence.find('?') != std::string_view::npos) features.emplace_back(rest + 4, 1.0F);
    features.emplace_back(rest + 5,
                          static_cast<float>(std::min<std::size_t>(words.size(), 60)) / 60);
    if (words.size() < 5) features.emplace_back(rest + 6, 1.0F);
    if (sentence.find("http") != std::string_view::npos) features.emplace_back(rest + 7, 1.0F);
    return features;
}

double request_probability(std::string_view sentence, const std::optional<Cue>& cue,
                           const domain::Embedding& embedding) {
    static const std::vector<float> weights = read_weights();
    double sum = 0;
    for (const auto& [index, value] : request_features(sentence, cue, embedding)) {
        sum += static_cast<double>(weights[static_cast<std::size_t>(index)]) *
               static_cast<double>(value);
    }
    return 1 / (1 + std::exp(-sum));
}

}  // namespace foresail::understand
