#include "understand/contract/category.h"

#include "platform/result.h"
#include "understand/clause_head.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <memory>
#include <optional>

#include <re2/re2.h>
#include <toml++/toml.h>

// The file categories.toml, compiled in.
extern "C" const char foresail_clause_categories_begin[];
extern "C" const char foresail_clause_categories_end[];

namespace foresail::understand::contract {
namespace {

constexpr double by_words = 0.9;
constexpr double by_heading = 0.75;
/// The model alone says something of every text; below this nobody follows it.
constexpr double model_probability_min = 0.6;
constexpr double model_weight = 0.8;

using Pattern = std::unique_ptr<RE2>;

struct Rule {
    Category category;
    std::vector<std::string> cuad;
    Pattern heading;
    Pattern sure;
    Pattern maybe;
    Pattern mask;  ///< May be null.
};

Pattern read_pattern(const toml::table& row, const char* name) {
    const auto* alternatives = row[name].as_array();
    if (alternatives == nullptr) return nullptr;
    std::string text = "(?i)";
    for (const auto& alternative : *alternatives) {
        if (text.size() > 4) text += '|';
        text += "(?:" + alternative.value_or(std::string{}) + ")";
    }
    RE2::Options options;
    options.set_never_capture(true);
    options.set_max_mem(std::int64_t{64} << 20U);
    auto pattern = std::make_unique<RE2>(text, options);
    FS_ASSERT(pattern->ok());
    return pattern;
}

std::vector<Rule> read_rules() {
    const std::string_view text{foresail_clause_categories_begin,
                                static_cast<std::size_t>(foresail_clause_categories_end -
                                                         foresail_clause_categories_begin)};
    const toml::table file = toml::parse(text);
    std::vector<Rule> rules;
    for (const auto& node : *file["category"].as_array()) {
        const toml::table& row = *node.as_table();
        Rule rule{
            .category = {row["id"].value_or(std::string{}), row["title"].value_or(std::string{})},
            .cuad = {},
            .heading = read_pattern(row, "heading"),
            .sure = read_pattern(row, "sure"),
            .maybe = read_pattern(row, "maybe"),
            .mask = read_pattern(row, "mask")};
        FS_ASSERT(rule.heading && rule.sure && rule.maybe && !rule.category.id.empty());
        for (const auto& name : *row["cuad"].as_array()) {
            rule.cuad.push_back(name.value_or(std::string{}));
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> read = read_rules();
    return read;
}

/// White space as single blanks, and a full stop inside a number or an abbreviation as a comma, so
/// that a sentence is what stands between two full stops.
std::string plain(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool is_inside = c == '.' && i > 0 && i + 1 < text.size() &&
                               std::isspace(static_cast<unsigned char>(text[i - 1])) == 0 &&
                               std::isspace(static_cast<unsigned char>(text[i + 1])) == 0;
        if (std::isspace(c) != 0) {
            if (!result.empty() && result.back() != ' ') result += ' ';
        } else {
            result += is_inside ? ',' : static_cast<char>(c);
        }
    }
    return result;
}

class Judge {
public:
    Judge(std::string_view text, const Clause& clause, Evidence evidence)
        : text_{plain(clause.span.of(text))}, heading_{clause.heading}, evidence_{evidence} {}

    double certainty(const Rule& rule) {
        if (!rule.mask) return certainty(rule, text_);
        std::string masked = text_;
        RE2::GlobalReplace(&masked, *rule.mask, " ");
        return certainty(rule, masked);
    }

private:
    double certainty(const Rule& rule, const std::string& text) {
        if (RE2::PartialMatch(text, *rule.sure)) return by_words;
        if (!RE2::PartialMatch(text, *rule.maybe)) return 0;
        if (!heading_.empty() && RE2::PartialMatch(heading_, *rule.heading)) return by_heading;
        const double said = model_says(rule);
        return said >= model_probability_min ? said * model_weight : 0;
    }

    double model_says(const Rule& rule) {
        if (rule.cuad.empty() || evidence_ == Evidence::Words) return 0;
        if (!scores_) scores_ = clause_scores(text_);
        double sum = 0;
        for (const ClauseScore& score : *scores_) {
            if (std::find(rule.cuad.begin(), rule.cuad.end(), score.category) != rule.cuad.end()) {
                sum += score.probability;
            }
        }
        return sum;
    }

    const std::string text_;
    const std::string& heading_;
    const Evidence evidence_;
    std::optional<std::vector<ClauseScore>> scores_;  ///< Asked for at most once.
};

}  // namespace

const std::vector<Category>& categories() {
    static const std::vector<Category> all = [] {
        std::vector<Category> list;
        for (const Rule& rule : rules()) list.push_back(rule.category);
        return list;
    }();
    return all;
}

const Category* category_of(std::string_view id) {
    for (const Category& category : categories()) {
        if (category.id == id) return &category;
    }
    return nullptr;
}

std::vector<Kind> kinds_of(std::string_view text, const Clause& clause, Evidence evidence) {
    Judge judge{text, clause, evidence};
    std::vector<Kind> kinds;
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const double certainty = judge.certainty(rules()[i]);
        if (certainty > 0) kinds.push_back({&categories()[i], certainty});
    }
    std::stable_sort(kinds.begin(), kinds.end(),
                     [](const auto& a, const auto& b) { return a.certainty > b.certainty; });
    return kinds;
}

}  // namespace foresail::understand::contract
