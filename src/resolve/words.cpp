#include "resolve/words.h"

namespace foresail::resolve {
namespace {

bool is_space(char c) {
    return c == '\x7f' || (c >= '\0' && c <= ' ');
}

}  // namespace

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (char c : text) {
        if (!is_space(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::string one_line(std::string_view text) {
    std::string line;
    for (const std::string& word : split_words(text)) {
        if (!line.empty()) line += ' ';
        line += word;
    }
    return line;
}

}  // namespace foresail::resolve
