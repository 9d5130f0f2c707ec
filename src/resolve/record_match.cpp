#include "resolve/record_match.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace foresail::resolve {

namespace {

constexpr std::size_t block_records_max = 60;
constexpr double similar_from = 0.86;
// Of true pairs so many fields agree, nearly agree, and differ; of others so many nearly agree.
constexpr double agree_if_same = 0.78;
constexpr double similar_if_same = 0.14;
constexpr double differ_if_same = 0.08;
constexpr double similar_if_other = 0.02;

using Counts = std::vector<std::unordered_map<std::string, std::size_t>>;

Counts count_values(const std::vector<MatchRecord>& records) {
    Counts counts;
    for (const MatchRecord& record : records) {
        if (counts.size() < record.fields.size()) counts.resize(record.fields.size());
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (!record.fields[i].empty()) ++counts[i][record.fields[i]];
        }
    }
    return counts;
}

// Typing errors and swapped digits, for values too short or too numeric for name_similarity().
bool is_one_slip_away(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || b.size() < 4) return false;
    std::size_t begin = 0;
    while (begin < a.size() && a[begin] == b[begin]) ++begin;
    if (a.size() < b.size()) return a.substr(begin) == b.substr(begin + 1);
    if (a.substr(begin + 1) == b.substr(begin + 1)) return true;
    return begin + 1 < a.size() && a[begin] == b[begin + 1] && a[begin + 1] == b[begin] &&
           a.substr(begin + 2) == b.substr(begin + 2);
}

bool is_number(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_similar(std::string_view a, std::string_view b) {
    if (is_one_slip_away(a, b)) return true;
    if (is_number(a) || is_number(b)) return false;
    return name_similarity(a, b) >= similar_from;
}

// A value that stands in another field of the other record was put into the wrong one.
bool is_misplaced(const std::string& value, const MatchRecord& other) {
    return value.size() >= 3 &&
           std::find(other.fields.begin(), other.fields.end(), value) != other.fields.end();
}

double log_odds(const MatchRecord& a, const MatchRecord& b, const Counts& counts, double total) {
    double odds = -std::log(total);
    const std::size_t size = std::min(a.fields.size(), b.fields.size());
    for (std::size_t i = 0; i < size; ++i) {
        const std::string& left = a.fields[i];
        const std::string& right = b.fields[i];
        if (left.empty() || right.empty()) continue;
        if (left == right) {
            const double share = static_cast<double>(counts[i].at(left)) / total;
            odds += std::log(agree_if_same / std::min(0.7, share));
        } else if (is_similar(left, right) || is_misplaced(left, b) || is_misplaced(right, a)) {
            odds += std::log(similar_if_same / similar_if_other);
        } else {
            odds += std::log(differ_if_same);
        }
    }
    return odds;
}

std::set<std::pair<std::size_t, std::size_t>> candidates(const std::vector<MatchRecord>& records,
                                                         const Counts& counts) {
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t field = 0; field < counts.size(); ++field) {
        std::unordered_map<std::string, std::vector<std::size_t>> blocks;
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (field >= records[i].fields.size()) continue;
            const std::string& value = records[i].fields[field];
            if (value.empty() || counts[field].at(value) > block_records_max) continue;
            for (const std::size_t other : blocks[value]) pairs.emplace(other, i);
            blocks[value].push_back(i);
        }
    }
    return pairs;
}

}  // namespace

double name_similarity(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return 0;
    a = a.substr(0, 64);
    b = b.substr(0, 64);
    const std::size_t reach = std::max(a.size(), b.size()) / 2;
    const std::size_t window = reach > 0 ? reach - 1 : 0;
    std::vector<bool> is_taken(b.size(), false);
    std::string of_a;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t begin = i > window ? i - window : 0;
        const std::size_t end = std::min(b.size(), i + window + 1);
        for (std::size_t k = begin; k < end; ++k) {
            if (is_taken[k] || a[i] != b[k]) continue;
            is_taken[k] = true;
            of_a += a[i];
            break;
        }
    }
    if (of_a.empty()) return 0;
    std::size_t swapped = 0;
    std::size_t at = 0;
    for (std::size_t k = 0; k < b.size(); ++k) {
        if (is_taken[k] && of_a[at++] != b[k]) ++swapped;
    }
    const auto common = static_cast<double>(of_a.size());
    const double jaro =
        (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
         (common - static_cast<double>(swapped) / 2) / common) /
        3;
    std::size_t prefix = 0;
    while (prefix < std::min({a.size(), b.size(), std::size_t{4}}) && a[prefix] == b[prefix]) {
        ++prefix;
    }
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

std::vector<MatchPair> match_records(const std::vector<MatchRecord>& records,
                                     double probability_min) {
    const Counts counts = count_values(records);
    const double total = std::max<double>(2, static_cast<double>(records.size()));
    std::vector<MatchPair> pairs;
    for (const auto& [first, second] : candidates(records, counts)) {
        const double odds = log_odds(records[first], records[second], counts, total);
        const double probability = 1 / (1 + std::exp(-odds));
        if (probability >= probability_min) pairs.push_back({first, second, probability});
    }
    return pairs;
}

}  // namespace foresail::resolve
