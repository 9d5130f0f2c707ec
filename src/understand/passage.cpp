#include "understand/passage.h"

namespace foresail::understand {
namespace {

using domain::Span;

// A paragraph with fewer words than this (a greeting, a heading) goes with what follows it.
constexpr std::size_t paragraph_words_min = 12;
// A "word" without a space may be a whole encoded file.
constexpr std::size_t passage_bytes_max = 1200;

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t count_words(std::string_view text) {
    std::size_t count = 0;
    bool in_word = false;
    for (char c : text) {
        if (!is_blank(c) && !in_word) ++count;
        in_word = !is_blank(c);
    }
    return count;
}

// Where the passage that begins at `span.begin` has to end: between words where it can.
std::size_t end_of_piece(std::string_view text, Span span) {
    std::size_t words = 0;
    std::size_t last_gap = span.begin;
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (at > span.begin && is_blank(text[at]) && !is_blank(text[at - 1])) {
            last_gap = at;
            if (++words == passage_words_max) return at;
        }
        const bool between = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        if (at - span.begin >= passage_bytes_max && between) {
            return last_gap > span.begin ? last_gap : at;
        }
    }
    return span.end;
}

void add_pieces(std::string_view text, Span span, std::vector<Span>& passages) {
    while (span.begin < span.end) {
        std::size_t end = end_of_piece(text, span);
        passages.push_back({span.begin, end});
        while (end < span.end && is_blank(text[end])) ++end;
        span.begin = end;
    }
}

}  // namespace

std::vector<Span> cut_passages(std::string_view text, std::span<const Sentence> sentences) {
    std::vector<Span> passages;
    Span open;
    std::size_t open_words = 0;
    std::size_t open_sentences = 0;
    for (const Sentence& sentence : sentences) {
        const std::size_t words = count_words(sentence.span.of(text));
        const bool is_full = open_sentences == passage_sentences_max ||
                             open_words + words > passage_words_max ||
                             sentence.span.end - open.begin > passage_bytes_max;
        const bool is_ended = sentence.begins_paragraph && open_words >= paragraph_words_min;
        if (open_sentences > 0 && (is_full || is_ended)) {
            add_pieces(text, open, passages);
            open_sentences = open_words = 0;
        }
        if (open_sentences == 0) open.begin = sentence.span.begin;
        open.end = sentence.span.end;
        open_words += words;
        ++open_sentences;
    }
    if (open_sentences > 0) add_pieces(text, open, passages);
    return passages;
}

}  // namespace foresail::understand
