#include "retrieve/ranking/passage_words.h"

#include <array>
#include <cctype>
#include <unordered_set>

namespace foresail::retrieve {

namespace {

constexpr double question_word_weight = 0.5;

constexpr std::array stop_words{
    "a",    "about", "an",   "and",   "are",   "as",    "at",    "be",   "by",    "did",  "do",
    "does", "for",   "from", "had",   "has",   "have",  "how",   "i",    "in",    "is",   "it",
    "of",   "on",    "or",   "that",  "the",   "their", "they",  "this", "to",    "was",  "we",
    "were", "what",  "when", "where", "which", "who",   "whom",  "why",  "with",  "you",  "s",
    "not",  "so",    "but",  "if",    "he",    "she",   "would", "will", "there", "them", "his"};

constexpr std::array question_words{
    "summarize", "discuss", "discussion", "say",      "said",       "think",        "thought",
    "opinion",   "group",   "team",       "meeting",  "talk",       "mention",      "describe",
    "conclude",  "decide",  "decision",   "present",  "introduce",  "recommend",    "agree",
    "disagree",  "ask",     "respond",    "response", "main",       "final",        "overall",
    "general",   "please",  "put",        "forward",  "feel",       "felt",         "idea",
    "view",      "reason",  "attitude",   "towards",  "summarise",  "whole",        "give",
    "gave",      "regard",  "everyone",   "member",   "conclusion", "presentation", "participant",
    "mainly"};

// Light: plural, past and -ing, so that "discussed" finds "discussing".
std::string stem(std::string word) {
    for (const std::string_view end : {"ings", "ing", "edly", "ed", "ies", "es", "ly", "s"}) {
        if (word.size() >= end.size() + 3 && word.ends_with(end)) {
            word.resize(word.size() - end.size());
            break;
        }
    }
    if (word.size() > 4 && word.ends_with("e")) word.pop_back();
    return word;
}

bool is_stop(const std::string& word) {
    static const std::unordered_set<std::string> words(stop_words.begin(), stop_words.end());
    return words.contains(word);
}

bool is_question_word(const std::string& stemmed) {
    static const auto words = [] {
        std::unordered_set<std::string> set;
        for (const char* word : question_words) set.insert(stem(word));
        return set;
    }();
    return words.contains(stemmed);
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto add = [&] {
        if (!word.empty() && !is_stop(word)) words.push_back(stem(word));
        word.clear();
    };
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x80 || std::isalnum(u) != 0) {
            word += static_cast<char>(u < 0x80 ? std::tolower(u) : u);
        } else {
            add();
        }
    }
    add();
    return words;
}

std::unordered_map<std::string, double> asked_words(std::string_view query) {
    std::unordered_map<std::string, double> asked;
    for (const std::string& word : words_of(query)) {
        asked[word] = is_question_word(word) ? question_word_weight : 1;
    }
    return asked;
}

}  // namespace foresail::retrieve
