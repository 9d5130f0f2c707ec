#include "understand/sentence.h"

#include <algorithm>
#include <memory>
#include <string>

#include <re2/re2.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace foresail::understand {
namespace {

using domain::Span;

// A line this long was broken by the mail program, not by its writer.
constexpr std::size_t wrapped_line_bytes_min = 50;

re2::StringPiece piece_of(std::string_view text) {
    return {text.data(), text.size()};
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

Span trimmed(std::string_view text, Span span) {
    while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
    while (span.begin < span.end && is_blank(text[span.end - 1])) --span.end;
    return span;
}

bool begins_bullet(std::string_view line) {
    static const re2::RE2 bullet{
        R"(^\s*(?:[-*+\x{2022}\x{2013}\x{2014}\x{25CF}\x{25E6}]|\d{1,2}[.)]|[a-z]\))\s+\S)"};
    return re2::RE2::PartialMatch(piece_of(line), bullet);
}

bool is_greeting(std::string_view line) {
    static const re2::RE2 greeting{
        R"((?i)^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|)"
        R"(sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|cher|)"
        R"(chère|chers|hola|buen[oa]s? (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?)\b)"
        R"([^.?!\n]{0,50}[,!:]?\s*$)"};
    return line.size() < 80 && re2::RE2::PartialMatch(piece_of(line), greeting);
}

bool begins_lower(std::string_view line) {
    static const re2::RE2 lower{R"(^\s*[\p{Ll}(])"};
    return re2::RE2::PartialMatch(piece_of(line), lower);
}

// Whether the end of `line` ends a sentence, given the line that follows it.
bool is_break(std::string_view line, std::string_view next) {
    if (begins_bullet(next) || is_greeting(line)) return true;
    if (line.size() >= wrapped_line_bytes_min) return false;
    if (begins_lower(next)) return false;
    return true;
}

// Abbreviations after which a sentence goes on, though a capital letter follows.
bool ends_with_abbreviation(std::string_view sentence) {
    static const re2::RE2 abbreviation{
        R"((?i)(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|vs|approx|no|dept|fig|est|gen|)"
        R"(sen|rev|jr|e\.g|i\.e|cf|resp|hr|fr|frl|z\.\s?b|d\.\s?h|u\.\s?a|o\.\s?ä|bzw|ca|nr|str|)"
        R"(inkl|exkl|evtl|ggf|vgl|bspw|sog|dipl|ing|tel|abs|art|m|mm|mme|mlle|me|p\.\s?ex|)"
        R"(sr|sra|srta|ud|uds|dña|núm|pág|p\.\s?ej|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|)"
        R"(okt|nov|dec|dez|janv|févr|juil|déc|ene|abr|ago|dic|tsd|mio|mrd|\p{L})\.\s*$)"};
    static const re2::RE2 ordinal{R"((?:^|\s)\d{1,2}\.\s*$)"};
    const std::string_view tail =
        sentence.size() > 24 ? sentence.substr(sentence.size() - 24) : sentence;
    return re2::RE2::PartialMatch(piece_of(tail), abbreviation) ||
           re2::RE2::PartialMatch(piece_of(tail), ordinal);
}

class Splitter {
public:
    Splitter(std::string_view text, Span within) : text_{text}, within_{within} {}

    std::vector<Sentence> split() {
        std::size_t block_begin = within_.begin;
        std::size_t line_begin = within_.begin;
        while (line_begin < within_.end) {
            const std::size_t line_end = end_of_line(line_begin);
            const std::string_view line = text_.substr(line_begin, line_end - line_begin);
            const std::size_t next_begin = std::min(line_end + 1, within_.end);
            const std::string_view next =
                text_.substr(next_begin, end_of_line(next_begin) - next_begin);
            if (is_empty(next) || is_empty(line) || is_break(line, next)) {
                add_block({block_begin, line_end});
                if (is_empty(line)) begins_paragraph_ = true;
                block_begin = next_begin;
            }
            line_begin = next_begin;
        }
        add_block({block_begin, within_.end});
        return std::move(sentences_);
    }

private:
    [[nodiscard]] std::size_t end_of_line(std::size_t begin) const {
        return std::min(text_.find('\n', begin), within_.end);
    }
    static bool is_empty(std::string_view line) {
        return std::all_of(line.begin(), line.end(), is_blank);
    }

    // A block holds no break of a line that means something.
    void add_block(Span block) {
        block = trimmed(text_, block);
        if (block.size() == 0) return;
        std::string flat{block.of(text_)};
        std::replace(flat.begin(), flat.end(), '\n', ' ');
        std::size_t begin = 0;
        for (std::size_t end : ends_of(flat)) {
            if (end < flat.size() &&
                ends_with_abbreviation(std::string_view{flat}.substr(begin, end - begin))) {
                continue;
            }
            add({block.begin + begin, block.begin + end});
            begin = end;
        }
        add({block.begin + begin, block.end});
    }

    static std::vector<std::size_t> ends_of(const std::string& flat) {
        static thread_local std::unique_ptr<icu::BreakIterator> iterator = [] {
            UErrorCode code = U_ZERO_ERROR;
            return std::unique_ptr<icu::BreakIterator>{
                icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), code)};
        }();
        std::vector<std::size_t> ends;
        UErrorCode code = U_ZERO_ERROR;
        UText piece = UTEXT_INITIALIZER;
        utext_openUTF8(&piece, flat.data(), static_cast<int64_t>(flat.size()), &code);
        if (iterator && U_SUCCESS(code)) {
            iterator->setText(&piece, code);
            for (int32_t end = iterator->first(); end != icu::BreakIterator::DONE;
                 end = iterator->next()) {
                if (end > 0) ends.push_back(static_cast<std::size_t>(end));
            }
        }
        utext_close(&piece);
        return ends;
    }

    void add(Span span) {
        span = trimmed(text_, span);
        while (span.size() > sentence_bytes_max) {
            const std::size_t cut = cut_of(span);
            push(trimmed(text_, {span.begin, cut}));
            span = trimmed(text_, {cut, span.end});
        }
        push(span);
    }

    // At a space if there is one, else between two characters.
    [[nodiscard]] std::size_t cut_of(Span span) const {
        std::size_t cut = span.begin + sentence_bytes_max;
        const std::string_view half =
            text_.substr(cut - sentence_bytes_max / 2, sentence_bytes_max / 2);
        const std::size_t space = half.rfind(' ');
        if (space != std::string_view::npos) return cut - sentence_bytes_max / 2 + space;
        while (cut > span.begin + 1 && (static_cast<unsigned char>(text_[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        return cut;
    }

    void push(Span span) {
        if (span.size() == 0) return;
        sentences_.push_back({.span = span, .begins_paragraph = begins_paragraph_});
        begins_paragraph_ = false;
    }

    std::string_view text_;
    Span within_;
    bool begins_paragraph_ = true;
    std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> split_sentences(std::string_view text, Span within) {
    return Splitter{text, within}.split();
}

}  // namespace foresail::understand
