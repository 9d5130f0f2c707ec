#include "retrieve/relevance.h"

#include "retrieve/tokens.h"
#include "store/sqlite/fold.h"

#include <algorithm>

namespace foresail::retrieve {
namespace {

constexpr std::size_t stem_bytes_min = 4;
// Of what stands beside something relevant. Unrelated texts seldom reach the first.
constexpr double cosine_beside = 0.28;
constexpr double coverage_beside = 0.3;

// Cuts what inflection adds in four languages: crude, but the same on both sides.
std::string stem_of(std::string word) {
    for (std::string_view ending : {"ings", "ing", "ies", "ed", "en", "es", "er", "s", "e", "n"}) {
        if (word.size() >= stem_bytes_min + ending.size() && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    return word;
}

}  // namespace

std::vector<std::string> stems_of(const std::vector<std::string>& words) {
    std::vector<std::string> stems;
    for (const std::string& word : words) {
        auto stem = stem_of(store::fold(word));
        if (!stem.empty() && std::find(stems.begin(), stems.end(), stem) == stems.end()) {
            stems.push_back(std::move(stem));
        }
    }
    return stems;
}

double coverage(const std::vector<std::string>& stems, std::string_view text) {
    if (stems.empty()) return 0;
    const std::string folded = store::fold(text);
    const auto is_word_start = [&](std::size_t at) {
        if (at == 0) return true;
        const auto before = static_cast<unsigned char>(folded[at - 1]);
        return before < 0x80 && std::isalnum(before) == 0;
    };
    const auto found = std::count_if(stems.begin(), stems.end(), [&](const std::string& stem) {
        for (auto at = folded.find(stem); at != std::string::npos; at = folded.find(stem, at + 1)) {
            if (is_word_start(at)) return true;
        }
        return false;
    });
    return static_cast<double>(found) / static_cast<double>(stems.size());
}

bool is_relevant(double cosine, double coverage, std::size_t stem_count) {
    if (cosine >= cosine_enough) return true;
    if (coverage == 1) return true;
    // One word of two or three may be any word; half of them, near in meaning, is no accident.
    const auto found_count = coverage * static_cast<double>(stem_count);
    if (cosine >= cosine_with_words) return coverage >= 0.5;
    return cosine == 0 && coverage >= 0.6 && found_count >= 2;
}

bool is_relevant_beside(double cosine, double coverage) {
    return cosine >= cosine_beside || coverage >= coverage_beside;
}

}  // namespace foresail::retrieve
