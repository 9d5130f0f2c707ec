#include "understand/date/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace foresail::understand::dates {
namespace {

// One blank between words, which apostrophes, hyphens and slashes part too.
std::string plain(std::string_view written) {
    std::string out;
    for (const char c : written) {
        const bool parts = c == ' ' || c == '\'' || c == '-' || c == '/';
        if (!parts) out += c;
        if (parts && !out.empty() && out.back() != ' ') out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

void add_phrase(Lexicon& lexicon, std::string_view written, Entry entry) {
    std::string phrase = plain(written);
    if (phrase.empty()) return;
    if (phrase.front() == '?') {
        phrase.erase(0, 1);
        entry.is_weak = true;
    }
    const auto words = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
    lexicon.phrase_words_max = std::max(lexicon.phrase_words_max, words);
    lexicon.phrases.emplace(fold(phrase), entry);
}

void add_line(Lexicon& lexicon, std::string_view line) {
    const std::size_t colon = line.find(':');
    if (line.size() < 3 || colon == std::string_view::npos) return;
    const Entry entry{.kind = line[0], .number = std::atof(std::string{line.substr(2)}.c_str())};
    std::string_view rest = line.substr(colon + 1);
    while (!rest.empty()) {
        const std::string_view phrase = rest.substr(0, rest.find(','));
        add_phrase(lexicon, phrase, entry);
        rest.remove_prefix(std::min(rest.size(), phrase.size() + 1));
    }
}

Lexicon make_lexicon(std::string_view text, bool month_first) {
    Lexicon lexicon;
    lexicon.month_first = month_first;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        add_line(lexicon, line);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return lexicon;
}

// "null" to "neunundneunzig".
std::vector<std::string> german_numbers() {
    std::vector<std::string> words{"null",     "eins",     "zwei",     "drei",     "vier",
                                   "fünf",     "sechs",    "sieben",   "acht",     "neun",
                                   "zehn",     "elf",      "zwölf",    "dreizehn", "vierzehn",
                                   "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
    constexpr std::array tens{"zwanzig", "dreißig", "vierzig", "fünfzig",
                              "sechzig", "siebzig", "achtzig", "neunzig"};
    for (const char* ten : tens) {
        words.emplace_back(ten);
        for (std::size_t one = 1; one < 10; ++one) {
            words.push_back((one == 1 ? "ein" : words[one]) + "und" + ten);
        }
    }
    return words;
}

// "Monatliches", "vierteljährlicher"; "(zwei)stündiges".
void add_german_endings(Lexicon& lexicon) {
    constexpr std::array endings{"", "e", "en", "er", "es", "em"};
    std::vector<std::pair<std::string, Entry>> stems;
    for (const auto& [phrase, entry] : lexicon.phrases) {
        const bool is_stem = phrase.ends_with("lich") || phrase.ends_with("tagig");
        if (entry.kind == 's' && is_stem) stems.emplace_back(phrase, entry);
    }
    constexpr std::array lengths{"minütig", "stündig", "tägig", "wöchig", "monatig", "jährig"};
    constexpr std::array units{2, 3, 4, 5, 6, 8};
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        stems.emplace_back(lengths.at(i),
                           Entry{.kind = 'U', .number = static_cast<double>(units.at(i))});
    }
    for (const auto& [stem, entry] : stems) {
        for (const char* ending : endings) add_phrase(lexicon, stem + ending, entry);
    }
}

// What German writes in one word: "siebenundzwanzigsten", "zweitausendsechzehn".
Lexicon make_german() {
    Lexicon lexicon = make_lexicon(german_words, false);
    add_german_endings(lexicon);
    const std::vector<std::string> numbers = german_numbers();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = static_cast<double>(i);
        if (i > 20) add_phrase(lexicon, numbers[i], {.kind = 'n', .number = number});
        for (const char* end : {"ste", "sten", "ster", "stes"}) {
            if (i > 20) add_phrase(lexicon, numbers[i] + end, {.kind = 'o', .number = number});
        }
        const std::string rest = i == 0 ? "" : numbers[i];
        add_phrase(lexicon, "zweitausend" + rest, {.kind = 'Y', .number = 2000 + number});
        add_phrase(lexicon, "zweitausendund" + rest, {.kind = 'Y', .number = 2000 + number});
        add_phrase(lexicon, "neunzehnhundert" + rest, {.kind = 'Y', .number = 1900 + number});
        add_phrase(lexicon, "achtzehnhundert" + rest, {.kind = 'Y', .number = 1800 + number});
    }
    return lexicon;
}

// To "quatre-vingt-dix-neuf".
Lexicon make_french() {
    Lexicon lexicon = make_lexicon(french_words, false);
    constexpr std::array small{"un",    "deux",     "trois",    "quatre",   "cinq",
                               "six",   "sept",     "huit",     "neuf",     "dix",
                               "onze",  "douze",    "treize",   "quatorze", "quinze",
                               "seize", "dix sept", "dix huit", "dix neuf"};
    constexpr std::array tens{"vingt",    "trente",   "quarante",     "cinquante",
                              "soixante", "soixante", "quatre vingt", "quatre vingt"};
    for (std::size_t ten = 0; ten < tens.size(); ++ten) {
        const bool is_odd = tens.at(ten) == tens.at(ten == 0 ? 0 : ten - 1) && ten > 0;
        for (std::size_t one = 1; one < 10; ++one) {
            const std::string rest = small.at(one - 1 + (is_odd ? 10 : 0));
            const auto number = static_cast<double>((ten + 2) * 10 + one);
            for (const char* joint : {" ", " et "}) {
                const std::string words = tens.at(ten) + std::string{joint} + rest;
                add_phrase(lexicon, words, {.kind = 'n', .number = number});
            }
        }
    }
    return lexicon;
}

}  // namespace

std::string fold(std::string_view word) {
    UErrorCode code = U_ZERO_ERROR;
    static const icu::Normalizer2* const nfd = icu::Normalizer2::getNFDInstance(code);
    const auto text =
        icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
    icu::UnicodeString parts;
    code = U_ZERO_ERROR;
    if (nfd != nullptr) nfd->normalize(text, parts, code);
    icu::UnicodeString folded;
    for (int32_t at = 0; at < parts.length(); ++at) {
        const char16_t unit = parts.charAt(at);
        const bool is_mark = unit >= 0x300 && unit < 0x370;
        if (unit == 0xDF) {
            folded.append(u"ss", 2);
        } else if (!is_mark) {
            folded.append(unit);
        }
    }
    std::string bytes;
    folded.toLower(icu::Locale::getRoot()).toUTF8String(bytes);
    return bytes;
}

const Lexicon& lexicon_of(std::string_view language) {
    static const Lexicon english = make_lexicon(english_words, true);
    static const Lexicon german = make_german();
    static const Lexicon french = make_french();
    static const Lexicon spanish = make_lexicon(spanish_words, false);
    if (language == "de") return german;
    if (language == "fr") return french;
    if (language == "es") return spanish;
    return english;
}

}  // namespace foresail::understand::dates
