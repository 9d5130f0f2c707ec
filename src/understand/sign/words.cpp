#include "understand/sign/words.h"

namespace foresail::understand::sign {

std::vector<std::string> words_of(std::string_view text, std::size_t count_max) {
    enum class Kind { None, Ascii, Other };
    std::vector<std::string> words{"<s>"};
    Kind last = Kind::None;
    for (const char c : text) {
        const bool is_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
        const Kind kind = (static_cast<unsigned char>(c) & 0x80U) != 0 ? Kind::Other
                          : is_word                                    ? Kind::Ascii
                                                                       : Kind::None;
        const bool is_mark = c == '?' || c == '!';
        const bool begins = is_mark || (kind != Kind::None && kind != last);
        if (begins && words.size() > count_max) break;
        if (begins) {
            words.emplace_back(1, c);
        } else if (kind != Kind::None) {
            words.back() += c;
        }
        last = kind;
    }
    words.emplace_back("</s>");
    return words;
}

std::uint32_t hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

}  // namespace foresail::understand::sign
