#include "understand/clause_attention.h"

#include "domain/passage.h"
#include "platform/result.h"
#include "understand/sign/clause_signs.h"
#include "understand/sign/weights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

#include <nlohmann/json.hpp>

// The file models/clause_attention.bin, compiled in: a line of JSON, then matrices, 16 bits a
// weight (low byte first), each times its scale; a sign's row has a weight for each category.
extern "C" const char foresail_clause_attention_begin[];
extern "C" const char foresail_clause_attention_end[];

namespace foresail::understand {
namespace {

constexpr std::size_t input_size = domain::embedding_dimensions;
constexpr std::size_t hidden_size = 384;
constexpr std::size_t category_count = 41;
constexpr std::size_t look_count = 2;  // How often each category looks, for different things.
constexpr std::size_t looks_size = look_count * category_count;

using Matrix = std::vector<float>;  // Row by row.
using Hidden = std::array<float, hidden_size>;
using Looks = std::array<float, looks_size>;
using Margins = std::array<double, category_count>;

struct Model {
    Matrix hidden;       // input_size rows of hidden_size.
    Matrix hidden_bias;  // hidden_size
    Matrix look;         // hidden_size rows of looks_size: how much a token counts for a look,
    Matrix value;        // and what it says then.
    Matrix bias;         // category_count
    Matrix sign;         // clause_sign_count() rows of category_count.
    double attention_weight = 1;
    double words_weight = 0;
};

Model read_model() {
    const std::string_view bytes{
        foresail_clause_attention_begin,
        static_cast<std::size_t>(foresail_clause_attention_end - foresail_clause_attention_begin)};
    std::size_t at = bytes.find('\n');
    const auto head = nlohmann::json::parse(bytes.substr(0, at++));
    const auto read = [&](const char* name, std::size_t size) {
        const double scale = head.at("scales").at(name);
        Matrix matrix;
        matrix.reserve(size);
        FS_ASSERT(at + 2 * size <= bytes.size());
        for (; matrix.size() < size; at += 2) {
            matrix.push_back(static_cast<float>(scale * sign::weight_at(bytes, at)));
        }
        return matrix;
    };
    Model model;
    model.hidden = read("hidden", input_size * hidden_size);
    model.hidden_bias = read("hidden_bias", hidden_size);
    model.look = read("look", hidden_size * looks_size);
    model.value = read("value", hidden_size * looks_size);
    model.bias = read("bias", category_count);
    model.sign = read("sign", sign::clause_sign_count() * category_count);
    FS_ASSERT(at == bytes.size());
    model.attention_weight = head.at("attention_weight");
    model.words_weight = head.at("words_weight");
    return model;
}

const Model& the_model() {
    static const Model model = read_model();
    return model;
}

/// `sums` += `inputs` times `matrix`.
template <std::size_t In, std::size_t Out>
void add_product(const float* inputs, const Matrix& matrix, std::array<float, Out>& sums) {
    std::array<float, Out> local = sums;
    for (std::size_t i = 0; i < In; ++i) {
        const float* row = matrix.data() + i * Out;
        const float input = inputs[i];
        for (std::size_t k = 0; k < Out; ++k) local[k] += input * row[k];
    }
    sums = local;
}

float gelu(float x) {
    const float inner = std::sqrt(2 / std::numbers::pi_v<float>) * (x + 0.044715F * x * x * x);
    return 0.5F * x * (1 + std::tanh(inner));
}

Hidden hidden_of(const float* token) {
    const Model& model = the_model();
    Hidden hidden{};
    std::copy(model.hidden_bias.begin(), model.hidden_bias.end(), hidden.begin());
    add_product<input_size>(token, model.hidden, hidden);
    for (float& value : hidden) value = gelu(value);
    return hidden;
}

/// The mean of what the tokens say, weighed by how much each counts (softmax), token by token.
class Attention {
public:
    void add(const Hidden& hidden) {
        Looks look{};
        Looks value{};
        add_product<hidden_size>(hidden.data(), the_model().look, look);
        add_product<hidden_size>(hidden.data(), the_model().value, value);
        for (std::size_t i = 0; i < looks_size; ++i) {
            if (is_first_ || look[i] > highest_[i]) {
                const double shrink = is_first_ ? 0 : std::exp(double(highest_[i]) - look[i]);
                weights_[i] *= shrink;
                sums_[i] *= shrink;
                highest_[i] = look[i];
            }
            const double weight = std::exp(double(look[i]) - highest_[i]);
            weights_[i] += weight;
            sums_[i] += weight * value[i];
        }
        is_first_ = false;
    }

    void add_to(Margins& margins) const {
        if (is_first_) return;
        for (std::size_t i = 0; i < looks_size; ++i) {
            margins[i % category_count] += sums_[i] / weights_[i];
        }
    }

private:
    bool is_first_ = true;
    Looks highest_{};
    std::array<double, looks_size> weights_{};
    std::array<double, looks_size> sums_{};
};

Margins attention_margins(std::string_view text, const inference::TokenVectors& tokens) {
    const Model& model = the_model();
    Attention attention;
    for (std::size_t at = 0; at + input_size <= tokens.size(); at += input_size) {
        attention.add(hidden_of(tokens.data() + at));
    }
    Margins margins{};
    std::copy(model.bias.begin(), model.bias.end(), margins.begin());
    attention.add_to(margins);
    for (const std::size_t one : sign::clause_signs(text)) {
        const float* row = model.sign.data() + one * category_count;
        for (std::size_t i = 0; i < category_count; ++i) margins[i] += double(row[i]);
    }
    return margins;
}

}  // namespace

std::vector<ClauseScore> clause_scores(std::string_view text,
                                       const inference::TokenVectors& tokens) {
    const Model& model = the_model();
    const Margins seen = attention_margins(text, tokens);
    std::vector<double> margins = clause_margins(text);
    FS_ASSERT(margins.size() == category_count);
    for (std::size_t i = 0; i < category_count; ++i) {
        margins[i] = margins[i] * model.words_weight + seen[i] * model.attention_weight;
    }
    return scores_of(margins);
}

}  // namespace foresail::understand
