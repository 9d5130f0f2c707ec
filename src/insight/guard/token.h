// A text to the pieces that the guard reads: words, runs of digits, signs, addresses.
#pragma once

#include "domain/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresail::insight::guarding {

enum class TokenKind { Word, Digits, Sign, Address };

struct Token {
    TokenKind kind = TokenKind::Sign;
    domain::Span span;
    std::string text;    ///< As written.
    std::string folded;  ///< Lower case without accents; "ue" as "u", so that Mueller is Müller.
    bool is_capital = false;
    bool is_glued = false;  ///< Nothing stands between it and the token before.
    bool is_opening =
        false;  ///< The first word of a sentence, a line, a quotation or after a colon.
};

/// Digits of other scripts are read as 0-9. `text` is valid UTF-8.
std::vector<Token> read_tokens(std::string_view text);

/// As Token::folded.
std::string fold_word(std::string_view word);

}  // namespace foresail::insight::guarding
