#include "insight/guard/token.h"

#include "understand/date/lexicon.h"

#include <re2/re2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace foresail::insight::guarding {
namespace {

constexpr std::size_t word_bytes_max = 100;

struct Letter {
    UChar32 code = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

Letter letter_at(std::string_view text, std::size_t at) {
    auto offset = static_cast<std::int32_t>(at);
    UChar32 code = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), offset,
            static_cast<std::int32_t>(text.size()), code);
    return {code < 0 ? 0xFFFD : code, at, static_cast<std::size_t>(offset)};
}

bool is_word_letter(UChar32 code) {
    const auto type = u_charType(code);
    return u_isalpha(code) != 0 || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}
bool is_digit(UChar32 code) {
    return u_isdigit(code) != 0;
}

// Mail addresses, links, and names of hosts.
std::size_t address_length(std::string_view rest) {
    static const re2::RE2 address{
        R"(^((?:https?://|www\.)[^\s<>"')\]]+|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+|)"
        R"([A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|io|de|fr|es|ai|eu|app|dev|co|uk|us|example|)"
        R"(info|biz|test)(?:/[^\s<>"')\]]*)?)(?:[^\pL\pN]|$))"};
    re2::StringPiece found;
    const re2::StringPiece input{rest.data(), std::min<std::size_t>(rest.size(), 400)};
    if (!re2::RE2::PartialMatch(input, address, &found)) return 0;
    std::size_t length = found.size();
    while (length > 0 && std::string_view{".,;:!?"}.find(rest[length - 1]) != std::string::npos) {
        --length;
    }
    return length;
}

// The grouping marks of digits: "1,500", "1'500", "1 500" with a narrow or ordinary space before
// exactly three digits.
bool continues_number(std::string_view text, std::size_t at, std::size_t& next) {
    const Letter mark = letter_at(text, at);
    if (mark.end >= text.size()) return false;
    const bool is_point = mark.code == '.' || mark.code == ',' || mark.code == '\'' ||
                          mark.code == 0x2019 || mark.code == 0x066B || mark.code == 0x066C;
    const bool is_space =
        mark.code == ' ' || mark.code == 0xA0 || mark.code == 0x202F || mark.code == 0x2009;
    if (!is_point && !is_space) return false;
    std::size_t digits = 0;
    std::size_t end = mark.end;
    while (end < text.size()) {
        const Letter digit = letter_at(text, end);
        if (!is_digit(digit.code)) break;
        ++digits;
        end = digit.end;
    }
    if (digits == 0 || (is_space && digits != 3)) return false;
    if (is_space && end < text.size() && is_word_letter(letter_at(text, end).code)) return false;
    next = end;
    return true;
}

std::string plain_digits(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        at = letter.end;
        if (is_digit(letter.code)) {
            plain += static_cast<char>('0' + u_charDigitValue(letter.code));
        } else if (letter.code == '.' || letter.code == 0x066B) {
            plain += '.';
        } else if (letter.code == ',') {
            plain += ',';
        } else {
            plain += '\'';
        }
    }
    return plain;
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_{text} {}

    std::vector<Token> read() {
        while (at_ < text_.size()) {
            const Letter letter = letter_at(text_, at_);
            if (u_isUWhiteSpace(letter.code) != 0) {
                if (letter.code == '\n') is_opening_ = true;
                at_ = letter.end;
            } else {
                read_token(letter);
            }
        }
        return std::move(tokens_);
    }

private:
    void read_token(const Letter& letter) {
        Token token{.span = {at_, letter.end}};
        token.is_glued = !tokens_.empty() && tokens_.back().span.end == at_;
        const bool is_inside = token.is_glued && tokens_.back().kind == TokenKind::Word;
        const std::size_t address = is_inside ? 0 : address_length(text_.substr(at_));
        if (address > 0) {
            token.kind = TokenKind::Address;
            token.span.end = at_ + address;
        } else if (is_digit(letter.code)) {
            token.kind = TokenKind::Digits;
            token.span.end = end_of_number(letter.end);
        } else if (is_word_letter(letter.code)) {
            token.kind = TokenKind::Word;
            token.span.end = end_of_word(letter.end);
            token.is_capital = u_isupper(letter.code) != 0 || u_istitle(letter.code) != 0;
        }
        finish(std::move(token), letter.code);
    }

    void finish(Token token, UChar32 code) {
        token.text = std::string{text_.substr(token.span.begin, token.span.end - token.span.begin)};
        token.folded =
            token.kind == TokenKind::Digits ? plain_digits(token.text) : fold_word(token.text);
        at_ = token.span.end;
        token.is_opening = is_opening_;
        if (token.kind != TokenKind::Sign) {
            is_opening_ = false;
        } else if (code == ':' || code == '"' || code == 0x201C || code == 0x201E || code == 0xAB ||
                   code == '(' || code == '.' || code == '!' || code == '?' || code == 0x2022) {
            // A full stop inside a sentence is an abbreviation's more often than not, but then the
            // word behind it was a name as likely as anything.
            is_opening_ = true;
        }
        tokens_.push_back(std::move(token));
    }

    std::size_t end_of_number(std::size_t end) const {
        while (end < text_.size()) {
            const Letter digit = letter_at(text_, end);
            std::size_t next = digit.end;
            if (!is_digit(digit.code) && !continues_number(text_, end, next)) break;
            end = next;
        }
        return end;
    }
    std::size_t end_of_word(std::size_t end) const {
        const std::size_t begin = at_;
        while (end < text_.size() && end - begin < word_bytes_max) {
            const Letter next = letter_at(text_, end);
            if (!is_word_letter(next.code)) break;
            end = next.end;
        }
        return end;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool is_opening_ = true;
    std::vector<Token> tokens_;
};

}  // namespace

std::string fold_word(std::string_view word) {
    const std::string folded = understand::dates::fold(word);
    std::string kept;
    kept.reserve(folded.size());
    for (const char c : folded) {
        const bool is_umlaut = c == 'e' && !kept.empty() &&
                               (kept.back() == 'a' || kept.back() == 'o' || kept.back() == 'u');
        if (!is_umlaut) kept += c;
    }
    return kept;
}

std::vector<Token> read_tokens(std::string_view text) {
    return Reader{text}.read();
}

}  // namespace foresail::insight::guarding
