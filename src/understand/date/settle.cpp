#include "understand/date/settle.h"

#include "understand/date/literal.h"
#include "understand/date/symbol_reel.h"

#include <cctype>
#include <utility>

namespace foresail::understand::dates {
namespace {

class Settler {
public:
    Settler(std::vector<Symbol> symbols, std::string_view text, const Context& context)
        : reel_{std::move(symbols)}, text_{text}, context_{context} {}

    std::vector<Symbol> run() {
        for (; !reel_.has_ended(); reel_.advance()) {
            if (context_.language == "en") part_phrase();
            Symbol& symbol = reel_.at(0);
            if (symbol.kind == 'U' && symbol.number > 1 && symbol.number < 2) second(symbol);
            if (symbol.kind == 'r' && symbol.number < -5) past(symbol);
            if (symbol.kind == 'm' && !symbol.is_spelled) broken_number(symbol);
            if (symbol.kind == 'J' && kind_at(1) != 'Y' && kind_at(1) != 'n') {
                if (symbol.span.size() == 2 && kind_at(-1) != 'r') symbol.kind = '_';
            }
            if (symbol.kind == 'J' && kind_at(1) == 'n' && symbol_at(1).span.size() != 2) {
                symbol.kind = '_';
            }
            if (symbol.is_weak) weak(symbol);
            day_and_month();
        }
        return reel_.take();
    }

private:
    [[nodiscard]] char kind_at(int offset) const { return reel_.kind(offset); }
    [[nodiscard]] const Symbol& symbol_at(int offset) const { return reel_.at(offset); }
    [[nodiscard]] static bool is_in(char kind, std::string_view kinds) {
        return kinds.find(kind) != std::string_view::npos;
    }
    [[nodiscard]] bool is_capital(const Symbol& symbol) const {
        return std::isupper(static_cast<unsigned char>(text_[symbol.span.begin])) != 0;
    }

    [[nodiscard]] bool begins_sentence() const {
        if (is_in(kind_at(-1), "#!(:")) return true;
        const char last = text_[symbol_at(-1).span.end - 1];
        return kind_at(-1) == '_' && std::isalnum(static_cast<unsigned char>(last)) == 0 &&
               (static_cast<unsigned char>(last) & 0x80U) == 0;
    }

    // Two symbols of one: the first word, and the rest.
    void split(char first_kind, double first_number, char rest_kind, double rest_number) {
        const domain::Span span = symbol_at(0).span;
        split_at(text_.find(' ', span.begin), {first_kind, first_number}, {rest_kind, rest_number});
    }
    void split_at(std::size_t blank, std::pair<char, double> one, std::pair<char, double> two) {
        const auto [first_kind, first_number] = one;
        const auto [rest_kind, rest_number] = two;
        Symbol& first = reel_.at(0);
        Symbol rest = first;
        if (blank == std::string_view::npos || blank + 1 >= first.span.end) return;
        first.kind = first_kind;
        first.number = first_number;
        rest.kind = rest_kind;
        rest.number = rest_number;
        rest.span.begin = blank + 1;
        first.span.end = blank;
        reel_.put_behind_head(std::move(rest));
    }

    // "The last day of June", "the day after Christmas".
    void day_phrase(std::string_view words) {
        const bool is_of = is_in(kind_at(1), "gi") && is_in(kind_at(2), "MrdYUJ");
        if (is_of && words.ends_with("day")) {
            const bool has_article = words.size() > 3 && (words[0] == 't' || words[0] == 'T');
            const double way = symbol_at(0).number;
            if (has_article) return split('d', 0, 'A', way);
            return split('r', way, 'U', 4);
        }
        const bool is_next =
            is_in(kind_at(1), "HWrMDno") || (kind_at(1) == 'd' && kind_at(2) != '_');
        const double number = words.ends_with("after") ? 2 : words.ends_with("before") ? 1 : 0;
        if (!is_next || number == 0) return;
        split_at(symbol_at(0).span.begin + words.rfind(' '), {'L', 0}, {'b', number});
        reel_.at(0).value = value_of({}, {}, "P1D", Unit::Day);
    }

    // "Two hours earlier".
    [[nodiscard]] bool is_ago() const {
        const bool is_counted = kind_at(-1) == 'U' && is_in(kind_at(-2), "n1m");
        return is_counted && !is_in(kind_at(1), "girAMYWd");
    }

    // "The second half of 2018", "of May", but not of the talk.
    [[nodiscard]] bool is_half_of_year() const {
        int at = 1;
        while (at < 4 && is_in(kind_at(at), "gd")) ++at;
        const auto is_year = [&](int offset) {
            const bool is_unit = kind_at(offset) == 'U';
            return is_unit && (symbol_at(offset).number == 8 || symbol_at(offset).number == 6);
        };
        if (at > 1 && kind_at(at) == 'M' && !symbol_at(at).is_weak) return true;
        if (at > 1 && kind_at(at) == 'M' && is_capital(symbol_at(at))) return true;
        return kind_at(at) == 'Y' || kind_at(at) == 'J' || (at > 1 && is_year(at)) ||
               (kind_at(at) == 'r' && is_year(at + 1));
    }

    // "2 1/2 hours".
    void fraction() {
        Symbol& symbol = reel_.at(0);
        const double below = text_[symbol.span.end - 1] - '0';
        if (text_[symbol.span.begin + 1] != '/' || below < 1) return;
        symbol.kind = 'n';
        symbol.number = (text_[symbol.span.begin] - '0') / below;
        if (kind_at(-1) != 'n') return;
        symbol.number += symbol_at(-1).number;
        symbol.span.begin = symbol_at(-1).span.begin;
        reel_.drop_before_head();
    }

    // "After next Friday" is not "the week after next"; "from now until"; "the first week of May";
    // "later this year".
    void part_phrase() {
        const Symbol& symbol = symbol_at(0);
        const std::string_view words = symbol.span.of(text_);
        const double number = symbol.number;
        const bool is_behind_day = kind_at(-1) == 'W' && !is_in(kind_at(1), "WMUnY");
        if (symbol.kind == 'r' && (number == 2 || number == -2) && !is_behind_day &&
            (kind_at(-1) != 'U' || is_in(kind_at(1), "WMU"))) {
            split('b', number > 0 ? 2 : 1, 'r', number > 0 ? 1 : -1);
        } else if (symbol.kind == 'q' &&
                   (is_in(kind_at(1), "YMWDTAH") || (kind_at(1) == 'n' && kind_at(2) == 'a'))) {
            split('_', 0, 'b', number == 4 ? 1 : 2);
        } else if (symbol.kind == 'l' && words.size() == 8 && !is_in(kind_at(-1), "UWs")) {
            split('f', 0, 'N', 0);
        } else if (symbol.kind == 'p' && number == 21 && words == "earlier" && is_ago()) {
            reel_.at(0).kind = 'k';
        } else if (symbol.kind == '<' && number >= 1000 && !is_in(kind_at(1), "nT")) {
            const bool is_after = words.ends_with("after") || words.ends_with("past");
            split('U', 2, words.ends_with("to") ? 't' : 'b', is_after ? 2 : 1);
        } else if (symbol.kind == '<' && words.size() > 7 && is_in(kind_at(-1), "or")) {
            split('U', 7, 'g', 3);
        } else if (symbol.kind == 'n' && number == 0.5 && is_in(kind_at(-1), "or") &&
                   is_half_of_year()) {
            reel_.at(0).kind = 'U';
            reel_.at(0).number = 11;
        } else if (symbol.kind == 'D' && kind_at(1) == 'U' && words.size() == 3) {
            fraction();
        } else if (symbol.kind == 'A') {
            day_phrase(words);
        } else if (symbol.kind == 's' && number == 9 && is_in(kind_at(-1), "n1rm")) {
            reel_.at(0).kind = 'U';
            reel_.at(0).is_plural = true;
        } else if (symbol.kind == 'O' && is_in(kind_at(-1), "1n") && !words.ends_with("of")) {
            split('U', number, 'b', 3);
        } else if (symbol.kind == 'O' && is_in(kind_at(-1), "or")) {
            split('U', number, 'g', 3);
        } else if (symbol.kind == 'l' && words.size() == 5) {
            const char next = kind_at(1);
            const bool is_near = next == 'A' || (next == 'r' && is_in(kind_at(2), "UMPJ"));
            const bool is_in_period = is_in(next, "gi") && is_in(kind_at(2), "drUMP");
            if (!is_near && !is_in_period && !is_in(next, "PB")) return;
            reel_.at(0).kind = 'p';
            reel_.at(0).number = 13;
            if (is_in_period) reel_.at(1).kind = 'g';
        }
    }

    // "Twenty second", "the second Friday", "second of August".
    void second(Symbol& symbol) {
        symbol.number = 1;
        const char next = kind_at(1);
        const bool is_half = next == 'n' && symbol_at(1).number == 0.5;
        const bool goes_on = is_in(next, "WUMQLO") || is_half ||
                             (next == 'g' && is_in(kind_at(2), "Mrd")) ||
                             (next == '_' && kind_at(2) == 'g');
        const bool is_tail =
            kind_at(-1) == 'n' && symbol_at(-1).is_spelled && symbol_at(-1).number >= 20;
        const bool is_day = kind_at(-1) == 'd' && is_in(kind_at(-2), "gtf&wMW");
        if ((kind_at(-1) == '1' && is_in(kind_at(1), "_n")) ||
            (kind_at(-1) == 'd' && !goes_on && !is_day)) {
            symbol.kind = '_';
        } else if (is_tail || is_day || (goes_on && kind_at(-1) != 'n')) {
            symbol.kind = 'o';
            symbol.number = 2;
        }
    }

    // "Ten past nine".
    void past(Symbol& symbol) {
        const bool is_clock =
            is_in(kind_at(-1), "nU") && is_in(kind_at(1), "nT") && symbol.span.size() == 4;
        if (!is_clock) return;
        symbol.kind = '<';
        symbol.number = 1000;
    }

    // "On 5.12", "Friday 7.6": a day of a month.
    void broken_number(Symbol& symbol) {
        if (context_.language != "en" || !is_in(kind_at(-1), "gW")) return;
        if (kind_at(-1) == 'g' && symbol_at(-1).number != 1) return;
        const auto month = static_cast<int>(symbol.number);
        const std::string_view digits = symbol.span.of(text_);
        const std::size_t dot = digits.find('.');
        if (dot == std::string_view::npos || digits.size() - dot > 3 || is_in(kind_at(1), "aU")) {
            return;
        }
        const int day = std::stoi(std::string{digits.substr(dot + 1)});
        if (auto value = open_year(month, day, context_)) {
            symbol.kind = 'D';
            symbol.value = *std::move(value);
        }
    }

    // "On Friday 7-6": a day of a month; "Friday 3-8" alone are hours.
    void day_and_month() {
        if (context_.language != "en") return;
        const bool is_pair = kind_at(0) == 'n' && kind_at(1) == '-' && kind_at(2) == 'n' &&
                             symbol_at(1).is_glued && symbol_at(2).is_glued;
        if (!is_pair || is_in(kind_at(3), "aTMgY-")) return;
        const int on = kind_at(-1) == 'W' ? -2 : -1;
        if (kind_at(on) != 'g' || symbol_at(on).number != 1) return;
        auto value = open_year(static_cast<int>(symbol_at(0).number),
                               static_cast<int>(symbol_at(2).number), context_);
        if (!value) return;
        reel_.at(0).kind = 'D';
        reel_.at(0).value = *std::move(value);
        reel_.at(0).span.end = symbol_at(2).span.end;
        reel_.drop_behind_head(2);
    }

    // "Montag oder Di", "lun ou mar".
    [[nodiscard]] bool is_or(int offset) const {
        const std::string_view word = symbol_at(offset).span.of(text_);
        return kind_at(offset) == '_' &&
               (word == "or" || word == "oder" || word == "ou" || word == "o");
    }

    // "May", "march", "sun", "spring", "fall", "dinner", 1865.
    void weak(Symbol& symbol) {
        const char before = kind_at(-1);
        const char after = kind_at(1);
        bool is_sure = false;
        if (symbol.kind == 'M') {
            const bool is_day = is_in(before, "no") && symbol_at(-1).number <= 31;
            const bool is_run = before == 't' && is_in(kind_at(-2), "MY");
            const bool is_joined =
                is_day || is_in(before, "fitbY/-gp") || (before == '&' && is_in(after, ",!;)&"));
            is_sure = is_run || (is_joined && !is_in(after, "_U#")) || is_in(before, "Yfi/") ||
                      (is_day && (is_capital(symbol) || after == '#')) ||
                      (is_in(before, "gp") && after == '#') || is_in(after, "oY/-t") ||
                      (after == 'g' && kind_at(2) == 'Y') ||
                      (after == 'n' && !symbol_at(1).is_spelled) ||
                      (before == 'r' && (is_capital(symbol) || symbol_at(-1).number != 0)) ||
                      (after == 'd' && is_in(kind_at(2), "o")) ||
                      (is_capital(symbol) && !begins_sentence());
            is_sure = is_sure && !(before == 't' && after == '_' && !is_capital(symbol));
        } else if (symbol.kind == 'W') {
            is_sure = (before == 'g' && symbol_at(-1).number == 1) || is_in(before, "reW,/&") ||
                      is_in(after, "oTMD@P,/") || (is_capital(symbol) && is_in(before, "-("));
            // "Mo-Fr", "Sa bis So".
            const bool is_run = (is_in(after, "-t") && kind_at(2) == 'W') ||
                                (is_in(before, "-t") && kind_at(-2) == 'W') ||
                                (after == 'n' && is_in(kind_at(2), "-h"));
            is_sure = is_sure || (is_run && is_capital(symbol));
            is_sure = is_sure && (before != ',' || is_capital(symbol));
            is_sure = is_sure || (kind_at(-2) == 'W' && is_or(-1));
        } else if (symbol.kind == 'C') {
            const bool is_of = after == 'g' && !is_in(kind_at(2), "Yrd");
            is_sure = (is_in(before, "rgipd") && !is_of) || is_in(after, "YJ") ||
                      (after == 'g' && kind_at(2) == 'Y');
        } else if (symbol.kind == 'P') {
            is_sure = before == 'b';
        } else if (symbol.kind == 'Y') {
            is_sure = is_in(before, "gibtfwUMpd&");
        } else if (symbol.kind == 'H') {
            is_sure = is_in(before, "gb@rUdpOL") || is_in(after, "Y");
        } else {
            return;
        }
        symbol.is_weak = !is_sure;
        if (!is_sure && context_.language == "en") symbol.kind = '_';
    }

    SymbolReel reel_;
    std::string_view text_;
    const Context& context_;
};

}  // namespace

void settle(std::vector<Symbol>& symbols, std::string_view text, const Context& context) {
    symbols = Settler{std::move(symbols), text, context}.run();
}

}  // namespace foresail::understand::dates
