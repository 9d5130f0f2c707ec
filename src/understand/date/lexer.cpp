#include "understand/date/lexer.h"

#include "understand/date/calendar.h"
#include "understand/date/german_compound.h"
#include "understand/date/lexicon.h"
#include "understand/date/literal.h"
#include "understand/date/local/settle_local.h"
#include "understand/date/settle.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <optional>
#include <string>

#include <re2/re2.h>

namespace foresail::understand::dates {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (static_cast<unsigned char>(c) & 0x80U) != 0 ||
           std::isalpha(static_cast<unsigned char>(c)) != 0;
}

class Lexer {
public:
    Lexer(std::string_view text, const Context& context)
        : text_{text}, context_{context}, lexicon_{lexicon_of(context.language)} {}

    std::vector<Symbol> read() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == ' ' || c == '\t' || c == '\r') {
                ++at_;
            } else if (is_digit(c)) {
                read_number();
            } else if (static_cast<unsigned char>(c) == 0xE2 && read_short_year()) {
                continue;
            } else if (const std::size_t size = mark_size(); size > 0) {
                add({.kind = mark_kind(), .span = {at_, at_ + size}});
            } else if (is_letter(c)) {
                read_word();
            } else if (!read_comparison() && !read_short_year()) {
                add({.kind = ascii_kind(c), .span = {at_, at_ + 1}});
            }
        }
        settle(symbols_, text_, context_);
        settle_local(symbols_, text_, context_);
        return std::move(symbols_);
    }

private:
    // Dashes, apostrophes and blanks of more than one byte.
    [[nodiscard]] std::size_t mark_size() const {
        const std::string_view rest = text_.substr(at_);
        for (std::string_view mark : {"\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x90",
                                      "\xE2\x80\x99", "\xE2\x80\x98", "\xE2\x80\xAF"}) {
            if (rest.starts_with(mark)) return mark.size();
        }
        for (std::string_view mark : {"\xC2\xA0", "\xC2\xB0", "\xC2\xBA", "\xC2\xAA", "\xC2\xBF",
                                      "\xC2\xA1", "\xC2\xAB", "\xC2\xBB"}) {
            if (rest.starts_with(mark)) return mark.size();
        }
        return 0;
    }
    [[nodiscard]] char mark_kind() const {
        const std::string_view rest = text_.substr(at_);
        const bool is_dash = rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94") ||
                             rest.starts_with("\xE2\x80\x90");
        return is_dash ? '-' : '_';
    }
    static char ascii_kind(char c) {
        if (c == '.' || c == '?') return '!';
        if (c == '\n') return '#';
        if (c == '@' || c == '&') return c;
        return std::string_view{",/-:~;()"}.find(c) != std::string_view::npos ? c : '_';
    }

    void add(Symbol symbol) {
        symbol.is_glued = !symbols_.empty() && symbols_.back().span.end == symbol.span.begin;
        at_ = std::max(symbol.span.end, at_ + 1);
        symbols_.push_back(std::move(symbol));
    }

    // ">= 2019"; a line that begins with ">" is a quoted one.
    bool read_comparison() {
        static const re2::RE2 pattern{R"(([<>])(\s?=)?\s?\d)"};
        const std::string_view near = text_.substr(at_, 6);
        re2::StringPiece piece{near.data(), near.size()};
        std::string way;
        std::string equal;
        if (!re2::RE2::Consume(&piece, pattern, &way, &equal)) return false;
        // Nor is one the end of an address.
        const bool is_apart = at_ > 0 && text_[at_ - 1] == ' ';
        const char last = symbols_.empty() || !is_apart ? '>' : text_[symbols_.back().span.end - 1];
        if (equal.empty() && !is_letter(last) && !is_digit(last)) return false;
        const double number = way == ">" ? (equal.empty() ? 2 : 3) : (equal.empty() ? 1 : 4);
        add({.kind = 'b', .span = {at_, at_ + 1 + equal.size()}, .number = number});
        return true;
    }

    // "12 Nov '16", "in '98".
    bool read_short_year() {
        static const re2::RE2 pattern{R"((?:'|\x{2019})(\d{2})(?:[^\w'/:]|$))"};
        const std::string_view near = text_.substr(at_, 6);
        re2::StringPiece piece{near.data(), near.size()};
        int year = 0;
        const bool is_behind = !symbols_.empty() && std::string_view{"Mnoig,CQ"}.find(
                                                        symbols_.back().kind) != std::string::npos;
        if (!is_behind || !re2::RE2::Consume(&piece, pattern, &year)) return false;
        const std::size_t mark = text_[at_] == '\'' ? 1 : 3;
        add({.kind = 'Y',
             .span = {at_, at_ + mark + 2},
             .number = static_cast<double>(year < 40 ? 2000 + year : 1900 + year)});
        return true;
    }

    // "123-12-1234", "2010-2015-86", a number of a telephone or a thing; "31/4/2019", no day.
    bool read_digit_run() {
        static const re2::RE2 pattern{R"(\d+(?:-\d+){2,}|\d{1,2}/\d{1,2}/\d{2,4})"};
        const std::string_view near = text_.substr(at_, 40);
        re2::StringPiece piece{near.data(), near.size()};
        if (!re2::RE2::Consume(&piece, pattern)) return false;
        add({.span = {at_, at_ + near.size() - piece.size()}});
        return true;
    }

    // "20161016"
    bool read_joined_date() {
        static const re2::RE2 pattern{R"(((?:19|20)\d{2})([01]\d)([0-3]\d)(?:[^\d\w-]|$))"};
        const std::string_view near = text_.substr(at_, 9);
        re2::StringPiece piece{near.data(), near.size()};
        int year = 0;
        int month = 0;
        int day = 0;
        if (!re2::RE2::Consume(&piece, pattern, &year, &month, &day)) return false;
        const auto found = make_day(year, month, day);
        if (!found) return false;
        add({.kind = 'D', .span = {at_, at_ + 8}, .value = day_value(*found)});
        return true;
    }

    // A blank or dash of more than one byte is no letter.
    [[nodiscard]] bool is_behind_mark() const {
        const std::string_view before = text_.substr(0, at_);
        constexpr std::array marks{"\xC2\xA0",     "\xE2\x80\xAF", "\xE2\x80\x93",
                                   "\xE2\x80\x94", "\xE2\x80\x90", "\xE2\x80\x91"};
        return std::any_of(marks.begin(), marks.end(),
                           [&](const char* mark) { return before.ends_with(mark); });
    }

    // "410c74a8-1687-4ea7-8418": parts of letters and digits, joined by hyphens.
    [[nodiscard]] bool is_inside_code() const {
        if (at_ == 0 || text_[at_ - 1] != '-') return false;
        constexpr std::size_t code_bytes_max = 80;
        const auto is_part = [&](char c) { return is_digit(c) || is_letter(c) || c == '-'; };
        std::size_t begin = at_;
        std::size_t end = at_;
        while (begin > 0 && at_ - begin < code_bytes_max && is_part(text_[begin - 1])) --begin;
        while (end < text_.size() && end - at_ < code_bytes_max && is_part(text_[end])) ++end;
        static const re2::RE2 mixed{R"((?:^|-)(?:\d+[a-f]|[a-f]+\d)[0-9a-f]*(?:-|$))"};
        const std::string_view code = text_.substr(begin, end - begin);
        return std::count(code.begin(), code.end(), '-') >= 3 &&
               re2::RE2::PartialMatch(re2::StringPiece(code.data(), code.size()), mixed);
    }

    // "KW20".
    [[nodiscard]] bool is_week_word(const Symbol& symbol) const {
        return symbol.kind == 'U' && symbol.number == static_cast<double>(Unit::Week) &&
               context_.language == "de";
    }

    static bool is_quarter_word(const Symbol& symbol) {
        return symbol.kind == 'U' && symbol.number == static_cast<double>(Unit::Quarter);
    }

    void read_number() {
        // "Dec31", "cy18".
        const bool is_behind_name =
            !symbols_.empty() && symbols_.back().span.end == at_ &&
            (symbols_.back().kind == 'M' || symbols_.back().kind == 'J' ||
             is_quarter_word(symbols_.back()) || is_week_word(symbols_.back()));
        const bool is_behind_money = at_ > 1 && text_[at_ - 1] == ' ' && text_[at_ - 2] == '$';
        const bool is_inside =
            at_ > 0 && !is_behind_name &&
            ((is_letter(text_[at_ - 1]) && !is_behind_mark()) || is_behind_money ||
             (at_ > 1 && std::string_view{".,"}.find(text_[at_ - 1]) != std::string_view::npos &&
              is_digit(text_[at_ - 2])) ||
             std::string_view{"$#_"}.find(text_[at_ - 1]) != std::string_view::npos ||
             (text_[at_ - 1] == '@' && at_ > 1 && text_[at_ - 2] != ' '));
        if (!is_inside && is_inside_code()) {
            std::size_t end = at_;
            while (end < text_.size() && is_digit(text_[end])) ++end;
            return add({.span = {at_, end}});
        }
        if (!is_inside) {
            if (auto literal = read_literal(text_, at_, context_)) return add(*literal);
            if (read_digit_run() || read_joined_date()) return;
        }
        std::size_t end = at_;
        while (end < text_.size() && is_digit(text_[end])) ++end;
        const std::size_t digits = end - at_;
        Symbol symbol{.kind = 'm', .span = {at_, end}};
        if (end + 1 < text_.size() && (text_[end] == '.' || text_[end] == ',') &&
            is_digit(text_[end + 1])) {
            ++end;
            while (end < text_.size() && is_digit(text_[end])) ++end;
            symbol.span.end = end;
            std::string number{text_.substr(at_, std::min<std::size_t>(end - at_, 12))};
            std::replace(number.begin(), number.end(), ',', '.');
            symbol.number = std::atof(number.c_str());
            symbol.is_weak = digits > 3;
            if (end < text_.size() && text_[end] == '%') symbol.kind = '_';
            return add(is_inside ? Symbol{.span = symbol.span} : symbol);
        }
        if (end < text_.size() && text_[end] == '%') return add({.span = {at_, end}});
        symbol.number = digits <= 9 ? std::atof(std::string{text_.substr(at_, digits)}.c_str()) : 0;
        if (digits > 6 || is_inside) symbol.kind = '_';
        if (!is_inside && digits <= 2) symbol.kind = 'n';
        if (!is_inside && digits == 4 && symbol.number >= 1500 && symbol.number < 2200) {
            symbol.kind = 'Y';
            symbol.is_weak = symbol.number < 1900 || symbol.number >= 2100;
            if (take_decade(symbol)) return;
        }
        if (symbol.kind == 'n' && digits == 2 && symbol.number >= 20 && take_decade(symbol)) return;
        if (symbol.kind == 'n') take_ordinal(symbol);
        add(symbol);
    }

    // "1990s", "90's".
    bool take_decade(Symbol& symbol) {
        static const re2::RE2 plural{R"((?:'|\x{2019})?\s?s\b)"};
        static const re2::RE2 german{R"(-?ern?(?: Jahren?)?\b)"};
        const re2::RE2& ending = context_.language == "de" ? german : plural;
        if (static_cast<int>(symbol.number) % 10 != 0) return false;
        const std::string_view near = text_.substr(symbol.span.end, 12);
        re2::StringPiece piece{near.data(), near.size()};
        if (!re2::RE2::Consume(&piece, ending)) return false;
        symbol.kind = 'G';
        symbol.is_weak = false;
        symbol.span.end += near.size() - piece.size();
        add(symbol);
        return true;
    }

    // "2.-10. Juli"
    static bool is_day_range(std::string_view near) {
        static const re2::RE2 range{R"(\.\s?(?:-|\x{2013}|/)\s?\d{1,2}\.)"};
        return re2::RE2::PartialMatch(re2::StringPiece(near.data(), near.size()), range);
    }

    void take_ordinal(Symbol& symbol) const {
        static const re2::RE2 ending{
            R"((?i)((?:st|nd|rd|th|er|re|ère|ème|s?te[nr]?|e|e?r[oa]|[rd]o|[rd]a|t[oa]|[mv][oa])\b)"
            R"(|\.?[ºª°]))"};
        const std::string_view near = text_.substr(symbol.span.end, 8);
        re2::StringPiece piece{near.data(), near.size()};
        re2::StringPiece found;
        if (re2::RE2::Consume(&piece, ending, &found)) {
            symbol.kind = 'o';
            symbol.span.end += found.size();
        } else if (context_.language == "de" && near.size() > 1 && near[0] == '.' &&
                   (near[1] == ' ' || is_letter(near[1]) || is_day_range(near))) {
            symbol.kind = 'o';
            symbol.span.end += 1;
        }
    }

    [[nodiscard]] std::size_t end_of_word(std::size_t at) const {
        while (at < text_.size() && is_letter(text_[at])) {
            const std::string_view rest = text_.substr(at);
            if (rest.starts_with("\xE2\x80") || rest.starts_with("\xC2")) break;
            ++at;
        }
        return at;
    }

    // Where the next word of a phrase may begin: behind a blank, a hyphen or an apostrophe.
    [[nodiscard]] std::size_t next_word(std::size_t at) const {
        const std::string_view rest = text_.substr(at);
        if (rest.starts_with("\xE2\x80\x99")) return at + 3;
        if (rest.empty() || std::string_view{" -'/"}.find(rest[0]) == std::string_view::npos) {
            return text_.size();
        }
        ++at;
        while (at < text_.size() && text_[at] == ' ') ++at;
        return at;
    }

    // "2:30p"
    bool read_half_day_letter() {
        const std::string_view before = text_.substr(at_ < 3 ? 0 : at_ - 3, 3);
        const bool is_clock = before.size() == 3 && before[0] == ':' && is_digit(before[2]);
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
        const char letter = text_[at_];
        if (!is_clock || (letter != 'a' && letter != 'p') || is_letter(next) || is_digit(next)) {
            return false;
        }
        add({.kind = 'a', .span = {at_, at_ + 1}, .number = letter == 'p' ? 1.0 : 0.0});
        return true;
    }

    // "4pmPST"
    static bool is_zone(std::string_view rest) {
        static const re2::RE2 zone{R"((?:[ECMP][SD]?T|GMT|UTC|CES?T|BST)\b)"};
        const std::string_view near = rest.substr(0, 6);
        re2::StringPiece piece{near.data(), near.size()};
        return re2::RE2::Consume(&piece, zone);
    }

    // "a.m.", "p. m.": the only words with full stops inside.
    bool read_half_day() {
        static const re2::RE2 half_day{R"((?i)([ap])(?:\.\s?m\.?|m\.?))"};
        const std::string_view near = text_.substr(at_, 6);
        re2::StringPiece piece{near.data(), near.size()};
        std::string letter;
        if (!re2::RE2::Consume(&piece, half_day, &letter)) return false;
        // "Am Freitag".
        if (context_.language == "de" && near[1] != '.' && letter != "p") return false;
        std::size_t size = near.size() - piece.size();
        // The full stop of "5 pm." is the sentence's.
        if (near[1] != '.' && near[size - 1] == '.') --size;
        const bool goes_on = size < near.size() && (is_letter(near[size]) || is_digit(near[size]));
        if (goes_on && !is_zone(text_.substr(at_ + size))) return false;
        add({.kind = 'a',
             .span = {at_, at_ + size},
             .number = letter == "p" || letter == "P" ? 1.0 : 0.0});
        return true;
    }

    void read_word() {
        if (read_half_day() || (context_.language == "en" && read_half_day_letter())) return;
        std::string phrase;
        std::size_t end = at_;
        std::size_t first_end = at_;
        std::optional<Symbol> best;
        for (std::size_t words = 0; words < lexicon_.phrase_words_max && end < text_.size();
             ++words) {
            // "St. Patrick's Day".
            const bool is_saint = words == 1 && phrase == "st" && text_[end] == '.';
            const std::size_t begin = words == 0 ? at_ : next_word(is_saint ? end + 1 : end);
            const std::size_t word_end = end_of_word(begin);
            if (begin >= text_.size() || word_end == begin) break;
            if (words == 0) first_end = word_end;
            if (word_end - begin > 34) break;
            phrase += (words == 0 ? "" : " ") + fold(text_.substr(begin, word_end - begin));
            end = word_end;
            if (const auto found = lexicon_.phrases.find(phrase);
                found != lexicon_.phrases.end() && fits(found->second, {at_, end}) &&
                !(words > 0 && ends_in_holiday(phrase, begin))) {
                const bool is_noun = found->second.kind == 'U' ||
                                     (found->second.kind == 'P' && context_.language == "en");
                best = Symbol{.kind = found->second.kind,
                              .span = {at_, end},
                              .is_spelled = true,
                              .is_phrase = words > 0,
                              .is_plural = is_noun && end > at_ + 1 &&
                                           is_plural(phrase, text_[end - 1], text_[first_end - 1]),
                              .is_weak = found->second.is_weak,
                              .number = found->second.number};
            }
        }
        if (!best && context_.language == "de") {
            const std::size_t begin = at_;
            if (auto pair = read_compound(text_.substr(begin, first_end - begin), lexicon_)) {
                for (Symbol* part : {&pair->first, &pair->second}) {
                    part->span = {part->span.begin + begin, part->span.end + begin};
                    add(std::move(*part));
                }
                return;
            }
        }
        if (!best) {
            if (auto quarter = read_quarter_word()) best = quarter;
        }
        if (!best) best = Symbol{.span = {at_, std::max(first_end, at_ + 1)}};
        take_abbreviation_stop(*best);
        take_apostrophe(*best);
        add(*best);
    }

    [[nodiscard]] bool is_plural(std::string_view phrase, char last, char first_last) const {
        if (context_.language == "de") {
            return phrase.ends_with("tage") || phrase.ends_with("tagen") ||
                   phrase.ends_with("wochen") || phrase.ends_with("monate") ||
                   phrase.ends_with("monaten") || phrase.ends_with("jahren");
        }
        const bool is_first = first_last == 's' && !phrase.starts_with("business");
        return (last == 's' || is_first) && !phrase.starts_with("mes") &&
               !phrase.starts_with("mois");
    }

    // "En el día de la independencia", "le dernier jour ouvrable": the day has a name.
    [[nodiscard]] bool ends_in_holiday(std::string_view phrase, std::size_t day) const {
        const bool is_led = phrase.starts_with("el ") || phrase.starts_with("en ") ||
                            phrase.starts_with("la ") || phrase.starts_with("le ");
        const bool is_day = phrase.ends_with(" dia") || phrase.ends_with(" jour");
        if (!(is_led || is_day) || context_.language == "en") return false;
        std::string name;
        std::size_t end = day;
        for (std::size_t words = 0; words < lexicon_.phrase_words_max; ++words) {
            const std::size_t begin = words == 0 ? day : next_word(end);
            end = end_of_word(std::min(begin, text_.size()));
            if (begin >= text_.size() || end == begin) return false;
            name += (words == 0 ? "" : " ") + fold(text_.substr(begin, end - begin));
            const auto found = lexicon_.phrases.find(name);
            const bool is_there = words > 0 && found != lexicon_.phrases.end();
            if (is_there && (found->second.kind == 'H' || found->second.kind == 'U')) return true;
        }
        return false;
    }

    // "L'année", "d'avril": the apostrophe stands for the space.
    void take_apostrophe(Symbol& symbol) const {
        const std::string_view words = symbol.span.of(text_);
        const bool is_letter_alone =
            words.size() == 1 || (words.size() > 2 && words[words.size() - 2] == ' ');
        if (context_.language != "fr" || !is_letter_alone) return;
        const std::string_view rest = text_.substr(std::min(symbol.span.end, text_.size()));
        if (rest.starts_with("'")) symbol.span.end += 1;
        if (rest.starts_with("\xE2\x80\x99")) symbol.span.end += 3;
    }

    // "h", "d" and "w" are units behind a digit only; weak words need their capital letter.
    [[nodiscard]] bool fits(const Entry& entry, domain::Span span) const {
        const bool behind_digit = span.begin > 0 && is_digit(text_[span.begin - 1]);
        const char next = span.end < text_.size() ? text_[span.end] : ' ';
        if (entry.kind == 'U' && span.size() == 1) {
            const bool goes_on = is_digit(next) || next == '-' || next == '_';
            const bool says_h = context_.language == "en" || context_.language == "es";
            const bool is_hour = entry.number == 3 && says_h && span.begin > 1 &&
                                 text_[span.begin - 1] == ' ' && is_digit(text_[span.begin - 2]);
            return (behind_digit || is_hour) && !(goes_on && context_.language == "en");
        }
        if (behind_digit && std::string_view{"UhxM"}.find(entry.kind) == std::string_view::npos) {
            return false;
        }
        // "Là" is no article.
        if (context_.language == "fr" && entry.kind == 'd' && span.of(text_).ends_with("\u00E0")) {
            return false;
        }
        const bool is_capital = std::isupper(static_cast<unsigned char>(text_[span.begin])) != 0;
        if (context_.language == "de" && entry.kind == 'W' && span.size() == 2) return is_capital;
        return true;
    }

    [[nodiscard]] std::optional<Symbol> read_quarter_word() const {
        const bool is_t = text_[at_] == 't' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1]) &&
                          context_.language != "en";
        if (!is_t && std::string_view{"QqTHS"}.find(text_[at_]) == std::string_view::npos) {
            return {};
        }
        auto literal = read_literal(text_, at_, context_);
        if (literal && literal->kind == 'Q') return literal;
        return {};
    }

    // "24 Jan. 2019": the full stop belongs to the month, where the date goes on behind it.
    void take_abbreviation_stop(Symbol& symbol) const {
        if (symbol.kind != 'M' && symbol.kind != 'W') return;
        if (symbol.span.end >= text_.size() || text_[symbol.span.end] != '.') return;
        const std::string word = fold(symbol.span.of(text_));
        const std::size_t next = text_.find_first_not_of(" ,", symbol.span.end + 1);
        const bool is_short = word.size() <= 5;
        if (is_short && next != std::string_view::npos && is_digit(text_[next])) ++symbol.span.end;
        // "Nov. a mar.": no name is so short in full but these.
        const bool is_full = word == "mai" || word == "mars" || word == "juin" || word == "aout" ||
                             word == "mayo" || word == "juni" || word == "juli" || word == "marz";
        const bool ends = text_[symbol.span.end - 1] == '.';
        const char before = symbol.span.begin > 0 ? text_[symbol.span.begin - 1] : ' ';
        const bool is_joined = before == '/' || before == '-';
        if (context_.language != "en" && word.size() <= 4 && !is_full && !ends && !is_joined) {
            ++symbol.span.end;
        }
    }

    std::string_view text_;
    const Context& context_;
    const Lexicon& lexicon_;
    std::size_t at_ = 0;
    std::vector<Symbol> symbols_;
};

}  // namespace

std::vector<Symbol> read_symbols(std::string_view text, const Context& context) {
    return Lexer{text, context}.read();
}

}  // namespace foresail::understand::dates
