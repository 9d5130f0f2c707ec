#include "retrieve/tokens.h"

#include "store/sqlite/fold.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace foresail::retrieve {
namespace {

bool is_inner_mark(char c) {
    return c == '@' || c == '.' || c == '_' || c == '-' || c == '+' || c == '/' || c == '&';
}

// The length of the letter or digit at `at`; 0 for anything else.
std::size_t letter_size(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const auto piece = text.substr(at, size);
    const auto c = icu::UnicodeString::fromUTF8(
                       icu::StringPiece{piece.data(), static_cast<std::int32_t>(piece.size())})
                       .char32At(0);
    const bool is_word = u_isalnum(c) != 0 || u_charType(c) == U_NON_SPACING_MARK;
    return is_word ? piece.size() : 0;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    while (at < text.size()) {
        const auto size = letter_size(text, at);
        if (size > 0) {
            at += size;
        } else if (is_inner_mark(text[at]) && at + 1 < text.size() &&
                   letter_size(text, at + 1) > 0) {
            ++at;
        } else {
            break;
        }
    }
    return at;
}

// "avons-nous", "a-t-il": the pronoun is a word of its own.
std::size_t pronoun_size(std::string_view word) {
    static constexpr std::array<std::string_view, 10> pronouns{
        "-nous", "-vous", "-ils", "-elles", "-elle", "-il", "-on", "-je", "-t", "-ce"};
    for (std::string_view pronoun : pronouns) {
        if (word.size() > pronoun.size() && word.ends_with(pronoun)) return pronoun.size();
    }
    return 0;
}

void add(Tokens& tokens, std::string_view text, std::size_t begin, std::size_t end) {
    if (begin >= end || tokens.size() >= token_count_max) return;
    const auto word = text.substr(begin, end - begin);
    if (const auto size = pronoun_size(word); size > 0) {
        add(tokens, text, begin, end - size);
        begin = end - size + 1;
        if (tokens.size() >= token_count_max) return;
    }
    Token token{.span = {begin, end}, .text = std::string{text.substr(begin, end - begin)}};
    token.folded = store::fold(token.text);
    token.is_capital = u_isupper(icu::UnicodeString::fromUTF8(token.text).char32At(0)) != 0;
    tokens.push_back(std::move(token));
}

// ' or ’ at `at`; its size, or 0.
std::size_t apostrophe_size(std::string_view text, std::size_t at) {
    if (text.substr(at, 1) == "'") return 1;
    return text.substr(at, 3) == "’" ? 3 : 0;
}

}  // namespace

Tokens split_question(std::string_view text) {
    Tokens tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (letter_size(text, at) == 0) {
            ++at;
            continue;
        }
        const auto end = word_end(text, at);
        add(tokens, text, at, end);
        at = end;
        // A possessive goes; "o'clock" and "qu'avons" are cut.
        const auto mark = apostrophe_size(text, at);
        if (mark > 0 && text.substr(at + mark, 1) == "s" &&
            (at + mark + 1 >= text.size() || letter_size(text, at + mark + 1) == 0)) {
            at += mark + 1;
        }
    }
    return tokens;
}

void mark_used(Tokens& tokens, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < std::min(end, tokens.size()); ++i) tokens[i].is_used = true;
}

}  // namespace foresail::retrieve
