#include "understand/date/german_compound.h"

#include <string>

namespace foresail::understand::dates {
namespace {

using Pair = std::pair<Symbol, Symbol>;

const Entry* entry_of(std::string_view word, const Lexicon& lexicon) {
    const auto found = lexicon.phrases.find(fold(word));
    return found == lexicon.phrases.end() ? nullptr : &found->second;
}

// "Montagnachmittag".
std::optional<Pair> weekday_with_part(std::string_view word, const Lexicon& lexicon) {
    constexpr std::size_t word_bytes_max = 30;
    for (std::size_t size = 6; size + 3 < word.size() && word.size() < word_bytes_max; ++size) {
        const Entry* day = entry_of(word.substr(0, size), lexicon);
        if (day == nullptr || day->kind != 'W') continue;
        const std::string rest = fold(word.substr(size));
        const Entry* part = entry_of(rest == "morgen" ? "morgens" : rest, lexicon);
        if (part == nullptr || part->kind != 'P') continue;
        return Pair{{.kind = 'W', .span = {0, size}, .number = day->number},
                    {.kind = 'P', .span = {size, word.size()}, .number = part->number}};
    }
    return {};
}

// "Zweistündiges", "halbjährig".
std::optional<Pair> number_with_unit(std::string_view word, const Lexicon& lexicon) {
    for (const char* stem : {"minütig", "stündig", "tägig", "wöchig", "monatig", "jährig"}) {
        const std::size_t size = word.find(stem);
        if (size == 0 || size == std::string_view::npos) continue;
        const std::string_view first = word.substr(0, size);
        const Entry* number = entry_of(first, lexicon);
        const Entry* unit = entry_of(word.substr(size), lexicon);
        const bool is_number = number != nullptr && (number->kind == 'n' || number->kind == '1');
        if (unit == nullptr || !(is_number || fold(first) == "halb")) return {};
        return Pair{{.kind = 'n',
                     .span = {0, size},
                     .is_spelled = true,
                     .number = is_number ? number->number : 0.5},
                    {.kind = 'U', .span = {size, word.size()}, .number = unit->number}};
    }
    return {};
}

// "(Die erste) Januarwoche", "(die zweite) Maihälfte": the unit stands before its month, as in
// "Woche im Januar".
std::optional<Pair> unit_of_month(std::string_view word, const Lexicon& lexicon) {
    for (const char* unit : {"woche", "hälfte"}) {
        const std::size_t size = word.find(unit);
        if (size == 0 || size == std::string_view::npos) continue;
        const Entry* month = entry_of(word.substr(0, size), lexicon);
        const Entry* of = entry_of(word.substr(size), lexicon);
        if (month == nullptr || month->kind != 'M' || of == nullptr || of->kind != 'U') continue;
        return Pair{{.kind = 'U', .span = {0, size}, .number = of->number},
                    {.kind = 'M', .span = {size, word.size()}, .number = month->number}};
    }
    return {};
}

// "Osterwochenende", "Pfingstwochenende".
std::optional<Pair> holiday_weekend(std::string_view word, const Lexicon& lexicon) {
    const std::size_t size = word.find("wochenende");
    if (size == 0 || size == std::string_view::npos) return {};
    const std::string name{word.substr(0, size)};
    const Entry* weekend = entry_of(word.substr(size), lexicon);
    for (const char* ending : {"", "n", "en"}) {
        const Entry* holiday = entry_of(name + ending, lexicon);
        if (holiday == nullptr || holiday->kind != 'H' || weekend == nullptr) continue;
        return Pair{{.kind = 'H', .span = {0, size}, .number = holiday->number},
                    {.kind = 'U', .span = {size, word.size()}, .number = weekend->number}};
    }
    return {};
}

}  // namespace

std::optional<Pair> read_compound(std::string_view word, const Lexicon& lexicon) {
    for (const auto read : {weekday_with_part, number_with_unit, unit_of_month, holiday_weekend}) {
        if (auto found = read(word, lexicon)) return found;
    }
    return {};
}

}  // namespace foresail::understand::dates
