// The words of dates: a table a language, in which a word or phrase stands with its symbol's kind
// and number.
#pragma once

#include "understand/date/value.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace foresail::understand::dates {

struct Entry {
    char kind = '_';
    double number = 0;
    bool is_weak = false;
};

struct Lexicon {
    std::unordered_map<std::string, Entry> phrases;  ///< Folded; words with one space between.
    std::size_t phrase_words_max = 1;
    bool month_first = false;  ///< 3/4 is 4 March.
};

const Lexicon& lexicon_of(std::string_view language);

/// Lower case, without accents: "Août" is "aout", "ß" is "ss".
std::string fold(std::string_view word);

/// A line "KIND NUMBER: phrase, phrase"; a phrase that begins with "?" is weak.
extern const std::string_view english_words;
extern const std::string_view german_words;
extern const std::string_view french_words;
extern const std::string_view spanish_words;

}  // namespace foresail::understand::dates
