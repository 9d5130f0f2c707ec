#include "understand/contract/clause.h"

#include <algorithm>
#include <cctype>

#include <re2/re2.h>

namespace foresail::understand::contract {
namespace {

using domain::Span;

constexpr std::size_t heading_bytes_max = 120;
constexpr std::size_t heading_words_max = 12;
constexpr std::size_t number_bytes_max = 20;

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

Span trimmed(std::string_view text, Span span) {
    const auto is_blank = [&](std::size_t at) {
        return std::isspace(static_cast<unsigned char>(text[at])) != 0;
    };
    while (span.begin < span.end && is_blank(span.begin)) ++span.begin;
    while (span.end > span.begin && is_blank(span.end - 1)) --span.end;
    return span;
}

struct Paragraph {
    Span span;
    int page = 1;
};

std::vector<Paragraph> paragraphs_of(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    int page = 1;
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = std::min(text.find("\n\n", begin), text.find('\f', begin));
        end = std::min(end, text.size());
        const Span span = trimmed(text, {begin, end});
        if (span.size() > 0) paragraphs.push_back({span, page});
        if (end < text.size() && text[end] == '\f') ++page;
        begin = end + 1;
    }
    return paragraphs;
}

struct Opening {
    std::string number;
    std::string heading;
    std::size_t size = 0;      ///< Bytes of both in the paragraph.
    bool is_sub_item = false;  ///< "(a)", "(iv)": belongs to what stands before it.
};

std::string read_number(std::string_view& rest) {
    static const RE2 form{R"((?i)^((?:article|section|clause|§)\s*[0-9ivxlc]+(?:\.[0-9]+)*[.:]?|)"
                          R"(\(?[0-9]{1,3}(?:\.[0-9]{1,3})*[.)]?|\([a-z]{1,5}\)|[a-z]\)|[a-z]\.|)"
                          R"([ivx]{1,5}[.)])(?:\s+|$))"};
    re2::StringPiece input = piece(rest);
    re2::StringPiece number;
    if (!RE2::Consume(&input, form, &number) || number.size() > number_bytes_max) return {};
    // A year or an amount at the begin of a line is no number of a clause.
    const bool is_bare = std::all_of(number.begin(), number.end(),
                                     [](unsigned char c) { return std::isdigit(c) != 0; });
    const bool next_is_big =
        !input.empty() && std::isupper(static_cast<unsigned char>(input[0])) != 0;
    if (is_bare && !next_is_big) return {};
    rest = {input.data(), input.size()};
    return {number.data(), number.size()};
}

std::size_t word_count(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// Most of its words begin with a capital, as a title's do.
bool is_title(std::string_view text) {
    std::size_t big = 0;
    std::size_t small = 0;
    bool at_begin = true;
    std::size_t length = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto c = static_cast<unsigned char>(i < text.size() ? text[i] : ' ');
        if (std::isspace(c) != 0) {
            at_begin = true;
            continue;
        }
        if (at_begin && std::isalpha(c) != 0) {
            length = std::min(text.find(' ', i), text.size()) - i;
            if (std::isupper(c) != 0) ++big;
            if (std::isupper(c) == 0 && length > 3) ++small;
        }
        at_begin = false;
    }
    return big > 0 && big >= 2 * small;
}

/// "Limitation of Liability. In no event ..." -> the words before the full stop.
std::string_view inline_heading(std::string_view rest) {
    const std::size_t end = rest.find_first_of(".:\xE2", 0);
    if (end == std::string_view::npos || end == 0 || end > heading_bytes_max) return {};
    const std::string_view words = rest.substr(0, end);
    if (end + 1 < rest.size() && rest[end] != '\xE2' &&
        std::isspace(static_cast<unsigned char>(rest[end + 1])) == 0) {
        return {};
    }
    if (word_count(words) > heading_words_max / 2 + 2 || !is_title(words)) return {};
    return words;
}

bool is_heading_alone(std::string_view rest) {
    if (rest.empty() || rest.size() > heading_bytes_max) return false;
    const char last = rest.back();
    if (last == ';' || last == ',' || word_count(rest) > heading_words_max) return false;
    // "Governing Law. The law of Delaware governs." is a heading with its clause.
    const bool is_sentence = last == '.' && word_count(rest) > heading_words_max / 2;
    if (is_sentence || rest.find(". ") != std::string_view::npos) return false;
    return is_title(rest);
}

Opening read_opening(std::string_view paragraph) {
    Opening opening;
    std::string_view rest = paragraph;
    opening.number = read_number(rest);
    opening.is_sub_item = !opening.number.empty() &&
                          (opening.number.front() == '(' || opening.number.back() == ')' ||
                           std::islower(static_cast<unsigned char>(opening.number.front())) != 0);
    if (is_heading_alone(rest)) {
        opening.heading = rest;
        opening.size = paragraph.size();
    } else {
        opening.heading = inline_heading(rest);
        opening.size = paragraph.size() - rest.size() + opening.heading.size();
    }
    while (!opening.heading.empty() &&
           (opening.heading.back() == '.' || opening.heading.back() == ':')) {
        opening.heading.pop_back();
    }
    return opening;
}

/// Where a piece of at most clause_bytes_max ends: at a sentence's end, else between words.
std::size_t end_of_piece(std::string_view text, Span span) {
    if (span.size() <= clause_bytes_max) return span.end;
    const std::size_t limit = span.begin + clause_bytes_max;
    for (const char* stop : {". ", "; ", " "}) {
        const std::size_t at = text.rfind(stop, limit);
        if (at != std::string_view::npos && at > span.begin + clause_bytes_max / 2) return at + 1;
    }
    std::size_t end = limit;
    while (end > span.begin + 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return end;
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : text_{text} {}

    void take(const Paragraph& paragraph) {
        const Opening opening = read_opening(paragraph.span.of(text_));
        const bool is_alone = opening.size == paragraph.span.size() && !opening.heading.empty();
        if (is_alone && !opening.is_sub_item) {
            section_ = opening.heading;
            section_number_ = opening.number;
            is_open_ = false;
            return;
        }
        if (opening.is_sub_item && is_open_ && fits(paragraph.span)) {
            clauses_.back().span.end = paragraph.span.end;
            return;
        }
        put(paragraph, opening);
    }

    std::vector<Clause> finish() { return std::move(clauses_); }
    [[nodiscard]] bool is_full() const { return clauses_.size() >= clause_count_max; }

private:
    [[nodiscard]] bool fits(Span span) const {
        return span.end - clauses_.back().span.begin <= clause_bytes_max;
    }

    /// Its own; else of the clause that it is a part of ("6." of "6.1"); else of its section.
    std::string heading_of(const Opening& opening) {
        if (!opening.heading.empty()) {
            parent_number_ = opening.number.substr(0, opening.number.find_last_not_of('.') + 1);
            parent_heading_ = opening.heading;
            return opening.heading;
        }
        const bool is_part =
            !parent_number_.empty() &&
            opening.number.compare(0, parent_number_.size() + 1, parent_number_ + ".") == 0;
        return is_part ? parent_heading_ : section_;
    }

    void put(const Paragraph& paragraph, const Opening& opening) {
        Span rest = paragraph.span;
        while (rest.size() > 0 && !is_full()) {
            const std::size_t end = end_of_piece(text_, rest);
            clauses_.push_back({.span = trimmed(text_, {rest.begin, end}),
                                .number = opening.number.empty() ? section_number_ : opening.number,
                                .heading = heading_of(opening),
                                .page = paragraph.page});
            rest.begin = end;
        }
        section_number_.clear();
        is_open_ = true;
    }

    std::string_view text_;
    std::vector<Clause> clauses_;
    std::string section_;
    std::string parent_number_;
    std::string parent_heading_;
    std::string section_number_;  ///< For the first clause below a heading of its own line.
    bool is_open_ = false;        ///< Whether sub-items may join the last clause.
};

}  // namespace

std::vector<Clause> split_clauses(std::string_view text) {
    Splitter splitter{text};
    for (const Paragraph& paragraph : paragraphs_of(text)) {
        if (splitter.is_full()) break;
        splitter.take(paragraph);
    }
    return splitter.finish();
}

}  // namespace foresail::understand::contract
