#include "understand/request_head.h"

#include "platform/result.h"
#include "understand/sign/sign_list.h"
#include "understand/sign/weights.h"
#include "understand/sign/words.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

// The file models/request_head.bin, compiled in: a line of JSON, then 16 bits (low byte first) for
// the weight of each bucket and of each sign.
extern "C" const char foresail_request_head_begin[];
extern "C" const char foresail_request_head_end[];
extern "C" const char foresail_request_signs_begin[];
extern "C" const char foresail_request_signs_end[];

namespace foresail::understand {
namespace {

constexpr std::size_t words_max = 60;
constexpr double sign_weight = 0.3;

struct Model {
    double threshold = 1;
    double proposal = 1;
    double bias = 0;
    std::uint32_t bucket_count = 1;
    sign::SignList signs;
    std::vector<double> weights;
};

Model read_model() {
    const std::string_view bytes =
        sign::between(foresail_request_head_begin, foresail_request_head_end);
    const std::size_t line_end = bytes.find('\n');
    const auto head = nlohmann::json::parse(bytes.substr(0, line_end));
    Model model{.threshold = head.at("threshold"),
                .proposal = head.at("proposal"),
                .bias = head.at("bias"),
                .bucket_count = head.at("buckets"),
                .signs = sign::SignList{sign::between(foresail_request_signs_begin,
                                                      foresail_request_signs_end)},
                .weights = {}};
    const double scale = head.at("scale");
    for (std::size_t at = line_end + 1; at + 2 <= bytes.size(); at += 2) {
        model.weights.push_back(scale * sign::weight_at(bytes, at));
    }
    FS_ASSERT(model.weights.size() == model.bucket_count + model.signs.size());
    return model;
}

const Model& the_model() {
    static const Model model = read_model();
    return model;
}

}  // namespace

double request_probability(std::string_view sentence) {
    const Model& model = the_model();
    const std::string text = sign::plain(sentence);
    const std::vector<std::string> words = sign::words_of(text, words_max);
    std::set<std::uint32_t> buckets;
    for (std::size_t i = 0; i < words.size(); ++i) {
        buckets.insert(sign::hash_of(words[i]) % model.bucket_count);
        if (i > 0) {
            buckets.insert(sign::hash_of(words[i - 1] + " " + words[i]) % model.bucket_count);
        }
    }
    double sum = 0;
    for (const std::uint32_t bucket : buckets) sum += model.weights[bucket];
    sum /= std::sqrt(static_cast<double>(buckets.size()));
    for (const std::size_t one : model.signs.found_in(text)) {
        sum += sign_weight * model.weights[model.bucket_count + one];
    }
    return 1 / (1 + std::exp(-sum - model.bias));
}

double request_threshold() {
    return the_model().threshold;
}

double proposal_threshold() {
    return the_model().proposal;
}

}  // namespace foresail::understand
