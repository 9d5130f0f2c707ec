#include "understand/cue/vocative.h"

#include "resolve/person_name.h"
#include "understand/cue/rule_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace foresail::understand {
namespace {

constexpr std::size_t begin_bytes_max = 80;

}  // namespace

std::string_view vocative_of(std::string_view words) {
    static const re2::RE2 begin{
        R"(^\s*(?:(?i:hi|hello|hey|dear|thanks|ok|okay|hallo|liebe[rs]?|guten (?:tag|morgen)|)"
        R"(bonjour|cher|chère|merci|hola|estimad[oa]|querid[oa]|gracias)[\s,]+)?)"
        R"((\p{Lu}[\p{L}'’]+(?:\s+\p{Lu}[\p{L}'’]+){0,2})\s*(?:[,:!–—\n]|-\s|$))"};
    re2::StringPiece name;
    const std::string_view first = words.substr(0, begin_bytes_max);
    if (!re2::RE2::PartialMatch(piece_of(first), begin, &name)) return {};
    return {name.data(), name.size()};
}

bool is_called(const domain::Participant& participant, std::string_view name) {
    const std::string_view address = participant.address;
    const auto of_name = resolve::name_words(participant.name);
    const auto of_address = resolve::name_words(address.substr(0, address.find('@')));
    const auto said = resolve::name_words(name);
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    return !said.empty() && std::all_of(said.begin(), said.end(), [&](const std::string& word) {
        return has(of_name, word) || has(of_address, word);
    });
}

}  // namespace foresail::understand
