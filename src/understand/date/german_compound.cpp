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

}  // namespace

std::optional<Pair> read_compound(std::string_view word, const Lexicon& lexicon) {
    auto found = weekday_with_part(word, lexicon);
    return found ? found : number_with_unit(word, lexicon);
}

}  // namespace foresail::understand::dates
