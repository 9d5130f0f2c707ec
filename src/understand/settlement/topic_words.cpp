#include "understand/settlement/topic_words.h"

#include <algorithm>
#include <map>
#include <set>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::understand {

// The lists stand in topic_word_lists.cpp.
extern const std::string_view silent_words;
extern const std::string_view same_words;
extern const std::string_view modifier_words;

namespace {

constexpr std::size_t word_count_max = 40;
constexpr std::size_t word_bytes_max = 40;
constexpr std::size_t compound_part_bytes_min = 5;
// What stands behind "for" tells less of what is attached.
constexpr double modifier_share = 0.4;

std::vector<std::string> folded_words(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const icu::Normalizer2* split = icu::Normalizer2::getNFDInstance(error);
    if (U_FAILURE(error)) return {};
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    const auto folded = split->normalize(fold->normalize(source, error), error);
    if (U_FAILURE(error)) return {};
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto end_word = [&] {
        std::string bytes;
        word.toUTF8String(bytes);
        word.remove();
        if (!bytes.empty()) words.push_back(std::move(bytes));
    };
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 c = folded.char32At(i);
        if (u_charType(c) == U_NON_SPACING_MARK) continue;
        if (u_isalpha(c)) {
            word.append(c);
        } else {
            // "l'offre", "n'avons": what stands before the apostrophe is no word.
            if ((c == u'\'' || c == u'’') && word.length() <= 2) word.remove();
            end_word();
        }
    }
    end_word();
    return words;
}

std::string stem_of(std::string word) {
    constexpr std::size_t stem_bytes_min = 4;
    for (const std::string_view ending : {"ing", "ed"}) {
        if (word.ends_with(ending) && word.size() >= stem_bytes_min + ending.size()) {
            word.resize(word.size() - ending.size());
            return word;
        }
    }
    for (int i = 0; i < 2 && word.size() > stem_bytes_min; ++i) {
        if (std::string_view{"aeosn"}.find(word.back()) == std::string_view::npos) break;
        word.pop_back();
    }
    return word;
}

std::set<std::string> set_of(std::string_view list) {
    const auto words = folded_words(list);
    return {words.begin(), words.end()};
}

// Each group's words mean the first of them.
std::map<std::string, std::string> read_same_words() {
    std::map<std::string, std::string> same;
    std::string_view rest = same_words;
    while (!rest.empty()) {
        const auto group = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(rest.size(), group.size() + 1));
        const auto words = folded_words(group);
        for (const std::string& word : words) same[stem_of(word)] = stem_of(words.front());
    }
    return same;
}

// What a German compound for a document is about: "Vertragsentwurf" is a "Vertrag".
std::string without_document(std::string word) {
    for (const std::string_view ending :
         {"entwurf", "dokument", "datei", "kopie", "fassung", "version"}) {
        if (!word.ends_with(ending) || word.size() < ending.size() + compound_part_bytes_min) {
            continue;
        }
        word.resize(word.size() - ending.size());
        if (word.back() == 's') word.pop_back();
        return word;
    }
    return word;
}

// "Rahmenvertrag" is a "Vertrag", for what it is called elsewhere.
std::string canonical(std::string stem, const std::map<std::string, std::string>& same) {
    if (const auto known = same.find(stem); known != same.end()) return known->second;
    for (const auto& [word, meaning] : same) {
        const bool is_part = word.size() > compound_part_bytes_min &&
                             stem.size() > word.size() + 2 && stem.ends_with(word);
        if (is_part) return meaning;
    }
    return stem;
}

bool is_same(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    if (shorter.size() < compound_part_bytes_min) return false;
    return longer.starts_with(shorter) || longer.ends_with(shorter);
}

bool has(const std::vector<std::string>& words, const std::string& word) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& one) { return is_same(one, word); });
}

}  // namespace

TopicWords topic_words(std::string_view text) {
    static const auto silent = set_of(silent_words);
    static const auto prepositions = set_of(modifier_words);
    static const auto same = read_same_words();
    TopicWords words;
    bool is_modifier = false;
    for (const std::string& word : folded_words(text)) {
        if (words.heads.size() + words.modifiers.size() >= word_count_max) break;
        // Only behind a head: "for the quote, see ..." begins with what it is about.
        if (prepositions.contains(word)) is_modifier = !words.heads.empty();
        if (word.size() < 3 || word.size() > word_bytes_max || silent.contains(word)) continue;
        std::string stem = canonical(stem_of(without_document(word)), same);
        auto& into = is_modifier ? words.modifiers : words.heads;
        if (!has(words.heads, stem) && !has(into, stem)) into.push_back(std::move(stem));
    }
    return words;
}

double coverage(const TopicWords& wanted, const TopicWords& found) {
    std::vector<std::string> all = wanted.heads;
    all.insert(all.end(), wanted.modifiers.begin(), wanted.modifiers.end());
    if (all.empty()) return 0;
    double sum = 0;
    for (const std::string& word : all) {
        if (has(found.heads, word)) {
            sum += 1;
        } else if (has(found.modifiers, word)) {
            sum += modifier_share;
        }
    }
    return sum / static_cast<double>(all.size());
}

}  // namespace foresail::understand
