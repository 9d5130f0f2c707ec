#include "understand/injection_head.h"

#include "platform/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace foresail::understand {
namespace {

constexpr std::size_t hash_count = 4096;
constexpr std::size_t embedding_size = 384;
constexpr std::size_t words_max = 60;
constexpr double embedding_weight = 2;
// No instruction of the training has words that say less; half of the business sentences do.
constexpr double words_min = -1.6;

// The threshold, the weights' scale, and the weights as 16-bit numbers in hexadecimal.
constexpr const char* model_text =
#include "understand/models/injection_head.inc"
    ;

struct Model {
    double threshold = 1;
    std::vector<double> weights;
};

Model read_model() {
    const std::string text{model_text};
    const std::size_t first = text.find(' ');
    const std::size_t second = text.find(' ', first + 1);
    Model model{.threshold = std::stod(text.substr(0, first)), .weights = {}};
    const double scale = std::stod(text.substr(first + 1, second - first - 1));
    for (std::size_t at = second + 1; at + 4 <= text.size(); at += 4) {
        const auto number = static_cast<std::uint16_t>(std::stoul(text.substr(at, 4), nullptr, 16));
        model.weights.push_back(scale * static_cast<std::int16_t>(number));
    }
    FS_ASSERT(model.weights.size() == embedding_size + hash_count + 1);
    return model;
}

const Model& the_model() {
    static const Model model = read_model();
    return model;
}

// Runs of ASCII letters, digits and apostrophes in lower case, and runs of all beyond ASCII.
std::vector<std::string> words_of(std::string_view sentence) {
    enum class Kind { None, Ascii, Other };
    std::vector<std::string> words;
    Kind last = Kind::None;
    for (char c : sentence) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        const bool is_ascii_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
        const Kind kind = (static_cast<unsigned char>(c) & 0x80U) != 0 ? Kind::Other
                          : is_ascii_word                              ? Kind::Ascii
                                                                       : Kind::None;
        if (kind != Kind::None) {
            if (kind != last) {
                if (words.size() == words_max) return words;
                words.emplace_back();
            }
            words.back() += c;
        }
        last = kind;
    }
    return words;
}

std::size_t bucket_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash % hash_count;
}

// With the model's constant, which stands last.
double sum_of_words(std::string_view sentence) {
    const std::vector<double>& weights = the_model().weights;
    const std::vector<std::string> words = words_of(sentence);
    std::set<std::size_t> buckets;
    for (std::size_t i = 0; i < words.size(); ++i) {
        buckets.insert(bucket_of(words[i]));
        if (i > 0) buckets.insert(bucket_of(words[i - 1] + " " + words[i]));
    }
    const double share = 1 / std::sqrt(std::max(1.0, static_cast<double>(buckets.size())));
    double sum = weights.back();
    for (const std::size_t bucket : buckets) sum += weights[embedding_size + bucket] * share;
    return sum;
}

}  // namespace

double injection_threshold() {
    return the_model().threshold;
}

bool may_be_injection(std::string_view sentence) {
    return sum_of_words(sentence) >= words_min;
}

double injection_probability(std::string_view sentence, const domain::Embedding& embedding) {
    const std::vector<double>& weights = the_model().weights;
    double sum = sum_of_words(sentence);
    for (std::size_t i = 0; i < std::min(embedding.size(), embedding_size); ++i) {
        sum += weights[i] * embedding_weight * static_cast<double>(embedding[i]);
    }
    return 1 / (1 + std::exp(-sum));
}

}  // namespace foresail::understand
