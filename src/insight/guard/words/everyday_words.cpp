#include "insight/guard/token.h"
#include "insight/guard/words/word_lists.h"
#include "insight/guard/words/words.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace foresail::insight::guarding {
namespace {

using Words = std::unordered_set<std::string>;

Words words_of(std::string_view text) {
    Words words;
    while (!text.empty()) {
        const std::size_t begin = text.find_first_not_of(" \n");
        if (begin == std::string_view::npos) break;
        text.remove_prefix(begin);
        const std::string_view word = text.substr(0, text.find_first_of(" \n"));
        words.insert(fold_word(word));
        text.remove_prefix(word.size());
    }
    return words;
}

const Words& english() {
    static const Words words = words_of(english_common);
    return words;
}
const Words& german() {
    static const Words words = words_of(german_common);
    return words;
}
const Words& german_nouns() {
    static const Words words = words_of(german_noun_list);
    return words;
}
const Words& french() {
    static const Words words = words_of(french_common);
    return words;
}
const Words& spanish() {
    static const Words words = words_of(spanish_common);
    return words;
}

const Words& words_in(std::string_view language) {
    if (language == "de") return german();
    if (language == "fr") return french();
    if (language == "es") return spanish();
    return english();
}

// The word or, without one of its endings, its stem.
bool has_stem(const Words& words, const std::string& folded,
              std::initializer_list<std::string_view> endings, std::size_t stem_min = 3) {
    if (words.contains(folded)) return true;
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        if (!folded.ends_with(ending) || folded.size() < ending.size() + stem_min) return false;
        const std::string stem = folded.substr(0, folded.size() - ending.size());
        return words.contains(stem) || words.contains(stem + "e");
    });
}

// "Implementation", "mantenimiento": no one is called so.
bool is_abstract(const std::string& folded) {
    static constexpr std::array<std::string_view, 14> endings{
        "tion", "tions",  "ments",  "ness",    "ility", "ality", "ivity",
        "cion", "ciones", "miento", "mientos", "dades", "ilite", "ement"};
    return folded.size() >= 8 && std::any_of(endings.begin(), endings.end(),
                                             [&](auto ending) { return folded.ends_with(ending); });
}

// "Ausschlaggebend", "Voraussichtlich".
bool is_german_adjective(const std::string& folded) {
    static constexpr std::array<std::string_view, 8> endings{"lich", "isch", "bar",  "los",
                                                             "sam",  "haft", "gend", "bend"};
    return folded.size() >= 10 && std::any_of(endings.begin(), endings.end(), [&](auto ending) {
               return folded.ends_with(ending);
           });
}

}  // namespace

bool is_common(const std::string& folded, std::string_view language) {
    const Words& words = words_in(language);
    if (language == "de" ? is_german_adjective(folded) : is_abstract(folded)) return true;
    if (language == "de") {
        return has_stem(words, folded, {"e", "en", "er", "es", "em", "t", "te", "ten", "end"});
    }
    if (language == "fr") {
        return has_stem(words, folded, {"s", "e", "es", "nt", "ent", "ment", "ons", "ez", "r"});
    }
    if (language == "es") return has_stem(words, folded, {"s", "es", "n", "mente", "mos", "r"}, 4);
    return has_stem(words, folded,
                    {"s", "es", "d", "ed", "ing", "ly", "ment", "ments", "er", "ers", "able"});
}

bool is_title(const std::string& folded) {
    static const Words titles = words_of(
        "i mr mrs ms miss dr prof herr herrn frau dame m mme mlle sr sra srta don dona monsieur "
        "madame ok am pm re ps fyi asap p s señor señora");
    return titles.contains(folded);
}

bool is_german_noun(const std::string& folded) {
    static constexpr std::array<std::string_view, 14> endings{
        "ung",      "ungen", "heit",   "heiten", "keit",   "keiten", "schaft",
        "schaften", "tion",  "tionen", "itat",   "itaten", "nisse",  "ismus"};
    static const Words parts_of_surnames = words_of("kraft grund stein berger");
    if (german_nouns().contains(folded)) return true;
    // Eight letters: Hartung and Hornung are surnames.
    if (folded.size() >= 8 && std::any_of(endings.begin(), endings.end(),
                                          [&](auto ending) { return folded.ends_with(ending); })) {
        return true;
    }
    for (const std::string_view plural : {"s", "n", "en", "e", "es", "er"}) {
        if (!folded.ends_with(plural) || folded.size() < plural.size() + 3) continue;
        if (german_nouns().contains(folded.substr(0, folded.size() - plural.size()))) return true;
    }
    // "Beratungstag": a short last part counts behind a noun.
    for (const std::string_view last : {"tag", "tage", "tags", "tages", "jahr", "zahl", "rate"}) {
        if (!folded.ends_with(last)) continue;
        std::string front = folded.substr(0, folded.size() - last.size());
        if (front.ends_with('s')) front.pop_back();
        if (front.size() >= 4 && is_german_noun(front)) return true;
    }
    // The last part of a compound says what it is.
    for (std::size_t at = 3; at + 5 <= folded.size(); ++at) {
        const std::string tail = folded.substr(at);
        if (parts_of_surnames.contains(tail)) return false;
        if (german_nouns().contains(tail)) return true;
        for (const std::string_view plural : {"s", "n", "en", "e"}) {
            if (tail.size() >= plural.size() + 5 && tail.ends_with(plural) &&
                german_nouns().contains(tail.substr(0, tail.size() - plural.size()))) {
                return true;
            }
        }
    }
    return false;
}

void LanguageVote::add(const std::string& folded) {
    english_ += english().contains(folded) ? 1 : 0;
    german_ += german().contains(folded) ? 1 : 0;
    french_ += french().contains(folded) ? 1 : 0;
    spanish_ += spanish().contains(folded) ? 1 : 0;
}

std::string_view LanguageVote::winner(std::string_view otherwise) const {
    const int best = std::max({english_, german_, french_, spanish_});
    const std::array<std::pair<int, std::string_view>, 4> votes{
        {{english_, "en"}, {german_, "de"}, {french_, "fr"}, {spanish_, "es"}}};
    for (const auto& [count, language] : votes) {
        if (count == best && language == otherwise) return otherwise;
    }
    if (best == 0) return otherwise;
    for (const auto& [count, language] : votes) {
        if (count == best) return language;
    }
    return otherwise;
}

}  // namespace foresail::insight::guarding
