#include "resolve/match/field_weights.h"

#include <algorithm>
#include <cmath>

namespace foresail::resolve {

namespace {

// A guess of what true pairs are like, worth so many of them.
constexpr std::array guess_if_same{0.72, 0.12, 0.06, 0.10};
constexpr double guess_pair_count = 25;
constexpr std::array guess_if_other{0.0, 0.004, 0.016, 0.98};
constexpr double guess_other_count = 500;
constexpr std::size_t sample_count = 20'000;
constexpr int round_count = 8;
// Nothing that was learnt makes a difference in one field a proof.
constexpr double different_min = 0.04;
// A value that stands in another field of the other record was put into the wrong one.
constexpr double misplaced_weight = 2.0;
constexpr std::size_t misplaced_bytes_min = 3;

std::size_t index_of(Likeness likeness) {
    return static_cast<std::size_t>(likeness);
}

const std::string& value_of(const MatchRecord& record, std::size_t field) {
    static const std::string none;
    return field < record.fields.size() ? record.fields[field] : none;
}

bool is_misplaced(const std::string& value, const MatchRecord& other) {
    return value.size() >= misplaced_bytes_min &&
           std::find(other.fields.begin(), other.fields.end(), value) != other.fields.end();
}

}  // namespace

FieldWeights::FieldWeights(const std::vector<MatchRecord>& records,
                           const std::vector<Comparison>& comparisons)
    : records_{records} {
    count_values();
    sample_others();
    if_same_.assign(counts_.size(), guess_if_same);
    prior_ = -std::log(std::max<double>(2, static_cast<double>(records.size())));
    for (int round = 0; round < round_count; ++round) learn(comparisons);
}

void FieldWeights::count_values() {
    for (const MatchRecord& record : records_) {
        if (counts_.size() < record.fields.size()) counts_.resize(record.fields.size());
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (!record.fields[i].empty()) ++counts_[i][record.fields[i]];
        }
    }
}

// Two at random are hardly ever one. Far steps through the records stand for chance.
void FieldWeights::sample_others() {
    if_other_.assign(counts_.size(), {});
    for (std::size_t field = 0; field < counts_.size(); ++field) {
        Shares seen{};
        double all = guess_other_count;
        for (std::size_t i = 0; i < likeness_count; ++i) {
            seen[i] = guess_if_other[i] * guess_other_count;
        }
        for (std::size_t k = 0; k < sample_count / std::max<std::size_t>(1, counts_.size()); ++k) {
            const std::size_t a = k * 7919 % records_.size();
            const std::size_t b = (k * 104'729 + k / records_.size() + 1) % records_.size();
            const auto likeness =
                likeness_of(value_of(records_[a], field), value_of(records_[b], field));
            if (a == b || likeness == Likeness::Unknown || likeness == Likeness::Same) continue;
            ++seen[index_of(likeness)];
            ++all;
        }
        for (std::size_t i = 0; i < likeness_count; ++i) if_other_[field][i] = seen[i] / all;
    }
}

double FieldWeights::weight(std::size_t field, const Comparison& comparison) const {
    const Likeness likeness = comparison.fields[field];
    if (likeness == Likeness::Unknown) return 0;
    const auto total = static_cast<double>(records_.size());
    const MatchRecord& a = records_[comparison.places.first];
    const MatchRecord& b = records_[comparison.places.second];
    const double if_same = if_same_[field][index_of(likeness)];
    if (likeness == Likeness::Same) {
        // The two themselves are no sign that the value is common.
        const auto others = static_cast<double>(counts_[field].at(a.fields[field]));
        return std::log(if_same / std::min(0.7, others / total));
    }
    if (likeness == Likeness::Different &&
        (is_misplaced(a.fields[field], b) || is_misplaced(b.fields[field], a))) {
        return misplaced_weight;
    }
    return std::log(if_same / if_other_[field][index_of(likeness)]);
}

double FieldWeights::log_odds(const Comparison& comparison) const {
    double odds = prior_;
    for (std::size_t i = 0; i < comparison.fields.size(); ++i) odds += weight(i, comparison);
    return odds;
}

void FieldWeights::learn(const std::vector<Comparison>& comparisons) {
    std::vector<Shares> seen(counts_.size());
    for (Shares& field : seen) {
        for (std::size_t i = 0; i < likeness_count; ++i) {
            field[i] = guess_if_same[i] * guess_pair_count;
        }
    }
    double found = 1;
    for (const Comparison& comparison : comparisons) {
        const double probability = 1 / (1 + std::exp(-log_odds(comparison)));
        if (probability < 0.01) continue;
        found += probability;
        for (std::size_t i = 0; i < comparison.fields.size(); ++i) {
            if (comparison.fields[i] == Likeness::Unknown) continue;
            seen[i][index_of(comparison.fields[i])] += probability;
        }
    }
    for (std::size_t field = 0; field < seen.size(); ++field) {
        double all = 0;
        for (const double count : seen[field]) all += count;
        for (std::size_t i = 0; i < likeness_count; ++i) {
            if_same_[field][i] = seen[field][i] / all;
        }
        double& different = if_same_[field][index_of(Likeness::Different)];
        different = std::max(different, different_min);
    }
    const auto total = std::max<double>(2, static_cast<double>(records_.size()));
    const double pairs = total * (total - 1) / 2;
    prior_ = std::log(std::clamp(found / pairs, 0.1 / total, 2 / total));
}

}  // namespace foresail::resolve
