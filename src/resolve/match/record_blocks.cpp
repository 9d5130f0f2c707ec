#include "resolve/match/record_blocks.h"

#include "resolve/match/value_likeness.h"

#include <algorithm>
#include <functional>
#include <string>

namespace foresail::resolve {

namespace {

// What more records share says nothing of any two of them.
constexpr std::size_t value_records_max = 60;
constexpr std::size_t trait_records_max = 25;
constexpr std::size_t pair_count_max = 20'000'000;
constexpr std::size_t number_digits_min = 6;
constexpr std::size_t number_digits_max = 12;
constexpr std::size_t beginning_bytes = 4;
constexpr std::size_t beginnings_max = 12;  // Fields of which any two begin alike.

struct Trait {
    std::uint64_t key = 0;
    std::uint32_t record = 0;
    auto operator<=>(const Trait&) const = default;
};

enum class Kind : std::uint64_t { Value, Sound, Number, Beginnings };

std::uint64_t key_of(Kind kind, std::size_t field, std::string_view text) {
    std::uint64_t key = std::hash<std::string_view>{}(text);
    key ^= (static_cast<std::uint64_t>(kind) * 1'000 + field + 1) * 0x9E3779B97F4A7C15U;
    return key * 0xBF58476D1CE4E5B9U;
}

// Swapped fields: a value counts wherever it stands.
void add_values(const MatchRecord& record, std::uint32_t place, std::vector<Trait>& traits) {
    for (const std::string& value : record.fields) {
        if (!value.empty()) traits.push_back({key_of(Kind::Value, 0, value), place});
    }
}

void add_sounds(const MatchRecord& record, std::uint32_t place, std::vector<Trait>& traits) {
    for (std::size_t field = 0; field < record.fields.size(); ++field) {
        const std::string sound = sound_of(record.fields[field]);
        if (sound.size() >= 3) traits.push_back({key_of(Kind::Sound, field, sound), place});
    }
}

// Numbers that differ by one digit, or by two that are swapped, are equal without one of them.
void add_numbers(const MatchRecord& record, std::uint32_t place, std::vector<Trait>& traits) {
    for (std::size_t field = 0; field < record.fields.size(); ++field) {
        const std::string& value = record.fields[field];
        if (value.size() < number_digits_min || value.size() > number_digits_max) continue;
        if (!std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            continue;
        }
        traits.push_back({key_of(Kind::Number, field, value), place});
        for (std::size_t i = 0; i < value.size(); ++i) {
            std::string rest = value;
            rest.erase(i, 1);
            traits.push_back({key_of(Kind::Number, field, rest), place});
        }
    }
}

void add_beginnings(const MatchRecord& record, std::uint32_t place, std::vector<Trait>& traits) {
    const std::size_t count = std::min(record.fields.size(), beginnings_max);
    for (std::size_t a = 0; a < count; ++a) {
        if (record.fields[a].size() < 2) continue;
        const std::string begin = record.fields[a].substr(0, beginning_bytes) + "\n";
        for (std::size_t b = a + 1; b < count; ++b) {
            if (record.fields[b].size() < 2) continue;
            const std::string both = begin + record.fields[b].substr(0, beginning_bytes);
            traits.push_back({key_of(Kind::Beginnings, a * beginnings_max + b, both), place});
        }
    }
}

void add_pairs(std::vector<Trait>& traits, std::size_t records_max,
               std::vector<RecordPlaces>& pairs) {
    std::sort(traits.begin(), traits.end());
    traits.erase(std::unique(traits.begin(), traits.end()), traits.end());
    for (std::size_t begin = 0; begin < traits.size();) {
        std::size_t end = begin;
        while (end < traits.size() && traits[end].key == traits[begin].key) ++end;
        const bool is_rare = end - begin <= records_max && pairs.size() < pair_count_max;
        for (std::size_t i = begin; is_rare && i < end; ++i) {
            for (std::size_t k = i + 1; k < end; ++k) {
                pairs.emplace_back(traits[i].record, traits[k].record);
            }
        }
        begin = end;
    }
    traits.clear();
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

}  // namespace

std::vector<RecordPlaces> pairs_to_compare(const std::vector<MatchRecord>& records) {
    std::vector<RecordPlaces> pairs;
    std::vector<Trait> traits;
    for (std::uint32_t i = 0; i < records.size(); ++i) add_values(records[i], i, traits);
    add_pairs(traits, value_records_max, pairs);
    for (const auto add : {add_sounds, add_numbers, add_beginnings}) {
        for (std::uint32_t i = 0; i < records.size(); ++i) add(records[i], i, traits);
        add_pairs(traits, trait_records_max, pairs);
    }
    return pairs;
}

}  // namespace foresail::resolve
