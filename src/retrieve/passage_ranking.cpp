#include "retrieve/passage_ranking.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace foresail::retrieve {

namespace {

constexpr double k1 = 0.6;
constexpr double b = 0.75;

constexpr std::array stop_words{
    "a",    "about", "an",   "and",   "are",   "as",    "at",    "be",   "by",    "did",  "do",
    "does", "for",   "from", "had",   "has",   "have",  "how",   "i",    "in",    "is",   "it",
    "of",   "on",    "or",   "that",  "the",   "their", "they",  "this", "to",    "was",  "we",
    "were", "what",  "when", "where", "which", "who",   "whom",  "why",  "with",  "you",  "s",
    "not",  "so",    "but",  "if",    "he",    "she",   "would", "will", "there", "them", "his"};

bool is_stop(const std::string& word) {
    static const std::unordered_set<std::string> words(stop_words.begin(), stop_words.end());
    return words.contains(word);
}

// Light: plural, past and -ing, so that "discussed" finds "discussing".
std::string stem(std::string word) {
    for (const std::string_view end : {"ings", "ing", "edly", "ed", "ies", "es", "ly", "s"}) {
        if (word.size() >= end.size() + 3 && word.ends_with(end)) {
            word.resize(word.size() - end.size());
            break;
        }
    }
    if (word.size() > 4 && word.ends_with("e")) word.pop_back();
    return word;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string{text} + " ") {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x80 || std::isalnum(u) != 0) {
            word += static_cast<char>(u < 0x80 ? std::tolower(u) : u);
        } else if (!word.empty()) {
            if (!is_stop(word)) words.push_back(stem(word));
            word.clear();
        }
    }
    return words;
}

std::vector<double> score_words(const std::vector<std::vector<std::string>>& texts,
                                std::string_view query) {
    std::unordered_map<std::string, double> found_in;
    for (const std::string& word : words_of(query)) found_in[word] = 0;
    double total = 0;
    for (const auto& text : texts) {
        total += static_cast<double>(text.size());
        for (const auto& word : std::unordered_set<std::string>(text.begin(), text.end())) {
            if (const auto known = found_in.find(word); known != found_in.end()) ++known->second;
        }
    }
    const auto count = static_cast<double>(texts.size());
    const double mean = std::max(1.0, total / std::max(1.0, count));
    std::vector<double> scores;
    for (const auto& text : texts) {
        std::unordered_map<std::string, double> here;
        for (const auto& word : text) {
            if (found_in.contains(word)) ++here[word];
        }
        double score = 0;
        for (const auto& [word, times] : here) {
            const double df = found_in[word];
            const double idf = std::log(1 + (count - df + 0.5) / (df + 0.5));
            const double length = static_cast<double>(text.size()) / mean;
            score += idf * times * (k1 + 1) / (times + k1 * (1 - b + b * length));
        }
        scores.push_back(score);
    }
    return scores;
}

// What hardly differs, by less than `spread_min`, shall not decide.
void add_standardised(std::vector<double>& sum, const std::vector<double>& scores, double weight,
                      double spread_min = 1e-9) {
    const auto count = static_cast<double>(scores.size());
    const double mean = std::accumulate(scores.begin(), scores.end(), 0.0) / count;
    double spread = 0;
    for (const double score : scores) spread += (score - mean) * (score - mean);
    spread = std::sqrt(spread / count);
    spread = std::max(spread, spread_min);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        sum[i] += weight * (scores[i] - mean) / spread;
    }
}

// What stands before and behind, each step counting half.
std::vector<double> beside(const std::vector<double>& scores) {
    std::vector<double> sum(scores.size(), 0);
    double carried = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        sum[i] += carried;
        carried = (carried + scores[i]) / 2;
    }
    carried = 0;
    for (std::size_t i = scores.size(); i-- > 0;) {
        sum[i] += carried;
        carried = (carried + scores[i]) / 2;
    }
    return sum;
}

}  // namespace

std::vector<std::size_t> rank_passages(std::span<const std::string> passages,
                                       std::string_view query, std::span<const float> cosines,
                                       const RankingWeights& weights) {
    if (passages.empty()) return {};
    std::vector<std::vector<std::string>> texts;
    std::vector<double> lengths;
    for (const std::string& passage : passages) {
        texts.push_back(words_of(passage));
        lengths.push_back(std::log(1 + static_cast<double>(texts.back().size())));
    }
    std::vector<double> scores(passages.size(), 0);
    add_standardised(scores, score_words(texts, query), weights.words);
    if (!cosines.empty()) {
        add_standardised(scores, {cosines.begin(), cosines.end()}, weights.near);
    }
    const std::vector<double> around = beside(scores);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] += weights.beside * around[i];
    add_standardised(scores, lengths, weights.length, 0.3);
    std::vector<std::size_t> places(passages.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t x, std::size_t y) { return scores[x] > scores[y]; });
    return places;
}

}  // namespace foresail::retrieve
